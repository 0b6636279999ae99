/** Two minutes: listening against a clock, then three short notes. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import { ended } from '../../core/countdown.ts'
import type { TimerExercise } from '../../core/exercise.ts'
import { isWritten, type PracticeNote, textOf, withText } from '../../core/practice.ts'
import { t } from '../../locales/index.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { usePen } from '../../ui/pen.ts'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import { usePage } from '../page.ts'
import { Countdown } from './Countdown.tsx'
import { begunNote, notesOf, openOne, useBody, useOpened } from './editor.ts'
import { Frame } from './Frame.tsx'
import style from './Practice.module.css'
import { watch, type Watch } from './watch.ts'

/** The page of the exercise: the note that was left open, or a new one. */
export function TwoMinutes({ exercise, note }: { readonly exercise: TimerExercise; readonly note: string }) {
  const heading = usePage(exercise.name, exercise.id)
  const clock = useClock()
  const total = exercise.seconds * 1000
  const opened = useOpened(
    async (now) => {
      const notes = await notesOf(exercise.id)
      // Whether it rings is as it was the last time.
      const rings = notes.find(({ body }) => body.timer !== null)?.body.timer?.rings ?? true
      const timer = { countdown: { kind: 'ready' as const }, rings }
      return notes.find(({ id }) => id === note) ?? openOne(notes) ?? begunNote(exercise, now, { timer })
    },
    (editor: PracticeEditor<PracticeNote>) => ({ editor, watching: watch(editor, total, clock) }),
  )
  return (
    <Frame exercise={exercise} heading={heading} opening={exercise.opening}>
      {opened !== null && <Listening exercise={exercise} {...opened} />}
    </Frame>
  )
}

interface ListeningProps {
  readonly exercise: TimerExercise
  readonly editor: PracticeEditor<PracticeNote>
}

function Listening({ exercise, editor, watching }: ListeningProps & { readonly watching: Watch }) {
  const total = exercise.seconds * 1000
  const { timer } = useBody(editor)
  const isOver = timer === null || timer.countdown.kind === 'over'
  const end = () =>
    editor.change((note, now) => ({
      ...note,
      timer: note.timer && { ...note.timer, countdown: ended(note.timer.countdown, now.at, total) },
    }))
  return (
    <>
      {timer !== null && (
        <Countdown editor={editor} timer={timer} watch={watching} total={total} onEnd={end} />
      )}
      {isOver && <Stays exercise={exercise} editor={editor} />}
    </>
  )
}

/** The three notes, each stored as it is written. */
function Stays({ exercise, editor }: ListeningProps) {
  const [, navigate] = useLocation()
  const [isEmpty, setEmpty] = useState(false)
  const first = usePen()
  const { body, id } = editor.row()
  const keep = () => {
    if (!isWritten(editor.row().body)) return setEmpty(true)
    editor.change((note) => ({ ...note, finished: true }))
    navigate(`/practice/notes/${id}`)
  }
  return (
    <Sheet kind="is" className={style['sheet']}>
      <SheetHead kind="is" level={2} title={t('listen.note')} />
      {exercise.prompts.map((prompt, at) => (
        <Write
          key={prompt.id}
          {...(at === 0 && { ref: first })}
          label={prompt.label}
          hint={prompt.prompt}
          initial={textOf(body, prompt.id)}
          paper="short"
          onWrite={(text) => editor.type((note) => withText(note, prompt.id, text))}
        />
      ))}
      <div className={style['turnbar']}>
        <output className="note">{isEmpty && t('practice.keep.nothing')}</output>
        <Button kind="main" className="end" onClick={keep}>
          {t('practice.keep')}
        </Button>
      </div>
    </Sheet>
  )
}
