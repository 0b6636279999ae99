/** Reads and writes what a person has chosen about the app. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import { blankSettings, type Settings } from '../core/settings.ts'
import type { TakenIn } from '../core/taken-in.ts'
import { db } from './db.ts'
import { newId, stampAt } from './stamp.ts'

/**
 * The names settings are kept under. The second is used only while the row of the first can't be read:
 * that row is never written over, and a person must be able to go on.
 */
const names = ['person', 'person-beside'] as const

/** The first row that can be read, or the first name that is free; null when neither is left. */
async function find(): Promise<{ readonly name: string; readonly row: Read<'setting'> | null } | null> {
  for (const name of names) {
    const stored = await db.settings.where('keys.name').equals(name).first()
    if (stored === undefined) return { name, row: null }
    const reading = readRow('setting', stored)
    if (reading.kind === 'read') return { name, row: reading.row }
  }
  return null
}

/** The settings in force; the blank ones before anything was chosen or when they can't be read. */
export async function readSettings(): Promise<Settings> {
  return (await find())?.row?.body ?? blankSettings
}

/** Changes some of the settings at a UTC instant. A row of a newer app, or a damaged one, is left as it is. */
export function changeSettings(change: Partial<Settings>, at: string): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const found = await find()
    if (found === null) return
    const { name, row } = found
    const stamp = stampAt(at)
    await db.settings.put(
      row === null
        ? newRow('setting', newId(), { ...blankSettings, ...change }, stamp, { name })
        : changedRow(row, { ...row.body, ...change }, stamp),
    )
  })
}

/**
 * Notes the way back from a file that is being taken in, or that there is none. All else of the row is left as it is, also
 * when it was written: a journal that is put back stands to the letter. Runs inside the caller's transaction.
 */
export async function noteTakenIn(takenIn: TakenIn | null, at: string): Promise<void> {
  const found = await find()
  if (found === null || (found.row?.body.takenIn ?? null) === takenIn) return
  const { name, row } = found
  const changed =
    row === null
      ? newRow('setting', newId(), { ...blankSettings, takenIn }, stampAt(at), { name })
      : { ...row, body: { ...row.body, takenIn } }
  await db.settings.put(changed)
}

/** True when a settings row is there that can't be read: what was chosen must be asked for again. */
export async function areSettingsUnread(): Promise<boolean> {
  const rows = await db.settings.toArray()
  return rows.some((row) => readRow('setting', row).kind !== 'read')
}
