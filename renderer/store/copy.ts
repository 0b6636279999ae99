/** A copy of the whole journal as a file's text, held against the database it is made of. */

import { handedOver } from '../core/copies.ts'
import {
  journalText,
  type Made,
  readJournal,
  tableNames,
  tablesText,
  type TableName,
} from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
import type { JournalDb } from './db.ts'
import { allRows, digestOf } from './journal.ts'
import { readAll } from './rows.ts'

/** A copy that agrees with its database. */
export interface JournalCopy {
  readonly text: string
  /** SHA-256 of its tables: two copies of the same content have the same. */
  readonly digest: string
  /** How many entries it holds, and the id of the newest; empty where there is none. */
  readonly held: { readonly entries: number; readonly newest: string }
}

/** Asked where the rows are read: between an earlier look and the reading the laptop can change hands. */
const isHanded = (settings: readonly Row[]): boolean =>
  readAll('setting', settings).rows.some(({ body }) => body.handed !== null)

/** Every row, and how many rows of each table the database counts itself at the same moment. */
function rowsAndCounts(journal: JournalDb) {
  return journal.transaction('r', journal.tables, async () => {
    const counts = new Map<TableName, number>()
    for (const name of tableNames) counts.set(name, await journal[name].count())
    const tables = await allRows(journal)
    if (isHanded(tables.settings)) throw new Error(handedOver)
    return { tables, counts }
  })
}

/**
 * The file of a journal, read back from its own text: as many rows of every table as the database counts, and the
 * right digest. Fails where they are not.
 */
export async function copyJournal(
  journal: JournalDb,
  made: Omit<Made, 'digest' | 'part'>,
): Promise<JournalCopy> {
  const { tables, counts } = await rowsAndCounts(journal)
  const rows = tablesText(tables)
  const digest = await digestOf(rows)
  const text = journalText({ ...made, part: null, digest }, rows)
  const reading = readJournal(text)
  if (reading.kind !== 'read' || (await digestOf(reading.digested())) !== digest) throw new Error('digest')
  const isOtherwise = tableNames.some((name) => reading.file.tables[name].length !== counts.get(name))
  if (isOtherwise) throw new Error('counts')
  const { reflections } = tables
  return { text, digest, held: { entries: reflections.length, newest: reflections.at(-1)?.id ?? '' } }
}
