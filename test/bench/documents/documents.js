// Reads a journal file and puts its documents into bare IndexedDB: the journal's tables and indexes, one strict
// transaction, nothing looked at.

/** The tables of a journal with what they are found by (renderer/store/db.ts). @type {Record<string, string[]>} */
const TABLES = {
  drafts: ['kind', 'keys.draft'],
  reflections: ['keys.day', '*keys.asked', 'keys.run'],
  desired: ['keys.series', 'keys.open'],
  commitments: ['keys.open', 'keys.due', 'changedAt'],
  wordings: ['keys.name'],
}

/** @type {Promise<IDBDatabase>} */
const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('documents', 1)
  request.onupgradeneeded = () => {
    for (const [name, indexes] of Object.entries(TABLES)) {
      const table = request.result.createObjectStore(name, { keyPath: 'id' })
      for (const path of indexes) {
        const [keyPath, multiEntry] = [path.replace('*', ''), path.startsWith('*')]
        table.createIndex(path, keyPath, { multiEntry })
      }
    }
  }
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})
const database = await opening

/** @type {<Kind extends HTMLElement>(selector: string) => Kind} */
const part = (selector) => /** @type {any} */ (document.querySelector(selector))
const [box, status] = [/** @type {HTMLInputElement} */ (part('input')), part('p[role]')]

async function write() {
  const file = box.files?.[0]
  if (file === undefined) return
  const { tables } = JSON.parse(await file.text())
  const names = Object.keys(TABLES)
  const writing = database.transaction(names, 'readwrite', { durability: 'strict' })
  let count = 0
  for (const name of names)
    for (const row of tables[name]) {
      writing.objectStore(name).add(row)
      count += 1
    }
  writing.oncomplete = () => {
    status.textContent = `${count} rows`
  }
}

box.addEventListener('change', () => void write())
