/** Puts a whole journal file in the place of everything, after a copy was kept, in one transaction. */

import type { Moment } from '../core/day.ts'
import type { JournalFile } from '../core/journal-file.ts'
import { doubledIn } from '../core/sifting.ts'
import { db } from './db.ts'
import { afterImport, digestAfter, type Keep, keptBefore, type NotDone, standAs } from './import-receipt.ts'
import { allRows } from './journal.ts'
import { noteTakenIn } from './settings.ts'
import { reasonOf } from './writes.ts'

/** What came of it. `part`: the file is a part of a journal, and can't stand for one. */
export type Replaced =
  | { readonly kind: 'replaced'; readonly entries: number }
  | NotDone
  | { readonly kind: 'failed'; readonly why: 'part'; readonly reason: string }

/**
 * Makes the journal what the file is, row for row, with settings, seals and what can't be read as they are in it. A
 * file that was made while the laptop was handed over leaves it handed over, so that nothing is opened by it.
 */
export async function replaceJournal(file: JournalFile, moment: Moment, keep: Keep): Promise<Replaced> {
  if (file.part !== null) return { kind: 'failed', why: 'part', reason: '' }
  // Looked at before already, when the file was laid beside what is here.
  const doubled = doubledIn(file.tables)
  if (doubled !== null) return { kind: 'failed', why: 'store', reason: doubled }
  try {
    const before = await keptBefore(await allRows(), keep)
    if (before.kind === 'failed') return before
    const way = { copy: before.copy, at: moment.at, way: 'place' } as const
    const digest = await digestAfter(file.tables)
    await db.transaction('rw', db.tables, async () => {
      await standAs(file.tables, await before.stillStands(), true)
      await noteTakenIn({ ...way, digest }, moment.at)
    })
    await afterImport()
    return { kind: 'replaced', entries: file.tables.reflections.length }
  } catch (error) {
    const reason = reasonOf(error)
    return { kind: 'failed', why: reason === 'changed' ? 'changed' : 'store', reason }
  }
}
