/** Reads the database as it lies there, whatever version of the app gave it its shape, and changes nothing of it. */

import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { heldKey, isUnopened, openRow } from './row-cipher.ts'

/** So many rows of each table are looked at to know a key by: the first may be damaged. */
const fewRows = 5

/** The database, which is to be there already; whoever asks closes it. */
export const rawDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(db.name)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The database could not be opened'))
  })

/** The rows of one of its tables as they are stored, or the first of them; none where there is no such table. */
export const rawRows = (database: IDBDatabase, name: string, most?: number): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    if (!database.objectStoreNames.contains(name)) return resolve([])
    const request = database.transaction(name).objectStore(name).getAll(null, most)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The rows could not be read'))
  })

/** Whether the key that is held is this journal's: one enciphered row opens with it, or there is none that could say. */
export async function isHeldKeyRight(): Promise<boolean> {
  if (heldKey() === null) return false
  if (!(await indexedDB.databases()).some(({ name }) => name === db.name)) return true
  const database = await rawDatabase()
  let isAnyClosed = false
  try {
    for (const name of database.objectStoreNames) {
      const closed = (await rawRows(database, name, fewRows)).filter(({ body }) => body instanceof Uint8Array)
      if (closed.some((row) => !isUnopened(openRow(row)))) return true
      isAnyClosed ||= closed.length > 0
    }
    return !isAnyClosed
  } finally {
    database.close()
  }
}
