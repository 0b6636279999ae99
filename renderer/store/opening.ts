/** Opens the journal's database: looks at it first, copies it before an upgrade, and says what went wrong. */

import { journalText, tableNames, tablesText, type TableName } from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { digestOf } from './journal.ts'
import { stampAt } from './stamp.ts'

/**
 * What came of opening. `loss`: Chromium found the store damaged and began an empty one; in its own
 * words. `newer`: a later version of the app has given the database a shape unknown here.
 */
export type JournalOpening =
  | { readonly kind: 'open'; readonly loss: string | null }
  | { readonly kind: 'newer' }
  | { readonly kind: 'failed'; readonly reason: string }

/** Keeps a journal file outside the database; false when that failed. */
export type KeepCopy = (text: string) => Promise<boolean>

/** Dexie multiplies its version numbers by ten in IndexedDB. */
const nativeVersion = () => db.verno * 10

interface Looked {
  readonly version: number | null
  readonly loss: string | null
}

/** The event carries these in Chromium; TypeScript's DOM types do not know them. */
interface LossEvent {
  readonly dataLoss?: string
  readonly dataLossMessage?: string
}

/**
 * The database's version, and whether Chromium has just thrown a damaged one away. The look must come
 * before Dexie, which hides that; where there is no database it is abandoned, so that none is made.
 */
async function look(): Promise<Looked> {
  const known = (await indexedDB.databases()).find(({ name }) => name === db.name)
  if (known?.version !== undefined) return { version: known.version, loss: null }
  return new Promise((resolve) => {
    let loss: string | null = null
    const request = indexedDB.open(db.name)
    request.onupgradeneeded = (event) => {
      // Chromium's own fields, read as what they may be.
      const told = event as unknown as LossEvent
      if (told.dataLoss !== undefined && told.dataLoss !== 'none')
        loss = told.dataLossMessage ?? told.dataLoss
      request.transaction?.abort()
    }
    request.onerror = () => resolve({ version: null, loss })
    request.onsuccess = () => {
      request.result.close()
      resolve({ version: null, loss })
    }
  })
}

/** Every row of the database as an older version of the app left it. */
async function rawRows(): Promise<Record<TableName, Row[]>> {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(db.name)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The database could not be opened'))
  })
  const read = (name: TableName) =>
    new Promise<Row[]>((resolve, reject) => {
      if (!old.objectStoreNames.contains(name)) return resolve([])
      const request = old.transaction(name).objectStore(name).getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('The rows could not be read'))
    })
  try {
    const entries = await Promise.all(tableNames.map(async (name) => [name, await read(name)] as const))
    // One entry was made for every name.
    return Object.fromEntries(entries) as Record<TableName, Row[]>
  } finally {
    old.close()
  }
}

/** Copies an older database before Dexie brings its tables up. */
async function copyBeforeUpgrade(at: string, app: string, keep: KeepCopy): Promise<boolean> {
  const text = tablesText(await rawRows())
  return keep(
    journalText({ madeAt: at, app, device: stampAt(at).device, digest: await digestOf(text) }, text),
  )
}

/** Opens the database; an older one only after a verified copy of it was kept. */
export async function openJournal(at: string, app: string, keep: KeepCopy): Promise<JournalOpening> {
  try {
    const { version, loss } = await look()
    if (version !== null && version > nativeVersion()) return { kind: 'newer' }
    if (version !== null && version < nativeVersion() && !(await copyBeforeUpgrade(at, app, keep))) {
      return { kind: 'failed', reason: 'no copy could be made before the upgrade' }
    }
    await db.open()
    return { kind: 'open', loss }
  } catch (error) {
    return {
      kind: 'failed',
      reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }
  }
}
