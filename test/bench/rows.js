// A journal's rows in bare IndexedDB, for the plain pages that the journal is measured against.

/** @typedef {{ id: string, body: any }} Row */

/** @type {Promise<IDBDatabase>} */
const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('journal', 1)
  request.onupgradeneeded = () => {
    for (const name of ['reflections', 'desired']) request.result.createObjectStore(name, { keyPath: 'id' })
  }
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})
const database = await opening

/** Every row of a table. @type {(store: string) => Promise<Row[]>} */
export const allRows = (store) =>
  new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
