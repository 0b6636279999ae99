/** My phrases: one's own list, how often each was used this week, and a time one of them helped. */

import { useRef, useState } from 'react'
import { useToday } from '../../clock.ts'
import { type Day, mondayOf } from '../../core/day.ts'
import type { ListExercise } from '../../core/exercise.ts'
import { putBack, starters, without, withNew } from '../../core/phrases.ts'
import {
  isPhraseList,
  newNote,
  type Phrase,
  type PhraseList,
  type PracticeNote,
  textOf,
  withText,
} from '../../core/practice.ts'
import { language, sayDay, t } from '../../locales/index.ts'
import { newPractice, practiceOf } from '../../store/practice.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { newId } from '../../store/stamp.ts'
import { useBack } from '../../ui/back.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import { usePage } from '../page.ts'
import { notesOf, useBody, useEditor } from './editor.ts'
import { Frame } from './Frame.tsx'
import { PhraseLine } from './PhraseLine.tsx'
import style from './Phrases.module.css'

/** The page of the exercise. The list begins with the article's three, and is stored with its first change. */
export function Phrases({ exercise }: { readonly exercise: ListExercise }) {
  const heading = usePage(exercise.name, exercise.id)
  const week = mondayOf(useToday())
  const editor = useEditor<PhraseList>(async (now) => {
    const [list] = await practiceOf(exercise.id, isPhraseList)
    const of = { exercise: exercise.id, day: now.day, language: language() }
    return list ?? newPractice({ kind: 'phrases', ...of, phrases: starters(exercise.phrases) }, now.at)
  })
  const [count, moment] = exercise.prompts
  return (
    <Frame exercise={exercise} heading={heading} opening={exercise.opening}>
      {editor !== null && count !== undefined && (
        <List editor={editor} exercise={exercise} week={week} title={count.label} hint={count.prompt} />
      )}
      {moment !== undefined && <Helped key={week} exercise={exercise} week={week} prompt={moment} />}
    </Frame>
  )
}

interface ListProps {
  readonly editor: PracticeEditor<PhraseList>
  readonly exercise: ListExercise
  readonly week: Day
  readonly title: string
  readonly hint: string
}

function List({ editor, exercise, week, title, hint }: ListProps) {
  const today = useToday()
  const { phrases } = useBody(editor)
  const [editing, setEditing] = useState<string | null>(null)
  const [removed, setRemoved] = useState<{ readonly phrase: Phrase; readonly at: number } | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const change = (by: (list: PhraseList) => PhraseList) =>
    editor.change((list, now) => ({ ...by(list), day: now.day }))
  const add = () => {
    const id = newId()
    change((list) => withNew(list, id))
    setEditing(id)
  }
  const remove = (phrase: Phrase, at: number) => {
    change((list) => without(list, phrase.id))
    setRemoved({ phrase, at })
  }
  const undo = () => {
    if (removed !== null) change((list) => putBack(list, removed.phrase, removed.at))
    setRemoved(null)
    heading.current?.focus()
  }
  return (
    <section aria-labelledby="phrases" className={style['phrases']}>
      <h2 className="section" id="phrases" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="soft">
        {hint} {t('phrases.week', { day: sayDay(week, today) })}
      </p>
      <ul>
        {phrases.map((phrase, at) => (
          <PhraseLine
            key={phrase.id}
            phrase={phrase}
            note={
              exercise.phrases.find(({ id, text }) => id === phrase.id && text === phrase.text)?.note ?? ''
            }
            week={week}
            isEditing={editing === phrase.id}
            editor={editor}
            onChange={change}
            onEdit={(isEditing) => setEditing(isEditing ? phrase.id : null)}
            onRemove={() => remove(phrase, at)}
          />
        ))}
      </ul>
      {phrases.length === 0 && <p className="soft">{t('phrases.none')}</p>}
      {removed !== null && <Removed key={removed.phrase.id} phrase={removed.phrase} onUndo={undo} />}
      <div>
        <Button onClick={add}>{t('phrases.add')}</Button>
      </div>
    </section>
  )
}

/** What was removed last, with the way back. It takes the focus, for the button that was pressed is gone. */
function Removed({ phrase, onUndo }: { readonly phrase: Phrase; readonly onUndo: () => void }) {
  const button = useBack(true)
  return (
    <p className="row">
      <output className="note">{t('phrases.removed', { text: phrase.text })}</output>
      <Button small ref={button} onClick={onUndo}>
        {t('undo.undo')}
      </Button>
    </p>
  )
}

interface HelpedProps {
  readonly exercise: ListExercise
  readonly week: Day
  readonly prompt: ListExercise['prompts'][number]
}

/** A time one of them helped: one note for each week, kept as it is written. */
function Helped({ exercise, week, prompt }: HelpedProps) {
  const editor = useEditor<PracticeNote>(async (now) => {
    const notes = await notesOf(exercise.id)
    const ofWeek = notes.find(
      ({ body }) => mondayOf(body.day) === week && body.texts.some((text) => text.prompt === prompt.id),
    )
    const of = { exercise: exercise.id, day: now.day, language: language() }
    return ofWeek ?? newPractice(newNote(of, [prompt], { finished: true }), now.at)
  })
  if (editor === null) return null
  return (
    <Sheet kind="is" className={style['helped']}>
      <SheetHead kind="is" level={2} title={prompt.label} />
      <Write
        label={prompt.prompt}
        initial={textOf(editor.row().body, prompt.id)}
        paper="short"
        onWrite={(text) => editor.type((note) => withText(note, prompt.id, text))}
      />
    </Sheet>
  )
}
