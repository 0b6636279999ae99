/** Sets rows aside that can't be read, exactly as they stood; puts back what can be read again; removes what a person has done with. */

import { newRow, type Read, readRow } from '../core/body.ts'
import { type Moment, dayAt } from '../core/day.ts'
import { blankDraftAnswer } from '../core/draft.ts'
import { type TableName, tableNames } from '../core/journal-file.ts'
import { conditionOf } from '../core/quarantine.ts'
import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { triedAgain } from './row-cipher.ts'
import { bodyOf, readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'

/** What is set aside, oldest first. */
export async function inQuarantine(): Promise<readonly Read<'quarantined'>[]> {
  return readAll('quarantined', await db.quarantine.toArray()).rows
}

/** The answers of a draft whose own row can't be read: they are found by nothing else, and go with it. */
async function partsOf(table: TableName, row: Row): Promise<readonly Row[]> {
  if (table !== 'drafts' || row.kind === 'draftAnswer') return []
  return db.drafts.where('keys.draft').equals(row.id).toArray()
}

/**
 * A blank answer in the place of one that can't be read, so that the rest of its draft opens; null where it is of none. Fails
 * where the disk holds back the draft that may be its own.
 */
async function blankInPlace(row: Row, { at, zone }: Moment): Promise<Row | null> {
  let isHeldBack = false
  for (const id of await db.drafts.where('kind').equals('draft').primaryKeys()) {
    const one = await db.drafts.get(id).catch(() => {
      isHeldBack = true
    })
    const draft = one === undefined ? null : bodyOf('draft', one)
    const item = draft?.items.find((each) => each.row === row.id)
    if (draft === null || item === undefined) continue
    const body = blankDraftAnswer(item.kind, dayAt(draft.started.at, zone))
    return newRow('draftAnswer', row.id, body, stampAt(at), { draft: id })
  }
  if (isHeldBack) throw new Error('a draft is held back')
  return null
}

/**
 * Sets a row of a table aside, unless it can be read after all or a newer version wrote it; true when it was. All in
 * one transaction, so that it never stands in two places or in none. Fails where what belongs to it can't be read just now.
 */
export function setAside(table: TableName, id: string, moment: Moment): Promise<boolean> {
  return db.transaction('rw', [db[table], db.drafts, db.quarantine], async () => {
    const row = await db[table].get(id)
    if (row === undefined) return false
    const condition = conditionOf(table, row)
    if (condition.kind !== 'damaged') return false
    const parts = await partsOf(table, row)
    const body = { table, row, parts: [...parts], why: condition.why, found: moment }
    await db.quarantine.add(newRow('quarantined', newId(), body, stampAt(moment.at), { of: id }))
    await db[table].delete(id)
    await db.drafts.bulkDelete(parts.map((part) => part.id))
    const blank = table === 'drafts' ? await blankInPlace(row, moment) : null
    if (blank !== null) await db.drafts.put(blank)
    return true
  })
}

/** What IndexedDB says of a value whose file is lost; of a store that is busy or shut it says something else. */
const lost: ReadonlySet<string> = new Set(['NotFoundError', 'DataError', 'NotReadableError'])

/**
 * Sets aside a row whose value the store has lost although its key is there: one such makes whole tables unreadable.
 * Only its id is left of it; true when it was set aside. Files that hold large values must have been kept before.
 */
export async function setAsideLost(table: TableName, id: string, moment: Moment): Promise<boolean> {
  try {
    await db[table].get(id)
    return false
  } catch (error) {
    if (!(error instanceof Error) || !lost.has(error.name)) return false
    const body = { table, row: { id }, parts: [], why: error.name, found: moment }
    await db.transaction('rw', [db[table], db.quarantine], async () => {
      await db.quarantine.add(newRow('quarantined', newId(), body, stampAt(moment.at), { of: id }))
      await db[table].delete(id)
    })
    return true
  }
}

/** Puts back what was set aside and can be read now, as a later version may; nothing that is there is written over. */
export async function putBackReadable(): Promise<void> {
  for (const { id, keys, body } of await inQuarantine()) {
    const table = tableNames.find((name) => name === body.table)
    const row = triedAgain(body.row)
    const isSound = table !== undefined && conditionOf(table, row).kind === 'sound'
    if (!isSound) continue
    // It has just been judged, by its table.
    const rows = [row, ...body.parts.map(triedAgain)] as Row[]
    await db
      .transaction('rw', [db[table], db.quarantine], async () => {
        if ((await db[table].get(keys.of ?? '')) !== undefined) return
        await db[table].bulkAdd(rows)
        await db.quarantine.delete(id)
      })
      // Something else stands under its name by now; it stays where it is.
      .catch(() => undefined)
  }
}

/** Removes for good what was set aside. */
export async function removeQuarantined(id: string): Promise<void> {
  const reading = readRow('quarantined', await db.quarantine.get(id))
  if (reading.kind === 'read') await db.quarantine.delete(id)
}
