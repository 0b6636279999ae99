/** An exercise as it is being done: what is gone on with or begun, read once, and what stands in it now. */

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useClock } from '../../clock.ts'
import type { Moment } from '../../core/day.ts'
import type { ExercisePrompt } from '../../core/exercise.ts'
import { isNote, isOpen, newNote, type Practice, type PracticeNote } from '../../core/practice.ts'
import { language } from '../../locales/index.ts'
import { readOnce } from '../../store/live.ts'
import { newPractice, practiceOf, type PracticeRow } from '../../store/practice.ts'
import { PracticeEditor } from '../../store/practice-editor.ts'

/** The editor of the row that `open` gives, and what `make` makes of it; null until it was read. Read anew when `key` changes. */
export function useOpened<Of extends Practice, Made>(
  open: (now: Moment) => Promise<PracticeRow<Of>>,
  make: (editor: PracticeEditor<Of>) => Made,
  key = '',
): Made | null {
  const clock = useClock()
  const [made, setMade] = useState<Made | null>(null)
  useEffect(
    () =>
      readOnce(
        () => open(clock()),
        (row) => {
          const editor = new PracticeEditor(row, clock)
          setMade(() => make(editor))
        },
      ),
    // What opens it is written out anew with every drawing; the key says when it means something else.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [clock, key],
  )
  return made
}

/** The editor of the row that `open` gives; null until it was read. Read anew when `key` changes. */
export const useEditor = <Of extends Practice>(
  open: (now: Moment) => Promise<PracticeRow<Of>>,
  key = '',
): PracticeEditor<Of> | null => useOpened(open, (editor) => editor, key)

/** What stands in an editor, kept up with what it tells. */
export function useBody<Of extends Practice>(editor: PracticeEditor<Of>): Of {
  return useSyncExternalStore(editor.subscribe, editor.row).body
}

/** The notes of an exercise, newest first. */
export const notesOf = (exercise: string): Promise<readonly PracticeRow<PracticeNote>[]> =>
  practiceOf(exercise, isNote)

/** The newest note of an exercise that was left open; null when there is none. */
export const openOne = (notes: readonly PracticeRow<PracticeNote>[]): PracticeRow<PracticeNote> | null =>
  notes.find(({ body }) => isOpen(body)) ?? null

/** A new note of an exercise, in the language in use. */
export function begunNote(
  exercise: { readonly id: string; readonly prompts: readonly ExercisePrompt[] },
  now: Moment,
  more: Parameters<typeof newNote>[2] = {},
): PracticeRow<PracticeNote> {
  const of = { exercise: exercise.id, day: now.day, language: language() }
  return newPractice(newNote(of, exercise.prompts, more), now.at)
}
