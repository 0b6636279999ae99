/** Say it: a scene, what one would say, what one would want to say, and both side by side with the marks. */

import { useState } from 'react'
import type { Moment } from '../../core/day.ts'
import type { CardsExercise, SituationCard } from '../../core/exercise.ts'
import { nextCard } from '../../core/card.ts'
import { type PracticeNote, textOf } from '../../core/practice.ts'
import type { Role } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import type { PracticeRow } from '../../store/practice.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { Select } from '../../ui/Field.tsx'
import { usePage } from '../page.ts'
import { begunNote, notesOf, openOne, useEditor } from './editor.ts'
import { exerciseById } from './exercises.ts'
import { Frame } from './Frame.tsx'
import { Beside } from './Beside.tsx'
import style from './Practice.module.css'
import { Rules } from './Rules.tsx'
import { SaySheet } from './SaySheet.tsx'

interface SayItProps {
  readonly exercise: CardsExercise
  readonly roles: readonly Role[]
  /** The note to go on with; the newest open one when it is empty. */
  readonly note: string
}

/** The page of the exercise: the note that was left open, or a scene that was not met for longest. */
export function SayIt({ exercise, roles, note }: SayItProps) {
  const heading = usePage(exercise.name, exercise.id)
  const cards = exercise.cards.filter(({ audiences }) => audiences.some((one) => roles.includes(one)))
  const [chosen, setChosen] = useState('')
  const begun = (card: SituationCard | null, now: Moment): PracticeRow<PracticeNote> =>
    begunNote(exercise, now, { card: card && { id: card.id, title: card.title, scene: card.scene } })
  const editor = useEditor<PracticeNote>(async (now) => {
    const notes = await notesOf(exercise.id)
    const wanted = cards.find(({ id }) => id === chosen)
    const open = notes.find(({ id }) => id === note) ?? openOne(notes)
    if (wanted === undefined && open !== null) return open
    return begun(
      wanted ??
        nextCard(
          cards,
          notes.map(({ body }) => body),
        ),
      now,
    )
  }, `${note} ${chosen}`)
  return (
    <Frame exercise={exercise} heading={heading}>
      {editor !== null && (
        <>
          <div className={style['choose']}>
            <Select
              label={t('say.scene')}
              value={editor.row().body.card?.id ?? ''}
              options={cards.map(({ id, title }) => ({ value: id, label: title }))}
              onChoose={setChosen}
            />
          </div>
          <Saying
            key={editor.row().id}
            exercise={inLanguageOf(exercise, editor)}
            editor={editor}
            isBrowsed={chosen !== ''}
          />
          <Rules rules={inLanguageOf(exercise, editor).rules} />
        </>
      )}
    </Frame>
  )
}

/** The exercise in the language a note was begun in: that is the one its replies are written in. */
function inLanguageOf(exercise: CardsExercise, editor: PracticeEditor<PracticeNote>): CardsExercise {
  const held = exerciseById(exercise.id, editor.row().body.language)
  return held?.kind === 'cards' ? held : exercise
}

interface SayingProps {
  readonly exercise: CardsExercise
  readonly editor: PracticeEditor<PracticeNote>
  /** The scene was chosen from the list, in which the focus stays. */
  readonly isBrowsed: boolean
}

/** The two sheets one after the other, then both. */
function Saying({ exercise, editor, isBrowsed }: SayingProps) {
  const [now, desired] = exercise.prompts
  const isSecond = desired !== undefined && textOf(editor.row().body, desired.id) !== ''
  const [step, setStep] = useState<'now' | 'desired' | 'beside'>(isSecond ? 'desired' : 'now')
  const [isTurned, setTurned] = useState(false)
  const go = (to: typeof step) => {
    setTurned(true)
    setStep(to)
  }
  if (now === undefined || desired === undefined) return null
  switch (step) {
    case 'now':
      return (
        <SaySheet
          kind="is"
          prompt={now}
          editor={editor}
          next={t('walk.toSecond')}
          onNext={() => go('desired')}
          takesPen={isTurned || !isBrowsed}
        />
      )
    case 'desired':
      return (
        <SaySheet
          key="desired"
          kind="want"
          prompt={desired}
          editor={editor}
          next={t('say.beside')}
          onNext={() => go('beside')}
          onBack={() => go('now')}
        />
      )
    case 'beside':
      return <Beside exercise={exercise} editor={editor} onBack={() => go('desired')} />
  }
}
