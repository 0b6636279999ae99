/** Opens the journal's database: looks at it first, copies it before an upgrade, and says what went wrong. */

import { journalText, tableNames, tablesText, type TableName } from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { digestOf } from './journal.ts'
import { look } from './look.ts'
import { takeLoss } from './loss.ts'
import { followId, stampAt } from './stamp.ts'

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

/** Makes new ids come after the stored ones, which a clock that was set back would not. */
export async function followStored(): Promise<void> {
  const newest = await Promise.all(
    [db.reflections, db.desired, db.revisions, db.trash].map((table) =>
      table.orderBy('id').reverse().limit(1).primaryKeys(),
    ),
  )
  for (const id of newest.flat()) followId(id)
}

/** Opens the database; an older one only after a verified copy of it was kept. */
export async function openJournal(at: string, app: string, keep: KeepCopy): Promise<JournalOpening> {
  try {
    const { version, loss } = await look()
    if (version !== null && version > nativeVersion()) return { kind: 'newer' }
    if (version !== null && version < nativeVersion() && !(await copyBeforeUpgrade(at, app, keep))) {
      return { kind: 'failed', reason: 'no copy could be made before the upgrade' }
    }
    await db.openGuarded()
    await followStored()
    return { kind: 'open', loss: loss ?? takeLoss() }
  } catch (error) {
    return {
      kind: 'failed',
      reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }
  }
}
