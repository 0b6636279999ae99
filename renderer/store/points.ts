/** Talking points: reads the agenda of a pair, raises points, and stores every change of them. */

import { agendaDay, movedBy } from '../core/agenda.ts'
import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import type { Moment } from '../core/day.ts'
import { carriedPast, newPoint, type Point, type Raised } from '../core/point.ts'
import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'

const inOrder = (a: Read<'point'>, b: Read<'point'>) =>
  a.body.order - b.body.order || a.id.localeCompare(b.id)

/** All points of a pair in the order of the agenda, those that are done or dropped among them. */
export async function pointsWith(person: string): Promise<ReadAll<'point'>> {
  const all = readAll('point', await db.points.where('keys.of').equals(person).toArray())
  return { ...all, rows: all.rows.toSorted(inOrder) }
}

/** Puts a new point at the end of the agenda. */
async function addPoint(id: string, raised: Omit<Raised, 'order'>, at: string): Promise<void> {
  const { rows } = await pointsWith(raised.person)
  const order = Math.max(0, ...rows.map(({ body }) => body.order)) + 1
  const keys = { of: raised.person, open: 1 as const }
  await db.points.add(newRow('point', id, newPoint({ ...raised, order }), stampAt(at), keys))
}

/** Raises a point at the end of the agenda; answers its id. */
export function raisePoint(raised: Omit<Raised, 'order'>, at: string): Promise<string> {
  return db.transaction('rw', db.points, async () => {
    const id = newId()
    await addPoint(id, raised, at)
    return id
  })
}

/** The row with another body. */
const withBody = (row: Read<'point'>, body: Point, at: string) =>
  changedRow(row, body, stampAt(at), { ...row.keys, open: body.state === 'open' ? 1 : 0 })

/** Changes a point in one transaction around a pure function; one that can't be read is left alone. */
export function changePoint(id: string, by: (point: Point) => Point, at: string): Promise<void> {
  return db.transaction('rw', db.points, async () => {
    const reading = readRow('point', await db.points.get(id))
    if (reading.kind === 'read') await db.points.put(withBody(reading.row, by(reading.row.body), at))
  })
}

/** Carries past a meeting what stayed open of its agenda, as it stood when the meeting was held. */
export async function carryPoints(meeting: Read<'meeting'>, { day: held, at }: Moment): Promise<void> {
  const { person } = meeting.body
  const day = agendaDay(meeting.body.day, held)
  for (const row of (await pointsWith(person)).rows) {
    const body = carriedPast(row.body, meeting.id, day)
    if (body !== row.body) await db.points.put(withBody(row, body, at))
  }
}

/** Moves a point up or down among those that stand on an agenda, which are told by their ids. */
export function movePoint(agenda: readonly string[], id: string, by: -1 | 1, at: string): Promise<void> {
  return db.transaction('rw', db.points, async () => {
    const stored = (await db.points.bulkGet([...agenda])).filter((row) => row !== undefined)
    const rows = readAll('point', stored).rows.toSorted(inOrder)
    const orders = rows.map(({ body }) => body.order)
    // Equal places, as two machines may give, are told apart first.
    const places =
      new Set(orders).size === orders.length
        ? orders.toSorted((a, b) => a - b)
        : orders.map((_, place) => place)
    for (const [place, row] of movedBy(rows, id, by).entries()) {
      const order = places[place] ?? place
      if (row.body.order !== order) await db.points.put(withBody(row, { ...row.body, order }, at))
    }
  })
}

/**
 * Stores what is being written of a new point: its first key raises it, and where all of it was taken away again
 * nothing was raised.
 */
export function writePoint(id: string, raised: Omit<Raised, 'order'>, at: string): Promise<void> {
  return db.transaction('rw', db.points, async () => {
    if ((await db.points.get(id)) === undefined) await addPoint(id, raised, at)
    else if (raised.text.trim() === '') await db.points.delete(id)
    else await changePoint(id, (point) => ({ ...point, text: raised.text, by: raised.by }), at)
  })
}
