/** Deletes entries into the trash, brings them back, and lets go of them after thirty days. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import type { Day, Moment } from '../core/day.ts'
import { daysLeft } from '../core/deletion.ts'
import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'

const tables = () => [db.reflections, db.revisions, db.desired, db.trash]

/** Sets whether a desired answer is in force; one that can't be read is left alone. */
async function setInForce(id: string, open: 0 | 1, at: string): Promise<boolean> {
  const reading = readRow('desired', await db.desired.get(id))
  if (reading.kind !== 'read') return false
  await db.desired.put(changedRow(reading.row, reading.row.body, stampAt(at), { ...reading.row.keys, open }))
  return true
}

/**
 * Moves an entry to the trash with its revisions and the desired answers written in it; the ones those
 * had replaced come into force again. Commitments stay: they are promises of their own.
 */
export function deleteReflection(id: string, moment: Moment): Promise<void> {
  return db.transaction('rw', tables(), async () => {
    const entry = await db.reflections.get(id)
    if (entry === undefined) return
    const revisions = await db.revisions.where('keys.of').equals(id).toArray()
    const all = readAll('desired', await db.desired.toArray()).rows
    const written = all.filter(({ body }) => body.reflection === id)
    const reopened: string[] = []
    for (const goal of written) {
      const { before } = goal.body
      if (goal.keys.open === 1 && before !== null && (await setInForce(before, 1, moment.at)))
        reopened.push(before)
    }
    const rows: Row[] = [entry, ...revisions, ...written]
    await db.trash.add(
      newRow('deletion', newId(), { moment, rows, reopened, emptied: null }, stampAt(moment.at), { of: id }),
    )
    await db.reflections.delete(id)
    await db.revisions.bulkDelete(revisions.map((row) => row.id))
    await db.desired.bulkDelete(written.map((row) => row.id))
  })
}

/** Brings a deleted entry back with everything that went with it. */
export function restoreDeleted(deletion: Read<'deletion'>, at: string): Promise<void> {
  return db.transaction('rw', tables(), async () => {
    const { rows } = deletion.body
    for (const id of deletion.body.reopened) await setInForce(id, 0, at)
    await db.reflections.bulkPut(rows.filter(({ kind }) => kind === 'reflection'))
    await db.revisions.bulkPut(rows.filter(({ kind }) => kind === 'revision'))
    await db.desired.bulkPut(rows.filter(({ kind }) => kind === 'desired'))
    await db.trash.delete(deletion.id)
  })
}

/** What the trash keeps, newest first. */
export async function inTrash(): Promise<readonly Read<'deletion'>[]> {
  const rows = readAll('deletion', await db.trash.toArray()).rows
  return rows.filter(({ body }) => body.emptied === null).toSorted((a, b) => (a.id < b.id ? 1 : -1))
}

/** Lets go of what has lain in the trash for thirty days; the record that it was deleted stays. */
export async function emptyTrash(today: Day, at: string): Promise<void> {
  for (const row of await inTrash()) {
    if (daysLeft(row.body, today) > 0) continue
    await db.trash.put(changedRow(row, { ...row.body, rows: [], emptied: today }, stampAt(at)))
  }
}
