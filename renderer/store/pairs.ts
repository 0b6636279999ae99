/** What is told of each pair at a glance: the next and the last meeting, and how many commitments are open. */

import type { Read } from '../core/body.ts'
import { type Standing, standingOf } from '../core/rhythm.ts'
import { db } from './db.ts'
import { allMeetings } from './meetings.ts'
import { readPeople } from './people.ts'
import { readAll, type Unread } from './rows.ts'

/** One person with how the meetings stand. */
export interface Pair extends Standing<Read<'meeting'>> {
  readonly person: Read<'person'>
  /** How many commitments of the pair are open. */
  readonly open: number
}

/** Every pair, by name; and what of the people and their meetings can't be read. */
export async function readPairs(): Promise<{
  readonly pairs: readonly Pair[]
  readonly unread: readonly Unread[]
}> {
  const people = await readPeople()
  const meetings = await allMeetings()
  const open = readAll('commitment', await db.commitments.where('keys.open').equals(1).toArray())
  const pairs = people.rows.map((person) => ({
    person,
    ...standingOf(meetings.rows.filter(({ body }) => body.person === person.id)),
    open: open.rows.filter(({ body }) => body.context === person.id).length,
  }))
  return {
    pairs: pairs.toSorted((a, b) => a.person.body.name.localeCompare(b.person.body.name)),
    unread: [...people.unread, ...meetings.unread],
  }
}
