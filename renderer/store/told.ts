/** Reads what is told to files: every entry that may be seen, and every commitment. */

import type { Commitment } from '../core/commitment.ts'
import { byDay } from '../core/question-series.ts'
import { tellEntry, type ToldEntry } from '../core/told.ts'
import { db } from './db.ts'
import { seen } from './reflections.ts'
import { readAll } from './rows.ts'

/** What there is to tell. */
export interface Told {
  /** Finished entries, oldest first. */
  readonly entries: readonly ToldEntry[]
  /** By the day they were made, oldest first. */
  readonly commitments: readonly Commitment[]
  /** The names of people, by their ids. */
  readonly people: ReadonlyMap<string, string>
  /** How many entries and commitments could not be read and are left out. */
  readonly unread: number
}

/** Reads everything there is to tell. */
export async function readTold(): Promise<Told> {
  const reflections = seen(await db.reflections.toArray())
  const wordings = readAll('wording', await db.wordings.toArray()).rows
  const desired = readAll('desired', await db.desired.toArray()).rows
  const commitments = readAll('commitment', await db.commitments.toArray())
  const people = readAll('person', await db.people.toArray()).rows
  const beside = {
    wordings: new Map(wordings.map(({ keys, body }) => [keys.name ?? '', body])),
    desired: new Map(desired.map(({ id, body }) => [id, body])),
  }
  return {
    entries: reflections.rows.toSorted(byDay).map((entry) => tellEntry(entry, beside)),
    commitments: commitments.rows
      .toSorted((a, b) => a.body.madeOn.localeCompare(b.body.madeOn) || (a.id < b.id ? -1 : 1))
      .map(({ body }) => body),
    people: new Map(people.map(({ id, body }) => [id, body.name])),
    unread: reflections.unread.length + commitments.unread.length,
  }
}
