// Writes every change of a text area to bare IndexedDB, strictly: the least that never losing a word can cost.

/** @type {Promise<IDBDatabase>} */
const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('plain', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('texts')
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})
const database = await opening

document.querySelector('textarea')?.addEventListener('input', ({ currentTarget }) => {
  const writing = database.transaction('texts', 'readwrite', { durability: 'strict' })
  writing.objectStore('texts').put(/** @type {HTMLTextAreaElement} */ (currentTarget).value, 'text')
})
