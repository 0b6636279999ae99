/** What stood before a file was taken in: the copy that was kept of it, and the way back to it. */

import { fingerprint } from '../core/fingerprint.ts'
import { tableNames, type Tables } from '../core/journal-file.ts'
import { isSame } from '../core/same.ts'
import type { TakenIn } from '../core/taken-in.ts'
import { db } from './db.ts'
import { unclosed } from './drafts.ts'
import { followStored } from './following.ts'
import { forgetHeld } from './held.ts'
import type { FileReading } from './file-reading.ts'
import { allRows, digestOf } from './journal.ts'
import { writeAll } from './portions.ts'
import { holdPractice } from './practice.ts'
import { lastImport } from './receipt.ts'
import { noteTakenIn, readSettings } from './settings.ts'
import { leftUnstored, reasonOf, settled } from './writes.ts'

/**
 * Why nothing was done. `copy`: none could be kept, or read. `changed`: something was written meanwhile, or since.
 * `handed`: the laptop is the other one's just now. `unsaved`: what is on screen is not stored. `store`: the database.
 */
export interface NotDone {
  readonly kind: 'failed'
  readonly why: 'copy' | 'changed' | 'handed' | 'unsaved' | 'store'
  readonly reason: string
}

/** Keeps a verified copy of the whole journal outside the database; answers the name it can be read by. */
export type Keep = () => Promise<
  { readonly kind: 'kept'; readonly name: string } | { readonly kind: 'failed'; readonly reason: string }
>

/** Reads a copy by its name, all of it checked. */
export type ReadCopy = (name: string) => Promise<FileReading>

/** What stands, with a copy kept of exactly that. */
export interface Before {
  readonly kind: 'kept'
  readonly copy: string
  /** Every row again; throws `changed` when anything was written since. Runs inside the caller's transaction. */
  readonly stillStands: () => Promise<Tables>
}

/** Every row again, as long as nothing was written since `print` was taken; throws `changed` otherwise. */
async function unchangedSince(print: string): Promise<Tables> {
  const now = await allRows()
  if (fingerprint(now, true) !== print) throw new Error('changed')
  return now
}

const notDone = (why: NotDone['why'], reason = ''): NotDone => ({ kind: 'failed', why, reason })

/** Keeps a copy of what stands, unless the journal is not one's own to change just now. */
export async function keptBefore(rows: Tables, keep: Keep): Promise<Before | NotDone> {
  await settled()
  if (leftUnstored() > 0) return notDone('unsaved')
  if ((await readSettings()).handed !== null) return notDone('handed')
  const print = fingerprint(rows, true)
  const kept = await keep()
  if (kept.kind === 'failed') return notDone('copy', kept.reason)
  return { kind: 'kept', copy: kept.name, stillStands: () => unchangedSince(print) }
}

/** What tells the state that stands after a file was taken in from all others. */
export const digestAfter = (now: Tables): Promise<string> => digestOf(fingerprint(now, false))

/** Makes the tables, which hold `here`, hold exactly other rows. Runs inside the caller's transaction over all of them. */
export async function standAs(tables: Tables, here: Tables, withSettings: boolean): Promise<void> {
  for (const name of tableNames) {
    if (name === 'settings' && !withSettings) continue
    const now = new Map(here[name].map((row) => [row.id, row]))
    const then = new Set(tables[name].map(({ id }) => id))
    await db[name].bulkDelete([...now.keys()].filter((id) => !then.has(id)))
    // Adding asks for nothing that stood before, which is much quicker.
    const fresh = tables[name].filter(({ id }) => !now.has(id))
    await writeAll(db[name], fresh, 'add')
    const others = tables[name].filter((row) => now.has(row.id) && !isSame(now.get(row.id), row))
    await writeAll(db[name], others, 'put')
  }
}

/** After rows were changed by the table: pages hold on to nothing that stood before, and new ids come after all. */
async function left(): Promise<void> {
  for (const id of await db.practice.toCollection().primaryKeys()) holdPractice(id, 'back')
  for (const id of await db.drafts.where('kind').equals('draft').primaryKeys()) unclosed(id)
  await followStored()
}

/** What is left to do once a file is taken in, or taken back: pages let go. It is done, whatever comes of this. */
export async function afterImport(): Promise<void> {
  try {
    forgetHeld()
    await left()
  } catch {
    // A restart does the same.
  }
}

/**
 * Settings that were chosen since stay; those that were not stand to the letter again, with the way back from before, if
 * there was one. Runs inside the caller's transaction.
 */
async function settleSettings({ settings }: Tables, { at }: TakenIn): Promise<void> {
  await noteTakenIn(null, at)
  // A row that was made for the note alone.
  const known = new Set(settings.map(({ id }) => id))
  await db.settings
    .filter(({ id, createdAt, revision }) => !known.has(id) && createdAt === at && revision === 1)
    .delete()
  for (const row of settings) {
    const now = await db.settings.get(row.id)
    if (now?.revision === row.revision && now.changedAt === row.changedAt) await db.settings.put(row)
  }
}

/** What came of going back. `changed`: something was written since, and nothing is done. */
export type Undone = { readonly kind: 'undone' } | NotDone

/** Puts back exactly what stood before the last file was taken in, unless anything was written since. */
export async function undoImport(read: ReadCopy): Promise<Undone> {
  const receipt = await lastImport()
  if (receipt === null) return notDone('changed')
  await settled()
  if (leftUnstored() > 0) return notDone('unsaved')
  if ((await readSettings()).handed !== null) return notDone('handed')
  try {
    const copy = await read(receipt.copy)
    if (copy.kind !== 'read') return notDone('copy', receipt.copy)
    const rows = await allRows()
    if ((await digestAfter(rows)) !== receipt.digest) return notDone('changed')
    const print = fingerprint(rows, true)
    await db.transaction('rw', db.tables, async () => {
      await standAs(copy.file.tables, await unchangedSince(print), receipt.way === 'place')
      if (receipt.way === 'beside') await settleSettings(copy.file.tables, receipt)
    })
    await afterImport()
    return { kind: 'undone' }
  } catch (error) {
    const reason = reasonOf(error)
    return reason === 'changed' ? notDone('changed') : notDone('store', reason)
  }
}
