/** Presets: keeps how a report was built under a name, changes the name, and takes one away and back. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import { isFor, presetOf } from '../core/preset.ts'
import type { Report } from '../core/report.ts'
import { db } from './db.ts'
import { readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'

/** The presets for reports about oneself (`self`) or about people, in the order they were kept. */
export async function presetsFor(about: string): Promise<readonly Read<'report'>[]> {
  const { rows } = readAll('report', await db.reports.toArray())
  return rows
    .filter(({ body }) => body.name !== '' && isFor(body, about))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Keeps a report as a preset. Its clear key is its own id, for a name that somebody wrote stands in no key. */
export async function keepPreset(report: Report, name: string, at: string): Promise<void> {
  const id = newId()
  await db.reports.add(newRow('report', id, presetOf(report, name), stampAt(at), { name: id }))
}

/** Gives a preset another name; one that can't be read, or a blank name, changes nothing. */
export function renamePreset(id: string, name: string, at: string): Promise<void> {
  return db.transaction('rw', db.reports, async () => {
    const reading = readRow('report', await db.reports.get(id))
    if (reading.kind !== 'read' || name.trim() === '') return
    const { row } = reading
    await db.reports.put(changedRow(row, { ...row.body, name: name.trim() }, stampAt(at)))
  })
}

/** Takes a preset away. */
export const removePreset = (id: string): Promise<void> => db.reports.delete(id)

/** Puts a preset back that was taken away, as it was; does nothing where it is there. */
export function putPresetBack(row: Read<'report'>): Promise<void> {
  return db.transaction('rw', db.reports, async () => {
    if ((await db.reports.get(row.id)) === undefined) await db.reports.add(row)
  })
}
