/** Reads open commitments and marks what became of them. */

import { changedRow, type Read, readRow } from '../core/body.ts'
import { type Commitment, marked, openCap, type Status } from '../core/commitment.ts'
import { addDays, type Day } from '../core/day.ts'
import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'
import { stampAt } from './stamp.ts'

/** The commitments to show on a day: those open, and those closed that day, in case of second thoughts. */
export async function commitmentsOn(day: Day): Promise<ReadAll<'commitment'>> {
  const open = await db.commitments.where('keys.open').equals(1).toArray()
  // A local day begins on the UTC day before at the earliest.
  const since = addDays(day, -1)
  const touched = await db.commitments.where('changedAt').aboveOrEqual(since).toArray()
  const closed = touched.filter(({ keys }) => keys.open === 0)
  const both = readAll('commitment', [...open, ...closed])
  const shown = both.rows.filter(({ body }) => body.status === 'open' || body.closedOn === day)
  return { ...both, rows: shown.sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

/**
 * How many commitments of one owner are open in a context: `self` or a person for both. What both of a pair owe one
 * another are two counts.
 */
export async function openIn(context: string, owner = 'self'): Promise<number> {
  const open = await db.commitments.where('keys.open').equals(1).toArray()
  const isTheirs = ({ body }: Read<'commitment'>) => body.context === context && body.author === owner
  return readAll('commitment', open).rows.filter(isTheirs).length
}

/** The commitments of a pair to look at on a day: those open, and those closed that day; the oldest first. */
export async function pairCommitmentsOn(person: string, day: Day): Promise<ReadAll<'commitment'>> {
  const all = await commitmentsOn(day)
  return { ...all, rows: all.rows.filter(({ body }) => body.context === person) }
}

/** Commitments by their ids, in that order; those that are gone or can't be read are left out. */
export async function commitmentsById(ids: readonly string[]): Promise<readonly Read<'commitment'>[]> {
  const stored = await db.commitments.bulkGet([...ids])
  return readAll(
    'commitment',
    stored.filter((row) => row !== undefined),
  ).rows
}

/** Changes a commitment in one transaction around a pure function; one of a newer app is left alone. */
function change(id: string, at: string, by: (commitment: Commitment) => Commitment): Promise<void> {
  return db.transaction('rw', db.commitments, async () => {
    const reading = readRow('commitment', await db.commitments.get(id))
    if (reading.kind !== 'read') return
    const body = by(reading.row.body)
    const keys = {
      ...reading.row.keys,
      open: body.status === 'open' ? (1 as const) : (0 as const),
      due: body.due,
    }
    await db.commitments.put(changedRow(reading.row, body, stampAt(at), keys))
  })
}

/**
 * Marks a commitment kept, partly, not or dropped on a day, or open again. It stays as it is where as many as may be
 * are open beside it meanwhile (decisions.md 10).
 */
export function markCommitment(id: string, status: Status, day: Day, at: string): Promise<void> {
  return db.transaction('rw', db.commitments, async () => {
    const reading = readRow('commitment', await db.commitments.get(id))
    if (reading.kind !== 'read') return
    const { body } = reading.row
    const isReopened = status === 'open' && body.status !== 'open'
    if (isReopened && (await openIn(body.context, body.author)) >= openCap) return
    await change(id, at, (commitment) => marked(commitment, status, day))
  })
}

/** Notes in a line what happened. */
export function noteHappened(id: string, happened: string, at: string): Promise<void> {
  return change(id, at, (commitment) => ({ ...commitment, happened }))
}

/** Notes one of the five goal-attainment words; null takes it back. */
export function noteOutcome(id: string, outcome: Commitment['outcome'], at: string): Promise<void> {
  return change(id, at, (commitment) => ({ ...commitment, outcome }))
}
