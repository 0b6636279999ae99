/**
 * What a lead writes for themselves before a meeting. Nothing but the page it is written on reads it here, and
 * nothing that is meant for another reader may: a test goes through the imports.
 */

import { changedRow, newRow, readRow } from '../core/body.ts'
import { db } from './db.ts'
import { newId, stampAt } from './stamp.ts'

/** What was written for a meeting: '' before anything was, null where it can't be read. */
export async function preparationFor(meeting: string): Promise<string | null> {
  const stored = await db.preparations.where('keys.meeting').equals(meeting).first()
  if (stored === undefined) return ''
  const reading = readRow('preparation', stored)
  return reading.kind === 'read' ? reading.row.body.text : null
}

/** Stores what is written for a meeting, every key of it; a row that can't be read is left as it is. */
export function writePreparation(person: string, meeting: string, text: string, at: string): Promise<void> {
  return db.transaction('rw', db.preparations, async () => {
    const stored = await db.preparations.where('keys.meeting').equals(meeting).first()
    const body = { person, meeting, text }
    const keys = { of: person, meeting }
    if (stored === undefined) {
      await db.preparations.add(newRow('preparation', newId(), body, stampAt(at), keys))
      return
    }
    const reading = readRow('preparation', stored)
    if (reading.kind === 'read') await db.preparations.put(changedRow(reading.row, body, stampAt(at)))
  })
}
