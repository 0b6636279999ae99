/** What was kept of exercises, made for a test. */

import type { Day } from '../../renderer/core/day.ts'
import { newNote, type PracticeNote } from '../../renderer/core/practice.ts'

/** A finished note with one text for each prompt. */
export function noteOn(
  day: Day,
  texts: Readonly<Record<string, string>>,
  exercise = 'two-minutes',
): PracticeNote {
  const note = newNote({ exercise, day, language: 'en' }, [], { finished: true })
  return { ...note, texts: Object.entries(texts).map(([prompt, text]) => ({ prompt, label: '', text })) }
}
