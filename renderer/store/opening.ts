/** Opens the journal's database: looks at it first, copies it before an upgrade, and says what went wrong. */

import { journalText, tableNames, tablesText, type TableName } from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { followStored } from './following.ts'
import { withSidePutAway } from './handing.ts'
import { digestOf } from './journal.ts'
import { isAnothersKey, openEnvelope } from './lock.ts'
import { closeCopy } from './locked-copy.ts'
import { look } from './look.ts'
import { takeLoss } from './loss.ts'
import { rawDatabase, rawRows } from './raw.ts'
import { heldKey, openRow } from './row-cipher.ts'
import { stampAt } from './stamp.ts'

/**
 * What came of opening. `loss`: Chromium found the store damaged and began an empty one; in its own
 * words. `locked`: its rows are enciphered, and no key was held. `newer`: a later version of the app has given the database a shape unknown here.
 */
export type JournalOpening =
  | { readonly kind: 'open'; readonly loss: string | null }
  | { readonly kind: 'newer' | 'locked' }
  | { readonly kind: 'failed'; readonly reason: string }

/** Keeps a journal file outside the database; false when that failed. */
export type KeepCopy = (text: string) => Promise<boolean>

/** Dexie multiplies its version numbers by ten in IndexedDB. */
const nativeVersion = () => db.verno * 10

/** Every row of the database as an older version of the app left it. */
async function olderRows(): Promise<Record<TableName, Row[]>> {
  const old = await rawDatabase()
  try {
    const read = async (name: TableName) => [name, (await rawRows(old, name)).map(openRow)] as const
    const entries = await Promise.all(tableNames.map(read))
    // One entry was made for every name.
    return Object.fromEntries(entries) as Record<TableName, Row[]>
  } finally {
    old.close()
  }
}

/** Copies an older database before Dexie brings its tables up. */
async function copyBeforeUpgrade(at: string, app: string, keep: KeepCopy): Promise<boolean> {
  // The copy is the owner's to read: nothing of another's that is being written just now may stand in it.
  const tables = tablesText(await withSidePutAway(await olderRows(), at))
  const made = { madeAt: at, app, device: stampAt(at).device, part: null, digest: await digestOf(tables) }
  const text = journalText(made, tables)
  const [envelope, key] = [openEnvelope(), heldKey()]
  return keep(envelope === null || key === null ? text : await closeCopy(text, at, envelope, key))
}

/**
 * Opens the database; an older one only after a verified copy of it was kept, which is made `at` that instant. `first` reads
 * what the page begins with, as soon as that can be read.
 */
export async function openJournal(
  at: () => string,
  app: string,
  keep: KeepCopy,
  first: () => Promise<void> = async () => undefined,
): Promise<JournalOpening> {
  try {
    const { version, loss } = await look()
    if (version !== null && version > nativeVersion()) return { kind: 'newer' }
    if (version !== null && version < nativeVersion() && !(await copyBeforeUpgrade(at(), app, keep))) {
      return { kind: 'failed', reason: 'no copy could be made before the upgrade' }
    }
    await db.openGuarded()
    // All of it at once: each answer takes its time to come. What fails of it fails where it is waited for.
    const followed = Promise.all([followStored(), first()])
    followed.catch(() => undefined)
    if (await isAnothersKey()) return { kind: 'locked' }
    await followed
    return { kind: 'open', loss: loss ?? takeLoss() }
  } catch (error) {
    return {
      kind: 'failed',
      reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }
  }
}
