/** The whole journal as one file, out and in. */

import {
  journalText,
  type JournalFile,
  readJournal,
  tableNames,
  tablesText,
  type TableName,
} from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { stampAt } from './stamp.ts'

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Every row of every table, read in one transaction so that they belong together. */
function allRows(): Promise<Record<TableName, Row[]>> {
  return db.transaction('r', db.tables, async () => {
    const entries: (readonly [TableName, Row[]])[] = []
    for (const name of tableNames) entries.push([name, await db[name].toArray()])
    // One entry was made for every name.
    return Object.fromEntries(entries) as Record<TableName, Row[]>
  })
}

/** The text of a journal file made now. */
export async function exportJournal(at: string, app: string): Promise<string> {
  const text = tablesText(await allRows())
  return journalText({ madeAt: at, app, device: stampAt(at).device, digest: await digestOf(text) }, text)
}

/** What came of reading a journal file before anything is written. */
export type Preview =
  | { readonly kind: 'read'; readonly file: JournalFile }
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged'; readonly reason: string }

/** Reads a journal file and checks its digest. Writes nothing. */
export async function previewJournal(text: string): Promise<Preview> {
  const reading = readJournal(text)
  if (reading.kind !== 'read') return reading
  const matches = (await digestOf(reading.digested)) === reading.file.digest
  return matches ? { kind: 'read', file: reading.file } : { kind: 'damaged', reason: 'digest' }
}

/** The tables that hold nothing a person wrote: what was chosen about the app, and what the app itself asked. */
const notWritten: readonly TableName[] = ['settings', 'wordings']

/** True while nothing has been written or deleted. Settings do not count, nor do the wordings that were shown. */
export async function isEmptyJournal(): Promise<boolean> {
  const written = tableNames.filter((name) => !notWritten.includes(name))
  const counts = await Promise.all(written.map((name) => db[name].count()))
  return counts.every((count) => count === 0)
}

/** What came of restoring. */
export type Restored =
  | { readonly kind: 'restored'; readonly entries: number }
  | { readonly kind: 'refused' | 'failed'; readonly reason: string }

/**
 * Puts a file's rows into a journal in which nothing has been written, in one transaction. A journal
 * that holds anything is refused, so that nothing can be overwritten.
 */
export async function restoreJournal(file: JournalFile): Promise<Restored> {
  try {
    return await db.transaction('rw', db.tables, async (): Promise<Restored> => {
      if (!(await isEmptyJournal())) return { kind: 'refused', reason: 'not empty' }
      for (const name of tableNames) {
        await db[name].clear()
        await db[name].bulkAdd([...file.tables[name]])
      }
      return { kind: 'restored', entries: file.tables.reflections.length }
    })
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.name : String(error) }
  }
}

/**
 * Changes with all that is finished, edited, put back, deleted and restored; cheap to watch, because it reads
 * one row of each table. Of an edit it tells the first key alone: no list stands beside an open editor.
 */
export async function journalPulse(): Promise<string> {
  const tables = [db.reflections, db.revisions, db.desired, db.commitments, db.practice, db.trash]
  // What is written of pairs changes without a revision, so the row that was changed last tells it.
  const pairs = [db.people, db.meetings, db.points]
  const lasts = [
    ...tables.map((table) => ({ table, by: 'id' })),
    ...pairs.map((table) => ({ table, by: 'changedAt' })),
  ]
  const parts = await Promise.all(
    lasts.map(async ({ table, by }) => {
      const last = await table.orderBy(by).last()
      return `${await table.count()}:${last?.id ?? ''}:${last?.changedAt ?? ''}`
    }),
  )
  return parts.join('|')
}
