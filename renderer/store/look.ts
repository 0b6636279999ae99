/** Looks at the database before it is opened, so that none is made where one should be. */

import { db } from './db.ts'

/** What a look found: no version where there is no database, and the loss in Chromium's own words. */
export interface Looked {
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
export async function look(): Promise<Looked> {
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
