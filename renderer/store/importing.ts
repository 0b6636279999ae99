/** Takes a journal file in beside what is here, after a copy was kept, in one transaction. */

import { Dexie } from 'dexie'
import type { Moment } from '../core/day.ts'
import type { JournalFile, Tables } from '../core/journal-file.ts'
import { tableNames } from '../core/journal-file.ts'
import { fingerprint } from '../core/fingerprint.ts'
import { fitsOf, merge, type Merging } from '../core/merging.ts'
import { readable } from '../core/read-rows.ts'
import type { Keeping } from '../core/receiving.ts'
import type { Row } from '../core/row.ts'
import { countRows, type Doubled, doubledIn, indexOf, mostRows, Sieve } from '../core/sifting.ts'
import { writesOf, type Writes } from '../core/taking.ts'
import type { TakingIn } from '../core/taking-in.ts'
import { db } from './db.ts'
import {
  afterImport,
  type Before,
  digestAfter,
  type Keep,
  keptBefore,
  type NotDone,
} from './import-receipt.ts'
import { comingWith, write } from './import-writing.ts'
import { allRows, previewJournal } from './journal.ts'
import { noteTakenIn } from './settings.ts'
import { newId, stampAt } from './stamp.ts'
import { restoreDeleted } from './trash.ts'
import { reasonOf } from './writes.ts'

/** A file laid beside what was here then. */
export interface Laid {
  readonly merging: Merging
  readonly here: Tables
}

/** What comes along with what is new. */
export interface Along {
  readonly goals: number
  readonly versions: number
}

/** A file laid beside one's own journal, or why it can't be. `many`: more rows than a life of writing. */
export type ImportPreview =
  | {
      readonly kind: 'read'
      readonly file: JournalFile
      readonly laid: Laid
      readonly along: Along
      /** The names of the people here and in the file, by their ids. */
      readonly names: ReadonlyMap<string, string>
    }
  | { readonly kind: 'newer' | 'foreign' | 'locked' | 'many' }
  | { readonly kind: 'damaged'; readonly reason: string }
  /** Something stands twice in it of which a journal holds one. */
  | { readonly kind: 'doubled'; readonly doubled: Doubled }

/** How long the file is looked at before the page gets its turn, in milliseconds. */
const portion = 12
const rowsAtOnce = 20

/** Gives the page its turn. */
const breath = () => new Promise((resolve) => setTimeout(resolve))

/** Sifts a file beside what is here, with pauses in which the page can draw. */
async function sift(file: Tables, here: Tables, at: string) {
  const index = indexOf(here)
  const sieve = new Sieve(index, at)
  let since = performance.now()
  for (const name of tableNames)
    for (let from = 0; from < file[name].length; from += rowsAtOnce) {
      sieve.add(name, file[name].slice(from, from + rowsAtOnce))
      if (performance.now() - since < portion) continue
      await breath()
      since = performance.now()
    }
  return { index, sifted: sieve.done() }
}

/** Reads a file's text and lays it beside one's own journal. Writes nothing. */
export async function previewImport(text: string, at: string): Promise<ImportPreview> {
  const preview = await previewJournal(text)
  return preview.kind === 'read' ? layBeside(preview.file, at) : preview
}

/** Lays a file beside one's own journal. Writes nothing. */
export async function layBeside(file: JournalFile, at: string): Promise<ImportPreview> {
  const { tables } = file
  if (countRows(tables) > mostRows) return { kind: 'many' }
  const doubled = doubledIn(tables)
  if (doubled !== null) return { kind: 'doubled', doubled }
  const here = await allRows()
  const { index, sifted } = await sift(tables, here, at)
  const named = [...fitsOf(sifted, 'person'), ...readable('person', index.people.values())]
  const names = new Map(named.map(({ id, body }) => [id, body.name]))
  await breath()
  const laid = { merging: merge(index, sifted), here }
  await breath()
  return { kind: 'read', file, laid, along: alongWith(file, laid), names }
}

