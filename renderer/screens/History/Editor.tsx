/** Editing one side of a finished answer: every change is stored at once, and what stood before is kept. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import { type Answer, choiceOf } from '../../core/answer.ts'
import { cellOf, choiceFor } from '../../core/choice.ts'
import type { Answered } from '../../core/reflection.ts'
import type { StoredWording } from '../../core/wording.ts'
import { t } from '../../locales/index.ts'
import { editAnswer, editWish } from '../../store/revisions.ts'
import { newId } from '../../store/stamp.ts'
import { perform } from '../../store/writes.ts'
import { useBack } from '../../ui/back.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { LevelField } from '../../ui/LevelField.tsx'
import { usePen } from '../../ui/pen.ts'
import { Write } from '../../ui/Write.tsx'
import { marks } from '../Reflect/Given.tsx'
import { levelCells } from '../Reflect/levels.ts'
import { Saved } from '../Saved.tsx'
import style from './History.module.css'

/** The first sheet or the second. */
export type Side = 'is' | 'want'

interface EditButtonProps {
  readonly side: Side
  readonly label: string
  /** One comes back to it from editing. */
  readonly isBack: boolean
  readonly onEdit: () => void
}

/** The quiet way into editing; never printed. */
export function EditButton({ side, label, isBack, onEdit }: EditButtonProps) {
  const button = useBack(isBack)
  const name = t('entry.editOf', { side: t(side === 'is' ? 'first.name' : 'second.name'), label })
  return (
    <Button ref={button} small kind="quiet" flush className="no-print" aria-label={name} onClick={onEdit}>
      {t('entry.edit')}
    </Button>
  )
}

interface EditorProps {
  readonly reflection: string
  readonly answered: Answered
  readonly onDone: () => void
}

/** The level in force after an edit; what was given blind never changes (decisions.md 8). */
function withLevel(first: Answer, value: string, { viewpoint }: StoredWording): Answer {
  const choice = choiceFor(value, viewpoint)
  if (choice === null) return first
  if (first.kind === 'caseLevel') return { ...first, level: choice }
  return first.kind === 'level' ? { ...first, final: choice } : first
}

/** The way out of editing, and the word that everything is stored. */
function Finished({ onDone }: { readonly onDone: () => void }) {
  return (
    <div className="row">
      <Button small onClick={onDone}>
        {t('entry.done')}
      </Button>
      <Saved />
    </div>
  )
}

/** The words of the first sheet, with the level or the mark. */
export function AnswerEditor({
  reflection,
  answered,
  wording,
  onDone,
}: EditorProps & { readonly wording: StoredWording | null }) {
  const clock = useClock()
  const text = usePen()
  const [editing] = useState(() => ({ reflection, answer: answered.id, operation: newId() }))
  const { first } = answered
  const choose = (chosen: Answer) => {
    const words = text.current?.value ?? first.text
    const next = { ...chosen, text: words }
    // The words of the text area that are not stored wait as a change of their own.
    perform(
      () => editAnswer(editing, { kind: 'answer', first: next }, clock()),
      '',
      `level:${editing.operation}`,
    )
  }
  return (
    <div className={style['editor']}>
      <Write
        ref={text}
        label={t('walk.answer')}
        initial={first.text}
        paper="is"
        onWrite={(words) =>
          perform(
            () => editAnswer(editing, { kind: 'text', text: words }, clock()),
            words,
            `text:${editing.operation}`,
          )
        }
      />
      {wording !== null && (first.kind === 'level' || first.kind === 'caseLevel') && (
        <LevelField
          kind="is"
          name={t('walk.level')}
          legend={t('walk.level.now')}
          {...levelCells(wording, 'is')}
          value={cellOf(choiceOf(first))}
          onChoose={(value) => choose(withLevel(first, value, wording))}
        />
      )}
      {first.kind === 'mark' && (
        <Choice
          legend={t('walk.mark')}
          options={marks.map((mark) => ({ value: mark, label: t(`walk.mark.${mark}`) }))}
          value={first.mark}
          onChoose={(mark) => choose({ ...first, mark })}
        />
      )}
      <Finished onDone={onDone} />
    </div>
  )
}

/** The words of the second sheet. */
export function WishEditor({ reflection, answered, text, onDone }: EditorProps & { readonly text: string }) {
  const clock = useClock()
  const area = usePen()
  const [editing] = useState(() => ({ reflection, answer: answered.id, operation: newId() }))
  return (
    <div className={style['editor']}>
      <Write
        ref={area}
        label={t('walk.wish')}
        initial={text}
        paper="want"
        onWrite={(words) =>
          perform(() => editWish(editing, words, clock()), words, `wish:${editing.operation}`)
        }
      />
      <Finished onDone={onDone} />
    </div>
  )
}
