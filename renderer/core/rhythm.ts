/** When the next one-on-one is to be expected, from the rhythm a pair has. */

import { addDays, type Day, daysBetween } from './day.ts'
import type { Meeting } from './meeting.ts'
import type { Person } from './person.ts'

/** How the meetings of a pair stand on a day. */
export interface Standing<Row extends { readonly body: Meeting }> {
  /** The first meeting that is not held yet, also when its day is past; null when none is planned. */
  readonly next: Row | null
  /** The last that was held; null when none was. */
  readonly last: Row | null
}

/** The next and the last of a pair's meetings, which come sorted with the earliest first. */
export function standingOf<Row extends { readonly body: Meeting }>(meetings: readonly Row[]): Standing<Row> {
  return {
    next: meetings.find(({ body }) => body.held === null) ?? null,
    last: meetings.findLast(({ body }) => body.held !== null) ?? null,
  }
}

/** In how many days a meeting is suggested where there is neither a rhythm nor one before. */
const soon = 7

/**
 * The day to suggest for the next meeting: the rhythm counted from the last one, and where that has passed, the
 * same weekday from today on.
 */
export function suggestedDay({ everyWeeks }: Person, last: Meeting | null, today: Day): Day {
  if (last === null) return addDays(today, soon)
  const next = addDays(last.day, 7 * (everyWeeks ?? 1))
  const late = daysBetween(next, today)
  return late <= 0 ? next : addDays(next, 7 * Math.ceil(late / 7))
}

/**
 * What is to be said quietly of a pair's rhythm: the day of a planned meeting has passed, or by the rhythm the
 * next one was to be on a day that has, and none is planned. Null where nothing is.
 */
export function overdue(
  person: Person,
  { next, last }: { readonly next: Meeting | null; readonly last: Meeting | null },
  today: Day,
): { readonly kind: 'planned' | 'rhythm'; readonly day: Day } | null {
  if (person.archived) return null
  if (next !== null) return next.day < today ? { kind: 'planned', day: next.day } : null
  if (last === null || person.everyWeeks === null) return null
  const day = addDays(last.day, 7 * person.everyWeeks)
  return day < today ? { kind: 'rhythm', day } : null
}
