/** What Today stands on, read in one: after each change, and once before the page is drawn for the first time. */

import { type Day, mondayOf } from '../core/day.ts'
import type { Role } from '../core/question.ts'
import { openDrafts } from './open-drafts.ts'
import { newestReflection, weekliesOf } from './reflections.ts'
import type { ReadAll } from './rows.ts'

/** What Today stands on. */
export interface TodayRead {
  readonly drafts: ReadAll<'draft'>
  readonly newest: ReadAll<'reflection'>
  /** In which roles the weekly reflection of this week is written. */
  readonly weekly: ReadonlySet<Role>
}

/** Reads what Today stands on, on a day. */
export async function readToday(day: Day): Promise<TodayRead> {
  const [drafts, newest, weekly] = await Promise.all([
    openDrafts(),
    newestReflection(),
    weekliesOf(mondayOf(day)),
  ])
  return { drafts, newest, weekly }
}

/** What was read before anything was drawn; nothing once it was taken. */
let ahead: { readonly day: Day; readonly read: TodayRead } | null = null

/** Reads it before Today is drawn. Where that fails nothing is held, and Today says what can't be read. */
export async function readTodayAhead(day: Day): Promise<void> {
  ahead = await readToday(day).then(
    (read) => ({ day, read }),
    () => null,
  )
}

/** What was read ahead for a day, which only the first to ask is given. */
export function takeTodayAhead(day: Day): TodayRead | undefined {
  const held = ahead
  ahead = null
  return held?.day === day ? held.read : undefined
}

/** Lets go of what nobody took, once the first page is drawn: later it may have changed. */
export function dropTodayAhead(): void {
  ahead = null
}
