/** Reads what was kept of the exercises, and writes it: every change at once. */

import { newRow, type Read, readRow } from '../core/body.ts'
import { isOpen, isWritten, type Practice, writtenWords } from '../core/practice.ts'
import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'
import { perform } from './writes.ts'

/** A practice row with a body of one kind. */
export interface PracticeRow<Of extends Practice = Practice> extends Read<'practice'> {
  readonly body: Of
}

/** The newest version of each row that is on screen and on its way to the disk. */
const unstored = new Map<string, Read<'practice'>>()

/**
 * The newest version of each row that was written since the page was loaded; null once it was deleted. Two pages may
 * hold the same row, a running clock among them: each changes what the other wrote last.
 */
const held = new Map<string, Read<'practice'> | null>()

/** See `held`; undefined for what was not written since. */
export const heldPractice = (id: string): Read<'practice'> | null | undefined => held.get(id)

/** Notes that a row was deleted, so that nothing that still holds it brings it back; or that it is back. */
export function holdPractice(id: string, is: 'deleted' | 'back'): void {
  unstored.delete(id)
  if (is === 'deleted') held.set(id, null)
  else held.delete(id)
}

/** All rows as they stand on screen: what is not stored yet in place of what is, and beside it. */
function withUnstored(rows: readonly Row[]): readonly Row[] {
  return [...new Map([...rows, ...unstored.values()].map((row) => [row.id, row])).values()]
}

/** A row that is begun at a UTC instant; it is stored with its first change. */
export function newPractice<Of extends Practice>(body: Of, at: string): PracticeRow<Of> {
  // The body is that of the row, which the compiler can't see for one kind of it.
  return newRow('practice', newId(), body, stampAt(at), { day: body.day }) as PracticeRow<Of>
}

/** Stores a row after the changes before it. Never fails: what can't be stored is kept and tried again. */
export function writePractice(row: PracticeRow): void {
  unstored.set(row.id, row)
  held.set(row.id, row)
  const run = async () => {
    if (held.get(row.id) !== null) await db.practice.put(row)
    if (unstored.get(row.id) === row) unstored.delete(row.id)
  }
  perform(run, writtenWords(row.body).join('\n\n'), `practice:${row.id}`)
}

/** Every row, newest first, with what can't be read told. */
export async function allPractice(): Promise<ReadAll<'practice'>> {
  const read = readAll('practice', withUnstored(await db.practice.toArray()))
  const newest = (a: Read<'practice'>, b: Read<'practice'>) =>
    b.body.day.localeCompare(a.body.day) || b.id.localeCompare(a.id)
  return { ...read, rows: read.rows.toSorted(newest) }
}

/** What the room of practice tells of what was done. */
export interface PracticeNotes {
  /** Notes and rounds with something in them, newest first; one's list of phrases is not among them. */
  readonly written: readonly Read<'practice'>[]
  /** The newest of each exercise. */
  readonly last: ReadonlyMap<string, Read<'practice'>>
  readonly unread: number
}

/** Reads what was done so far. */
export async function practiceNotes(): Promise<PracticeNotes> {
  const { rows, unread } = await allPractice()
  const written = rows.filter(({ body }) => body.kind !== 'phrases' && isWritten(body))
  const last = new Map<string, Read<'practice'>>()
  for (const row of rows) {
    const { exercise } = row.body
    if (!last.has(exercise) && (isWritten(row.body) || isOpen(row.body))) last.set(exercise, row)
  }
  return { written, last, unread: unread.length }
}

/** One row by its id, as it stands on screen; null when there is none. */
export async function practiceById(id: string) {
  const stored = await db.practice.get(id)
  const row = unstored.get(id) ?? stored
  return row === undefined ? null : readRow('practice', row)
}

/** The rows of an exercise that hold a kind of body, newest first. */
export async function practiceOf<Of extends Practice>(
  exercise: string,
  is: (body: Practice) => body is Of,
): Promise<readonly PracticeRow<Of>[]> {
  const { rows } = await allPractice()
  return rows.filter((row): row is PracticeRow<Of> => row.body.exercise === exercise && is(row.body))
}
