/** One line from a year ago, chosen by the entry's own date. */

import { beginning } from './cut.ts'
import { addDays, daysBetween, type Day } from './day.ts'
import type { Reflection } from './reflection.ts'

/** How far from a year ago an entry may lie and still be shown, in days. */
export const lookBackReach = 10

/** The days between which an entry counts as a year old on `today`: 52 weeks back, so the weekday is the same. */
export function yearAgo(today: Day): { readonly from: Day; readonly around: Day; readonly to: Day } {
  const around = addDays(today, -364)
  return { from: addDays(around, -lookBackReach), around, to: addDays(around, lookBackReach) }
}

/** A line of what was written then, and where. */
export interface LookBack {
  readonly id: string
  readonly day: Day
  readonly text: string
}

/** The longest line shown, in characters; a longer answer gives its first sentence, or its beginning. */
const longest = 160

/** The first sentence of a text, or its beginning with an ellipsis. */
export function firstLine(text: string): string {
  const line = text.trim().split(/\r?\n/)[0] ?? ''
  if (line.length <= longest) return line
  const sentence = /^.{20,159}?[.!?…](?=\s|$)/u.exec(line)?.[0]
  return sentence ?? beginning(line, longest)
}

/** The line of the entry nearest to a year ago that has words on its first sheet; null when none is near. */
export function lookBack(
  entries: readonly { readonly id: string; readonly body: Reflection }[],
  today: Day,
): LookBack | null {
  const { around } = yearAgo(today)
  const near = entries
    .map(({ id, body }) => ({ id, body, far: Math.abs(daysBetween(around, body.started.day)) }))
    .filter(({ far }) => far <= lookBackReach)
    .toSorted((a, b) => a.far - b.far)
  for (const { id, body } of near) {
    const text = body.answers.find(({ first, skipped }) => !skipped && first.text.trim() !== '')?.first.text
    if (text !== undefined) return { id, day: body.started.day, text: firstLine(text) }
  }
  return null
}
