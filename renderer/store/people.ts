/** The people one meets with: reads them, and stores every change of what is written about them. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import { blankPerson, type Person } from '../core/person.ts'
import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'
import { stampAt } from './stamp.ts'

/** Everyone, archived or not. */
export async function readPeople(): Promise<ReadAll<'person'>> {
  return readAll('person', await db.people.toArray())
}

/** A person by their id; null where there is none, `unread` where the row can't be read. */
export async function personById(id: string): Promise<Read<'person'> | null | 'unread'> {
  const stored = await db.people.get(id)
  if (stored === undefined) return null
  const reading = readRow('person', stored)
  return reading.kind === 'read' ? reading.row : 'unread'
}

/**
 * Changes something of a person. Where there is none of this id yet, the change makes them, with the relation
 * it names, which store/relation.ts alone can change later; a row that can't be read is left as it is.
 */
export function changePerson(id: string, change: Partial<Person>, at: string): Promise<void> {
  return db.transaction('rw', db.people, async () => {
    const row = await personById(id)
    if (row === 'unread') return
    const stamp = stampAt(at)
    await db.people.put(
      row === null
        ? newRow('person', id, { ...blankPerson(change.relation ?? 'led'), ...change }, stamp)
        : changedRow(row, { ...row.body, ...change, relation: row.body.relation }, stamp),
    )
  })
}
