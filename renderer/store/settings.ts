/** Reads and writes what a person has chosen about the app. */

import { changedRow, newRow, readRow } from '../core/body.ts'
import { blankSettings, type Settings } from '../core/settings.ts'
import { db } from './db.ts'
import { newId, stampAt } from './stamp.ts'

const name = 'person'

/** The settings in force; the blank ones before anything was chosen or when they can't be read. */
export async function readSettings(): Promise<Settings> {
  const stored = await db.settings.where('keys.name').equals(name).first()
  if (stored === undefined) return blankSettings
  const reading = readRow('setting', stored)
  return reading.kind === 'read' ? reading.row.body : blankSettings
}

/** Changes some of the settings at a UTC instant. Settings of a newer app are left as they are. */
export function changeSettings(change: Partial<Settings>, at: string): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const stored = await db.settings.where('keys.name').equals(name).first()
    if (stored === undefined) {
      await db.settings.add(
        newRow('setting', newId(), { ...blankSettings, ...change }, stampAt(at), { name }),
      )
      return
    }
    const reading = readRow('setting', stored)
    if (reading.kind === 'read') {
      await db.settings.put(changedRow(reading.row, { ...reading.row.body, ...change }, stampAt(at)))
    }
  })
}
