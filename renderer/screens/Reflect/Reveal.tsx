/** Last time's answer, shown only after this one was given: Keep, or Adjust with one line why. */

import { useLayoutEffect, useRef, useState } from 'react'
import { useToday } from '../../clock.ts'
import { type Answer, kept, type LastTime, withChoice } from '../../core/answer.ts'
import { cellOf, choiceFor } from '../../core/choice.ts'
import { withFirst } from '../../core/draft.ts'
import type { StoredWording } from '../../core/wording.ts'
import { sayDay, t } from '../../locales/index.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { Choice } from '../../ui/Choice.tsx'
import { LevelField } from '../../ui/LevelField.tsx'
import { Write } from '../../ui/Write.tsx'
import { choiceWord, levelCells } from './levels.ts'
import style from './Walk.module.css'

interface RevealProps {
  readonly editor: DraftEditor
  readonly row: string
  readonly answer: Extract<Answer, { kind: 'level' }>
  readonly wording: StoredWording | null
}

/** Last time beside today. The focus comes here, so that it is read before one goes on. */
export function Reveal({ editor, row, answer, wording }: RevealProps) {
  const today = useToday()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isAdjusting, setAdjusting] = useState(false)
  // A number key adjusts as well, without the word being chosen first.
  const adjusts = isAdjusting || answer.final !== answer.blind
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [])
  if (answer.last === null) return null
  const choose = (choice: 'keep' | 'adjust') => {
    setAdjusting(choice === 'adjust')
    if (choice === 'keep') editor.changeAnswer(row, (held) => withFirst(held, kept(held.first)))
  }
  return (
    <section className={style['reveal']} aria-labelledby={`${row}-last`}>
      <h2 className={style['revealHead']} id={`${row}-last`} ref={heading} tabIndex={-1}>
        {t('walk.reveal.lead', { day: sayDay(answer.last.day, today) })}
      </h2>
      <Then last={answer.last} wording={wording} />
      <Choice
        legend={t('walk.reveal.question')}
        options={[
          { value: 'keep', label: t('walk.reveal.keep') },
          { value: 'adjust', label: t('walk.reveal.adjust') },
        ]}
        value={adjusts ? 'adjust' : 'keep'}
        onChoose={choose}
      />
      {adjusts && wording !== null && <Adjust editor={editor} row={row} answer={answer} wording={wording} />}
    </section>
  )
}

/** What was written and given the last time. */
function Then({ last, wording }: { readonly last: LastTime; readonly wording: StoredWording | null }) {
  const isNumber = typeof last.level === 'number'
  return (
    <>
      {last.text.trim() === '' ? (
        <p className="soft">{t('walk.reveal.noText')}</p>
      ) : (
        <p className="written" dir="auto">
          {last.text}
        </p>
      )}
      {last.level !== null && (
        <p>
          {t('walk.reveal.level')}: <b>{isNumber ? last.level : choiceWord(last.level, 'is')}</b>
          {typeof last.level === 'number' && (
            <span className="note" lang={wording?.language}>
              {' '}
              {wording?.levels[last.level - 1]}
            </span>
          )}
        </p>
      )}
    </>
  )
}

/** Another level, and why. */
function Adjust({ editor, row, answer, wording }: RevealProps & { readonly wording: StoredWording }) {
  const choose = (value: string) => {
    const choice = choiceFor(value, wording.viewpoint)
    if (choice !== null) editor.changeAnswer(row, (held) => withFirst(held, withChoice(held.first, choice)))
  }
  const write = (reason: string) =>
    editor.typeAnswer(row, (held) =>
      held.first.kind === 'level' ? { ...held, first: { ...held.first, reason } } : held,
    )
  return (
    <>
      <LevelField
        kind="is"
        name={t('walk.reveal.adjusted')}
        legend={t('walk.level.now')}
        {...levelCells(wording, 'is')}
        value={cellOf(answer.final)}
        onChoose={choose}
      />
      <Write
        label={t('walk.reveal.reason')}
        initial={answer.reason}
        paper="line"
        hint={t('walk.reveal.hint')}
        onWrite={write}
      />
    </>
  )
}
