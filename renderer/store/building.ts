/** Builds a new store out of a journal file, in a window of its own that nobody sees, and reads all of it back. */

import { tablesText } from '../core/journal-file.ts'
import { db } from './db.ts'
import type { JournalKey } from './envelope.ts'
import type { NotDone } from './guarded.ts'
import { allRows, digestOf, previewJournal, restoreJournal } from './journal.ts'
import { holdKey } from './row-cipher.ts'
import { reasonOf } from './writes.ts'

/** What a store is built of; without a key it is in clear. */
export interface ToBuild {
  readonly text: string
  readonly key: JournalKey | null
}

/** A store that holds what its file holds, with the digest of its tables. */
export type Built = { readonly kind: 'built'; readonly digest: string } | NotDone

/** Builds it in this window's own, empty database. Never throws. */
export async function buildJournal({ text, key }: ToBuild): Promise<Built> {
  try {
    const preview = await previewJournal(text)
    if (preview.kind !== 'read') return { kind: 'failed', reason: preview.kind }
    await holdKey(key)
    await db.openGuarded()
    const restored = await restoreJournal(preview.file, 'kept')
    if (restored.kind !== 'restored') return { kind: 'failed', reason: restored.reason }
    // Read back over a connection of its own, from what lies in the files.
    db.close()
    await db.openGuarded()
    const digest = await digestOf(tablesText(await allRows()))
    db.close()
    return digest === preview.file.digest ? { kind: 'built', digest } : { kind: 'failed', reason: 'digest' }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  } finally {
    await holdKey(null)
  }
}
