/** Sweeps traces: the database's files are written anew, so that what was deleted a moment ago is in none of them. */

/** How many databases are made and deleted at once, and how often: as many as it takes, found by looking into the files. */
const sweep = { scraps: 8, times: 2 } as const

/**
 * Chromium's LevelDB only marks what was deleted. What was typed stays in its files until it writes those anew, which it
 * does around a database that is deleted; so small ones are made beside the journal and deleted, and the journal itself is
 * not touched. It never fails: at worst a trace stays until Chromium comes to it, and the page promises no more than that.
 */
export async function sweepTraces(): Promise<void> {
  const names = Array.from({ length: sweep.scraps }, (_, at) => `scrap-${at}`)
  try {
    for (let time = 0; time < sweep.times; time += 1) {
      for (const name of names) await make(name)
      for (const name of names) await done(indexedDB.deleteDatabase(name))
    }
  } catch {
    // See above.
  }
}

/** A database with a little in it. */
async function make(name: string): Promise<void> {
  const request = indexedDB.open(name)
  request.onupgradeneeded = () => request.result.createObjectStore(name).put(name, name)
  const database = await done(request)
  database.close()
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('unknown'))
  })
}
