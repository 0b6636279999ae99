/** The journal, or a part of it, as one file, out and in. */

import { type Chosen, isWhole, wholeChoice } from '../core/chosen.ts'
import {
  journalText,
  type JournalFile,
  type JournalReading,
  readJournal,
  tableNames,
  tablesText,
  type TableName,
} from '../core/journal-file.ts'
import { isInstant } from '../core/fitting.ts'
import type { LockedCopy } from '../core/locked-copy.ts'
import { partOf } from '../core/journal-part.ts'
import type { Row } from '../core/row.ts'
import { db, type JournalDb } from './db.ts'
import { followStored } from './following.ts'
import { copyIn } from './locked-copy.ts'
import { readAllOf, writeAll } from './portions.ts'
import { noteTakenIn } from './settings.ts'
import { stampAt } from './stamp.ts'

/** SHA-256 of a text's UTF-8 bytes, or of bytes, in lower-case hex. */
export async function digestOf(given: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Every row of every table, read in one transaction so that they belong together; inside the caller's where there is
 * one. A worker gives its own connection.
 */
export function allRows(journal: JournalDb = db): Promise<Record<TableName, Row[]>> {
  return journal.transaction('r', journal.tables, async () => {
    const entries: (readonly [TableName, Row[]])[] = []
    for (const name of tableNames) entries.push([name, await readAllOf(journal[name])])
    // One entry was made for every name.
    return Object.fromEntries(entries) as Record<TableName, Row[]>
  })
}

/** Where and when a file is made, and by what. */
export type Maker = Pick<JournalFile, 'madeAt' | 'app' | 'device'>

/** A journal file as it was made. */
export interface Exported {
  readonly text: string
  readonly entries: number
  /** How many entries and commitments can't be read, and so are in no part; a whole file has them as they are. */
  readonly unread: number
}

/** A journal file of what is chosen. A worker gives its own connection to the journal. */
export async function exportChosen(chosen: Chosen, maker: Maker, journal: JournalDb = db): Promise<Exported> {
  const all = await allRows(journal)
  const whole = { tables: all, entries: all.reflections.length, unread: 0 }
  const { tables, entries, unread } = isWhole(chosen) ? whole : partOf(all, chosen)
  const rows = tablesText(tables)
  const made = { ...maker, part: isWhole(chosen) ? null : chosen, digest: await digestOf(rows) }
  return { text: journalText(made, rows), entries, unread }
}

/** The text of a file of the whole journal made now. */
export async function exportJournal(at: string, app: string): Promise<string> {
  const { text } = await exportChosen(wholeChoice, { madeAt: at, app, device: stampAt(at).device })
  return text
}

/** What came of reading a journal file before anything is written. */
export type Preview =
  | { readonly kind: 'read'; readonly file: JournalFile }
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign' }
  /** It is enciphered, and the key that is held does not open it; `openCopy` (store/locked-copy.ts) does with the right words. */
  | { readonly kind: 'locked'; readonly copy: LockedCopy }
  | { readonly kind: 'damaged'; readonly reason: string }

/** Whether a file's digest is that of its tables: of their own letters, or as they are written anew without spaces. */
async function agrees(
  { file, digested, isAllKnown }: Extract<JournalReading, { kind: 'read' }>,
  written: Promise<string> | null,
): Promise<boolean> {
  if (isAllKnown && (await written) === file.digest) return true
  return (await digestOf(digested())) === file.digest
}

/**
 * Reads a journal file, or a copy of a locked journal that the held key opens, and checks its digest. Writes nothing.
 * `written` is the digest of the tables' own letters, for who has them as bytes (`digestWritten`).
 */
export async function previewJournal(text: string, written: Promise<string> | null = null): Promise<Preview> {
  const opened = await copyIn(text)
  if (opened.kind === 'damaged') return { kind: 'damaged', reason: 'check' }
  if (opened.kind === 'newer' || opened.kind === 'locked') return opened
  const reading = readJournal(opened.text)
  if (reading.kind !== 'read') return reading
  if (!isInstant(reading.file.madeAt)) return { kind: 'damaged', reason: 'madeAt' }
  return (await agrees(reading, written))
    ? { kind: 'read', file: reading.file }
    : { kind: 'damaged', reason: 'digest' }
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
 * that holds anything is refused, so that nothing can be overwritten. A part leaves the settings as they are.
 * What that journal could take back stays only where its own store is built anew (`receipt`).
 */
export async function restoreJournal(
  file: JournalFile,
  receipt: 'dropped' | 'kept' = 'dropped',
): Promise<Restored> {
  try {
    const restored = await db.transaction('rw', db.tables, async (): Promise<Restored> => {
      if (!(await isEmptyJournal())) return { kind: 'refused', reason: 'not empty' }
      for (const name of tableNames) {
        if (name === 'settings' && file.part !== null) continue
        await db[name].clear()
        await writeAll(db[name], file.tables[name], 'add')
      }
      // The copy it goes back to is another journal's.
      if (receipt === 'dropped') await noteTakenIn(null, file.madeAt)
      return { kind: 'restored', entries: file.tables.reflections.length }
    })
    // It is restored, whatever comes of this.
    if (restored.kind === 'restored') await followStored().catch(() => undefined)
    return restored
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
      const [last, count] = await Promise.all([table.orderBy(by).last(), table.count()])
      return `${count}:${last?.id ?? ''}:${last?.changedAt ?? ''}`
    }),
  )
  return parts.join('|')
}
