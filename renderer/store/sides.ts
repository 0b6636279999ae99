/** The sides of meetings: what each of the two answered apart. */

import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'

/** The sides of a meeting, as far as each is. */
export async function sidesOf(meeting: string): Promise<ReadAll<'side'>> {
  return readAll('side', await db.sides.where('keys.meeting').equals(meeting).toArray())
}

/** The sides of every meeting with a person. */
export async function sidesWith(person: string): Promise<ReadAll<'side'>> {
  return readAll('side', await db.sides.where('keys.of').equals(person).toArray())
}
