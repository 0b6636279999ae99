/** Reads what is told to files: every entry that may be seen, and every commitment. */

import { byDay } from '../core/question-series.ts'
import { tellEntry } from '../core/told.ts'
import type { Tellable } from '../core/told-chosen.ts'
import { db, type JournalDb } from './db.ts'
import { seen } from './reflections.ts'
import { readAll } from './rows.ts'

/** What there is to tell. */
export interface Told extends Tellable {
  /** The names of people, by their ids. */
  readonly people: ReadonlyMap<string, string>
  /** How many entries and commitments could not be read and are left out. */
  readonly unread: number
}

/** Reads everything there is to tell, all of one moment. A worker gives its own connection to the journal. */
export const readTold = (journal: JournalDb = db): Promise<Told> =>
  journal.transaction(
    'r',
    [journal.reflections, journal.wordings, journal.desired, journal.commitments, journal.people],
    () => readAtOnce(journal),
  )

async function readAtOnce(journal: JournalDb): Promise<Told> {
  const reflections = seen(await journal.reflections.toArray())
  const wordings = readAll('wording', await journal.wordings.toArray()).rows
  const desired = readAll('desired', await journal.desired.toArray()).rows
  const commitments = readAll('commitment', await journal.commitments.toArray())
  const people = readAll('person', await journal.people.toArray()).rows
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
    dimensions: new Map(wordings.map(({ body }) => [body.question, body.dimension])),
    unread: reflections.unread.length + commitments.unread.length,
  }
}
