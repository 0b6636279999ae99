/** The sides of meetings: what each of the two answered apart, turned over at one moment, and what goes afterwards. */

import { changedRow, type Read, readRow } from '../core/body.ts'
import type { Moment } from '../core/day.ts'
import { wholeSide } from '../core/side-making.ts'
import type { Side, SideRow } from '../core/side.ts'
import { type Turnable, turnedOver } from '../core/turning-over.ts'
import { db } from './db.ts'
import type { WithPassphrase } from './guarded.ts'
import { bringBack, type BroughtBack } from './kept.ts'
import { changeMeeting } from './meetings.ts'
import { type ReadAll, readAll } from './rows.ts'
import { sideFrom, unsealSide } from './sealing.ts'
import { stampAt } from './stamp.ts'

/** The sides of a meeting, as far as each is. */
export async function sidesOf(meeting: string): Promise<ReadAll<'side'>> {
  return readAll('side', await db.sides.where('keys.meeting').equals(meeting).toArray())
}

/** The sides of every meeting with a person. */
export async function sidesWith(person: string): Promise<ReadAll<'side'>> {
  return readAll('side', await db.sides.where('keys.of').equals(person).toArray())
}

/** What came of turning over. `early`: not both sides are locked. `damaged`: a side can't be read any more. */
export type TurningOver = { readonly kind: 'open' } | { readonly kind: 'early' | 'damaged' }

/** What is in a row; null where it can't be read. `received` is what the other's file held, once it was opened. */
async function sideIn(row: SideRow, received: Side | null): Promise<Side | null> {
  switch (row.state) {
    case 'locked':
    case 'open':
      return row.side
    case 'sealed':
      return unsealSide(row.sealed)
    case 'received':
      return received
    case 'begun':
      return null
  }
}

/**
 * Opens both sides in one transaction at one moment, and never one alone. `received`: what the other's file held, where
 * the meeting goes by files and its passphrase was said.
 */
export async function turnOver(
  meeting: string,
  moment: Moment,
  received: Side | null = null,
): Promise<TurningOver> {
  const { rows } = await sidesOf(meeting)
  if (rows.length !== 2 || rows.some(({ body }) => body.state === 'begun')) return { kind: 'early' }
  const turnable: Turnable[] = []
  for (const { id, body } of rows) {
    const side = await sideIn(body, received)
    if (side === null) return { kind: body.state === 'received' ? 'early' : 'damaged' }
    turnable.push({ id, row: body, side })
  }
  const turned = turnedOver(turnable, moment)
  if (turned === null) return { kind: 'early' }
  return db.transaction('rw', db.sides, db.meetings, async (): Promise<TurningOver> => {
    if (!(await stillStand(meeting, rows))) return { kind: 'early' }
    for (const { id, row } of turned) await change(id, () => row, moment.at)
    await changeMeeting(meeting, (held) => ({ ...held, opened: moment }), moment.at)
    return { kind: 'open' }
  })
}

/** Whether the sides of a meeting are those that were read a moment ago: one of them may have been taken out meanwhile. */
async function stillStand(meeting: string, before: readonly Read<'side'>[]): Promise<boolean> {
  const { rows } = await sidesOf(meeting)
  const isThere = ({ id, revision }: Read<'side'>) =>
    rows.some((row) => row.id === id && row.revision === revision)
  return rows.length === before.length && before.every(isThere)
}

/** Whether a passphrase guards what an agent did not show in a meeting. */
export async function hasGuardedRest(meeting: string): Promise<boolean> {
  const { rows } = await sidesOf(meeting)
  return rows.some(({ body }) => 'rest' in body && body.rest?.kind === 'guarded')
}

/** Changes a side in one transaction around a pure function; one that can't be read is left alone. */
function change(id: string, by: (row: SideRow) => SideRow, at: string): Promise<void> {
  return db.transaction('rw', db.sides, async () => {
    const reading = readRow('side', await db.sides.get(id))
    if (reading.kind !== 'read') return
    const body = by(reading.row.body)
    if (body !== reading.row.body) await db.sides.put(changedRow(reading.row, body, stampAt(at)))
  })
}

/** The side of a viewpoint that lies open. */
async function openSide(meeting: string, viewpoint: Side['viewpoint']) {
  for (const { id, body } of (await sidesOf(meeting)).rows)
    if (body.state === 'open' && body.side.viewpoint === viewpoint) return { id, body }
  return null
}

/** What came of asking for a half. `none`: all of it was shown, or nothing is kept any more. */
export type Half =
  | { readonly kind: 'half'; readonly half: Side }
  | { readonly kind: 'none' }
  | Exclude<BroughtBack, { kind: 'text' }>

/**
 * At the end of a meeting on a lead's laptop: the whole half of the one who was asked about themselves, for them to take
 * along, with the passphrase that they guarded it with. Writes nothing.
 */
export async function halfToTakeAlong(meeting: string, phrase: WithPassphrase | null): Promise<Half> {
  const open = await openSide(meeting, 'agent')
  if (open === null || open.body.rest === null) return { kind: 'none' }
  const brought = await bringBack(open.body.rest, 'rest', phrase)
  if (brought.kind !== 'text') return brought
  const rest = sideFrom(brought.text)
  return rest === null ? { kind: 'damaged' } : { kind: 'half', half: wholeSide(open.body.side, rest) }
}

/** Deletes what was not shown of an agent's half; what was shown stays. */
export async function deleteUnshown(meeting: string, at: string): Promise<void> {
  const open = await openSide(meeting, 'agent')
  if (open === null || open.body.rest === null) return
  await change(open.id, (row) => (row.state === 'open' ? { ...row, rest: null } : row), at)
}

/**
 * Deletes everything that was answered apart for some meetings, locked or not: for when a meeting or a person goes, or a
 * meeting ends without being opened.
 */
export function forgetApart(meetings: ReadonlySet<string>): Promise<void> {
  return db.transaction('rw', db.drafts, db.sides, async () => {
    await db.sides
      .where('keys.meeting')
      .anyOf([...meetings])
      .delete()
    const stored = await db.drafts.where('kind').equals('draft').toArray()
    const drafts = readAll('draft', stored).rows.filter(({ body }) =>
      meetings.has(body.who.sealedUntil ?? ''),
    )
    const ids = drafts.map(({ id }) => id)
    await db.drafts.where('keys.draft').anyOf(ids).delete()
    await db.drafts.bulkDelete(ids)
  })
}
