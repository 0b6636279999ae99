/** Takes a journal file in beside what is here, after a copy was kept, in one transaction. */

import { Dexie } from 'dexie'
import { fingerprint } from '../core/fingerprint.ts'
import { tableNames, type Tables } from '../core/journal-file.ts'
import { merge, type Merging } from '../core/merging.ts'
import type { Keeping } from '../core/receiving.ts'
import { indexOf, Sieve } from '../core/sifting.ts'
import { writesOf, type Writes } from '../core/taking.ts'
import { db } from './db.ts'
import { type Foreseen, foreseen } from './foreseeing.ts'
import {
  afterImport,
  type Before,
  digestAfter,
  type Keep,
  keptBefore,
  type NotDone,
} from './import-receipt.ts'
import { comingOf, comingTables, write } from './import-writing.ts'
import { allRows } from './journal.ts'
import { type Asked, type Laid, layBeside, takingIn } from './laying.ts'
import { noteTakenIn } from './settings.ts'
import { restoreDeleted } from './trash.ts'
import { reasonOf } from './writes.ts'

/** What came of taking a file in. `nothing`: all of it is here already. */
export type Imported = { readonly kind: 'imported' | 'nothing' } | NotDone

/** What taking in needs beside the file. */
export interface Importing extends Asked {
  /** The file as it was laid beside what was here; it is laid anew where something was written since. */
  readonly laid: Laid
  /** What was chosen for things that differ, and `theirs` for those that were deleted here and are wanted back. */
  readonly choices: ReadonlyMap<string, Keeping>
  /** Keeps a verified copy of the whole journal outside the database. */
  readonly keep: Keep
}

/**
 * Brings back from the trash what is wanted, and answers what is chosen for the rest; null when nothing deleted is
 * wanted. What came from the trash stays as it was there. Runs inside the caller's transaction.
 */
async function bringBack(
  merging: Merging,
  { choices, moment }: Importing,
): Promise<Importing['choices'] | null> {
  const rest = new Map(choices)
  let isAny = false
  for (const { id, stands } of merging.things) {
    if (stands.kind !== 'deleted' || choices.get(id) !== 'theirs') continue
    isAny = true
    if (stands.deletion.body.emptied !== null) continue
    await restoreDeleted(stands.deletion, moment)
    rest.delete(id)
  }
  return isAny ? rest : null
}

/** What is written once what is wanted from the trash is back, under the rest. Runs inside the caller's transaction. */
async function anew(
  importing: Importing,
  rest: Importing['choices'],
): Promise<{ readonly here: Tables; readonly writes: Writes }> {
  const { file, choices, moment } = importing
  const here = await allRows()
  const index = indexOf(here)
  const sieve = new Sieve(index, moment.at)
  for (const name of tableNames) sieve.add(name, file.tables[name])
  const wanted = new Set([...choices].flatMap(([id, choice]) => (choice === 'theirs' ? [id] : [])))
  const merging = merge(index, sieve.done(), wanted)
  return { here, writes: writesOf(merging, rest, takingIn(importing, index)) }
}

/** What is taken in: a file as it lies beside what is here, and what would be written of it under what was chosen. */
interface Taken {
  readonly merging: Merging
  readonly writes: Writes
}

/** What comes where something was brought back from the trash before. Runs inside the caller's transaction. */
async function foreseeAnew(importing: Importing, rest: Importing['choices']): Promise<Foreseen> {
  const { here, writes } = await anew(importing, rest)
  const coming = comingOf([...comingTables(writes, here, importing.moment.at)], writes)
  // The digest is no request to the database, which would not wait for it by itself.
  return { coming, digest: await Dexie.waitFor(digestAfter(coming.stand)) }
}

/** Takes in what was foreseen, with the way back, all or nothing. Runs after a copy of exactly `before` was kept. */
async function takeIn(importing: Importing, taken: Taken, before: Before, next: Foreseen): Promise<void> {
  const { at } = importing.moment
  await db.transaction('rw', db.tables, async () => {
    // What was foreseen follows from what still stands.
    await before.stillStands()
    const rest = await bringBack(taken.merging, importing)
    const { coming, digest } = rest === null ? next : await foreseeAnew(importing, rest)
    await write(coming)
    await noteTakenIn({ copy: before.copy, at, way: 'beside', digest }, at)
  })
}

/** Whether a file would change anything, under what was chosen. */
function isAnything({ choices }: Importing, { merging, writes: { put, remove } }: Taken): boolean {
  return (
    put.length + remove.length > 0 ||
    merging.things.some(({ id, stands }) => stands.kind === 'deleted' && choices.get(id) === 'theirs')
  )
}

/** What is written under what was chosen. */
function writesUnder(importing: Importing, { merging, here, unchosen }: Laid): Writes {
  const { choices } = importing
  return choices.size === 0 ? unchosen : writesOf(merging, choices, takingIn(importing, indexOf(here)))
}

/** Keeps a copy, then takes in what was laid beside what is here. */
async function takeLaid(importing: Importing, laid: Laid): Promise<Imported> {
  const taken = { merging: laid.merging, writes: writesUnder(importing, laid) }
  if (!isAnything(importing, taken)) return { kind: 'nothing' }
  const foreseeing = foreseen(laid, taken.writes, importing.moment.at)
  // That it failed is told once the copy is there.
  foreseeing.catch(() => undefined)
  const before = await keptBefore(laid.here, importing.keep)
  if (before.kind === 'failed') return before
  await takeIn(importing, taken, before, await foreseeing)
  await afterImport()
  return { kind: 'imported' }
}

/** Keeps a copy, then takes the file in; when any of it does not work, nothing is changed. */
export async function importJournal(importing: Importing): Promise<Imported> {
  const { file, laid, moment } = importing
  try {
    const here = await allRows()
    if (fingerprint(here, true) === fingerprint(laid.here, true)) return await takeLaid(importing, laid)
    const anew = await layBeside(file, moment.at, here)
    // It was laid beside what is here before.
    if (anew.kind !== 'read') return { kind: 'failed', why: 'store', reason: anew.kind }
    return await takeLaid(importing, anew.laid)
  } catch (error) {
    const reason = reasonOf(error)
    return { kind: 'failed', why: reason === 'changed' ? 'changed' : 'store', reason }
  }
}
