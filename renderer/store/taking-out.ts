/** A file that was taken in for the wrong meeting: taken out again while it is closed, and put back. */

import type { Read } from '../core/body.ts'
import { type Exchange, exchangeOf } from '../core/exchange.ts'
import { db } from './db.ts'
import { changeMeeting, meetingById } from './meetings.ts'
import { sidesOf } from './sides.ts'

/** A file that was taken out, as it lay here. */
export interface TakenOut {
  readonly row: Read<'side'>
  readonly from: Exchange['from']
}

/** Says whose file came for a meeting. */
const sayFrom = (meeting: string, from: Exchange['from'], at: string) =>
  changeMeeting(meeting, (held) => ({ ...held, exchange: { ...exchangeOf(held), from } }), at)

/**
 * Takes the other's closed file out of a meeting, and forgets whose it was, so that one's own file does not go to the
 * meeting it came from. Null where none lies there closed. What a closing file proved of the other is not forgotten.
 */
export function takeOut(meeting: string, at: string): Promise<TakenOut | null> {
  return db.transaction('rw', db.sides, db.meetings, async () => {
    const held = await meetingById(meeting)
    const row = (await sidesOf(meeting)).rows.find(({ body }) => body.state === 'received')
    if (held === null || held === 'unread' || row === undefined) return null
    const { from, brought } = exchangeOf(held.body)
    await db.sides.delete(row.id)
    if (brought === null) await sayFrom(meeting, null, at)
    return { row, from }
  })
}

/** Puts a file back that was taken out; false where another came, or the sides lie open, or the meeting is gone. */
export function putBack({ row, from }: TakenOut, at: string): Promise<boolean> {
  const { meeting } = row.body
  return db.transaction('rw', db.sides, db.meetings, async () => {
    const held = await meetingById(meeting)
    const sides = (await sidesOf(meeting)).rows
    const isTaken = sides.some(({ body }) => body.state === 'received' || body.state === 'open')
    if (held === null || held === 'unread' || isTaken) return false
    await db.sides.put(row)
    await sayFrom(meeting, from, at)
    return true
  })
}
