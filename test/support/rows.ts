/** Reads and changes the stored rows from outside, through the page's own IndexedDB and past all of the app's code. */

import { expect, type Page } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'

/** Which database: one's own journal, or the sample. */
export type Database = 'journal' | 'sample'

/** Every row of a table, in the order of their ids. */
export async function rowsOf(page: Page, table: TableName, database: Database = 'journal'): Promise<Row[]> {
  return (await everyRow(page, database))[table] ?? []
}

/** Every row of every table, by the table's name. */
export async function everyRow(page: Page, database: Database = 'journal'): Promise<Record<string, Row[]>> {
  return page.evaluate(readAll, database)
}

/** Waits until a table holds these words: from then on no kill can take them. */
export async function isStored(page: Page, table: TableName, words: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await rowsOf(page, table))).toContain(words)
}

/**
 * Types words quicker than anyone writes, of which all but the last letter are stored before that one is pressed: of
 * more no kill may take its due, however busy the machine.
 */
export async function typeToTheLast(page: Page, table: TableName, words: string): Promise<void> {
  await page.keyboard.type(words.slice(0, -1), { delay: 20 })
  await isStored(page, table, words.slice(0, -1))
  await page.keyboard.type(words.slice(-1), { delay: 20 })
}

/** Put rows into a table of one's own journal, in the place of those with the same ids. */
export async function putRows(page: Page, table: TableName, rows: readonly unknown[]): Promise<void> {
  await page.evaluate(change, { table, put: rows, drop: [] })
}

/** Take rows out of a table of one's own journal, as a database does that lost them: nobody deleted them. */
export async function loseRows(page: Page, table: TableName, ids: readonly string[]): Promise<void> {
  await page.evaluate(change, { table, put: [], drop: ids })
}

/** The names of the databases that are there. */
export async function databases(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted())
}

/** Runs in the page. */
async function readAll(database: string): Promise<Record<string, Row[]>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
  const tables = await Promise.all(
    [...db.objectStoreNames].map(
      (table) =>
        new Promise<[string, Row[]]>((resolve, reject) => {
          const request: IDBRequest<Row[]> = db.transaction(table).objectStore(table).getAll()
          request.onsuccess = () => resolve([table, request.result])
          request.onerror = () => reject(new Error(request.error?.message))
        }),
    ),
  )
  db.close()
  return Object.fromEntries(tables)
}

/** What becomes of the rows of a table. */
interface Change {
  readonly table: string
  readonly put: readonly unknown[]
  /** The ids of rows that go. */
  readonly drop: readonly string[]
}

/** Runs in the page. */
async function change({ table, put, drop }: Change): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('journal')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
  await new Promise<void>((resolve, reject) => {
    const work = db.transaction(table, 'readwrite', { durability: 'strict' })
    for (const row of put) work.objectStore(table).put(row)
    for (const id of drop) work.objectStore(table).delete(id)
    work.oncomplete = () => resolve()
    work.onabort = () => reject(new Error(work.error?.message))
  })
  db.close()
}