/** How much comes along when nothing is chosen: what would be written, and not what the file holds. */
function alongWith(file: JournalFile, { merging, here }: Laid): Along {
  const moment = { at: file.madeAt, zone: 'UTC', day: file.madeAt.slice(0, 10) }
  const taking = takingIn({ file, besideName: (name) => name, moment }, here)
  const { put } = writesOf(merging, new Map(), taking)
  const count = (kind: Row['kind']) => put.filter((row) => row.kind === kind).length
  return { goals: count('desired'), versions: count('revision') }
}

/** What came of taking a file in. `nothing`: all of it is here already. */
export type Imported = { readonly kind: 'imported' | 'nothing' } | NotDone

/** What taking in needs beside the file. */
export interface Importing {
  readonly file: JournalFile
  /** The file as it was laid beside what was here; it is laid anew where something was written since. */
  readonly laid: Laid
  /** What was chosen for things that differ, and `theirs` for those that were deleted here and are wanted back. */
  readonly choices: ReadonlyMap<string, Keeping>
  readonly besideName: (name: string) => string
  readonly moment: Moment
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
  return { here, writes: writesOf(merging, rest, takingIn(importing, here)) }
}

/** What taking asks of this machine. */
function takingIn(
  { file, besideName, moment }: Pick<Importing, 'file' | 'besideName' | 'moment'>,
  here: Tables,
): TakingIn {
  const fileIds = new Set(tableNames.flatMap((name) => file.tables[name].map(({ id }) => id)))
  return { here: indexOf(here), fileIds, moment, device: stampAt(moment.at).device, newId, besideName }
}

/** What is taken in: a file as it lies beside what is here, and what would be written of it under what was chosen. */
interface Taken {
  readonly merging: Merging
  readonly writes: Writes
}

/** Takes in what was looked at, with the way back, all or nothing. Runs after a copy of exactly `before` was kept. */
function takeIn(importing: Importing, { merging, writes }: Taken, before: Before): Promise<void> {
  const { moment } = importing
  return db.transaction('rw', db.tables, async () => {
    const here = await before.stillStands()
    const rest = await bringBack(merging, importing)
    const now = rest === null ? { here, writes } : await anew(importing, rest)
    const coming = comingWith(now.writes, now.here, moment.at)
    // It is worked out while the database writes.
    const digesting = Dexie.ignoreTransaction(() => digestAfter(coming.stand))
    await write(coming)
    // The digest is no request to the database, which would not wait for it by itself.
    const digest = await Dexie.waitFor(digesting)
    await noteTakenIn({ copy: before.copy, at: moment.at, way: 'beside', digest }, moment.at)
  })
}

/** Whether a file would change anything, under what was chosen. */
function isAnything({ choices }: Importing, { merging, writes: { put, remove } }: Taken): boolean {
  return (
    put.length + remove.length > 0 ||
    merging.things.some(({ id, stands }) => stands.kind === 'deleted' && choices.get(id) === 'theirs')
  )
}

/** Keeps a copy, then takes in what was laid beside what is here. */
async function takeLaid(importing: Importing, { merging, here }: Laid): Promise<Imported> {
  const taken = { merging, writes: writesOf(merging, importing.choices, takingIn(importing, here)) }
  if (!isAnything(importing, taken)) return { kind: 'nothing' }
  const before = await keptBefore(here, importing.keep)
  if (before.kind === 'failed') return before
  await takeIn(importing, taken, before)
  await afterImport()
  return { kind: 'imported' }
}

/** Keeps a copy, then takes the file in; when any of it does not work, nothing is changed. */
export async function importJournal(importing: Importing): Promise<Imported> {
  const { file, laid, moment } = importing
  try {
    const here = await allRows()
    if (fingerprint(here, true) === fingerprint(laid.here, true)) return await takeLaid(importing, laid)
    const { index, sifted } = await sift(file.tables, here, moment.at)
    return await takeLaid(importing, { merging: merge(index, sifted), here })
  } catch (error) {
    const reason = reasonOf(error)
    return { kind: 'failed', why: reason === 'changed' ? 'changed' : 'store', reason }
  }
}
