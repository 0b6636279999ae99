/** Fills and reads a database of the tests' own in the page's origin, and damages its files from outside. */

import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Write `count` records of about two kilobytes with keys from `first` on, one strict transaction each. */
export async function fill(page: Page, first: number, count: number): Promise<void> {
  await page.evaluate(writeRecords, { first, count })
}

/** The keys that are there, in order; every record is read whole. */
export async function keysIn(page: Page): Promise<number[]> {
  return page.evaluate(readKeys)
}

/** Runs in the page. */
async function writeRecords({ first, count }: { first: number; count: number }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('guard-test', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('records')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
  for (let key = first; key < first + count; key += 1) {
    await new Promise<void>((resolve, reject) => {
      const work = db.transaction('records', 'readwrite', { durability: 'strict' })
      // Unlike texts, so that compression keeps their size.
      const text = Array.from({ length: 250 }, (_, index) =>
        ((key * 7919 + index * 104_729) % 999_983).toString(36).padStart(8, '·'),
      ).join('')
      work.objectStore('records').put({ key, text }, key)
      work.oncomplete = () => resolve()
      work.onabort = () => reject(new Error(work.error?.message))
    })
  }
  db.close()
}

/** Runs in the page. */
async function readKeys(): Promise<number[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('guard-test', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('records')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
  const rows = await new Promise<{ key: number; text: string }[]>((resolve, reject) => {
    const request: IDBRequest<{ key: number; text: string }[]> = db
      .transaction('records')
      .objectStore('records')
      .getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })
  db.close()
  return rows.filter((row) => row.text.length >= 2000).map((row) => row.key)
}

/** Where LevelDB keeps the page's store. */
export function storeFolder(profile: string): string {
  return join(profile, 'IndexedDB', 'app_journal_0.indexeddb.leveldb')
}

/** The newest file of a kind in the store, by its number. */
export function newest(profile: string, kind: RegExp): string {
  const name = readdirSync(storeFolder(profile))
    .filter((each) => kind.test(each))
    .toSorted()
    .at(-1)
  if (name === undefined) throw new Error(`the store has no file like ${kind.source}`)
  return join(storeFolder(profile), name)
}

/** Leave `count` bytes of a record that was never finished at the end of the newest log, as a kill does. */
export function tear(profile: string, count: number): Uint8Array {
  const log = newest(profile, /^\d+\.log$/)
  const record = Buffer.alloc(Math.max(7, count), 0x61)
  const left = 32_768 - (statSync(log).size % 32_768)
  record.writeUInt32LE(0x12345678, 0)
  record.writeUInt16LE(Math.min(count + 2090, Math.max(0, left - 7)), 4)
  record[6] = 1
  appendFileSync(log, record.subarray(0, count))
  return readFileSync(log)
}

/** Turn one byte of a file over. */
export function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ 0xff
  writeFileSync(file, bytes)
}

/** What was put aside in a profile with a name that ends like this, newest last. */
export function keptIn(profile: string, ending: string): string[] {
  const folder = join(profile, 'kept')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
}
