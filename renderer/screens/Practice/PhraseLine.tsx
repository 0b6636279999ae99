/** One phrase of one's list: its words, its count of this week, and the weeks before. */

import { useState } from 'react'
import { useToday } from '../../clock.ts'
import { addDays, type Day } from '../../core/day.ts'
import { counted, countIn, reworded, usesBefore } from '../../core/phrases.ts'
import type { Phrase, PhraseList } from '../../core/practice.ts'
import { sayDay, t } from '../../locales/index.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { useBack } from '../../ui/back.ts'
import { Button } from '../../ui/Button.tsx'
import { usePen } from '../../ui/pen.ts'
import { Write } from '../../ui/Write.tsx'
import style from './Phrases.module.css'

interface PhraseLineProps {
  readonly phrase: Phrase
  /** What the library says of it; empty for one's own. */
  readonly note: string
  readonly week: Day
  readonly isEditing: boolean
  readonly editor: PracticeEditor<PhraseList>
  readonly onChange: (by: (list: PhraseList) => PhraseList) => void
  readonly onEdit: (isEditing: boolean) => void
  readonly onRemove: () => void
}

/** How many of the weeks before are told. */
const told = 4

/** The phrase with its buttons, each named with its words. */
export function PhraseLine(props: PhraseLineProps) {
  const { phrase, note, week, isEditing, onEdit, onRemove } = props
  const text = phrase.text.trim() === '' ? t('phrases.blank') : phrase.text
  const [isLeft, setLeft] = useState(false)
  const edit = (isOpen: boolean) => {
    setLeft(!isOpen)
    onEdit(isOpen)
  }
  return (
    <li className={style['line']}>
      <div>
        {isEditing ? (
          <Editing {...props} onEdit={edit} />
        ) : (
          <p className={style['text']} dir="auto">
            {text}
          </p>
        )}
        {note !== '' && !isEditing && <p className="note">{note}</p>}
        <Before phrase={phrase} week={week} />
        {!isEditing && <Change text={text} isBack={isLeft} onEdit={() => edit(true)} onRemove={onRemove} />}
      </div>
      <Count {...props} text={text} />
    </li>
  )
}

interface ChangeProps extends Pick<PhraseLineProps, 'onRemove'> {
  readonly text: string
  /** One comes back from editing. */
  readonly isBack: boolean
  readonly onEdit: () => void
}

function Change({ text, isBack, onEdit, onRemove }: ChangeProps) {
  const button = useBack(isBack)
  return (
    <div className={style['change']}>
      <Button ref={button} small kind="quiet" aria-label={t('note.editOf', { label: text })} onClick={onEdit}>
        {t('note.edit')}
      </Button>
      <Button small kind="quiet" aria-label={t('phrases.removeOf', { text })} onClick={onRemove}>
        {t('phrases.remove')}
      </Button>
    </div>
  )
}

function Count({ phrase, week, text, onChange }: PhraseLineProps & { readonly text: string }) {
  const count = countIn(phrase, week)
  return (
    <div className={style['count']} role="group" aria-label={t('phrases.countOf', { text })}>
      <Button
        small
        className={style['step']}
        aria-label={t('phrases.less', { text })}
        aria-disabled={count === 0}
        onClick={() => onChange((list) => counted(list, phrase.id, week, -1))}
      >
        −
      </Button>
      <output className={style['times']}>{t('phrases.count', { count })}</output>
      <Button
        small
        className={style['step']}
        aria-label={t('phrases.more', { text })}
        onClick={() => onChange((list) => counted(list, phrase.id, week, 1))}
      >
        +
      </Button>
    </div>
  )
}

/** The weeks before, as plain counts. */
function Before({ phrase, week }: { readonly phrase: Phrase; readonly week: Day }) {
  const today = useToday()
  const uses = usesBefore(phrase, week).slice(0, told)
  if (uses.length === 0) return null
  const words = uses.map((use) =>
    use.week === addDays(week, -7)
      ? t('phrases.lastWeek', { count: use.count })
      : t('phrases.earlier', { day: sayDay(use.week, today), count: use.count }),
  )
  return <p className="note">{words.join(' · ')}</p>
}

function Editing({ phrase, editor, onEdit, onChange }: PhraseLineProps) {
  const area = usePen()
  const done = () => {
    // Tells what was typed, so that the line and the names of its buttons follow.
    onChange((list) => list)
    onEdit(false)
  }
  return (
    <div className={style['editing']}>
      <Write
        ref={area}
        label={t('phrases.phrase')}
        initial={phrase.text}
        paper="line"
        onWrite={(text) => editor.type((list, now) => ({ ...reworded(list, phrase.id, text), day: now.day }))}
      />
      <Button small onClick={done}>
        {t('note.done')}
      </Button>
    </div>
  )
}
