/** Who of a pair leads the other: changed while nothing depends on it, and fixed from the first answer apart on. */

import { changedRow, newRow } from '../core/body.ts'
import { blankPerson, type Person } from '../core/person.ts'
import { byTheOther } from '../core/point.ts'
import { db } from './db.ts'
import { draftsFor } from './pair-trash.ts'
import { personById } from './people.ts'
import { changePoint } from './points.ts'
import { readAll } from './rows.ts'
import { stampAt } from './stamp.ts'

/** The trash holds a meeting with the person for which something was answered: brought back, it must read as it did. */
async function isInTrash(person: string): Promise<boolean> {
  const { rows } = readAll('deletion', await db.trash.toArray())
  return rows.some(
    ({ body }) =>
      body.rows.some(({ kind, keys }) => kind === 'meeting' && keys.of === person) &&
      body.rows.some(({ kind }) => kind === 'side' || kind === 'draft'),
  )
}

/**
 * Whether it is fixed who leads whom: true once either of the two has begun to answer apart, or a file of the other's
 * came. What was answered about oneself and what about another would change places otherwise.
 */
export async function isRelationFixed(person: string): Promise<boolean> {
  if ((await db.sides.where('keys.of').equals(person).count()) > 0) return true
  const meetings = await db.meetings.where('keys.of').equals(person).primaryKeys()
  return (await draftsFor(new Set(meetings))).length > 0 || (await isInTrash(person))
}

/** Says who leads whom, and turns the points on the agenda with it; nothing changes once it is fixed. */
export function changeRelation(id: string, relation: Person['relation'], at: string): Promise<void> {
  const tables = [db.people, db.meetings, db.sides, db.drafts, db.points, db.trash]
  return db.transaction('rw', tables, async () => {
    const row = await personById(id)
    if (row === null) await db.people.put(newRow('person', id, blankPerson(relation), stampAt(at)))
    if (row === null || row === 'unread' || row.body.relation === relation) return
    if (await isRelationFixed(id)) return
    await db.people.put(changedRow(row, { ...row.body, relation }, stampAt(at)))
    const points = await db.points.where('keys.of').equals(id).primaryKeys()
    for (const point of points) await changePoint(point, byTheOther, at)
  })
}
