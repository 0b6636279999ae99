/** One-on-ones: reads them, plans, moves and changes them, and ends them with what is carried over. */

import { changedRow, newRow, type Read, readRow } from '../core/body.ts'
import type { Day, Moment } from '../core/day.ts'
import { byTime, type Meeting, movedTo, newMeeting } from '../core/meeting.ts'
import { db } from './db.ts'
import { carryPoints } from './points.ts'
import { type ReadAll, readAll } from './rows.ts'
import { newId, stampAt } from './stamp.ts'

/** The meetings with a person, the earliest first. */
export async function meetingsWith(person: string): Promise<ReadAll<'meeting'>> {
  const all = readAll('meeting', await db.meetings.where('keys.of').equals(person).toArray())
  return { ...all, rows: all.rows.toSorted((a, b) => byTime(a.body, b.body)) }
}

/** Every meeting, the earliest first. */
export async function allMeetings(): Promise<ReadAll<'meeting'>> {
  const all = readAll('meeting', await db.meetings.toArray())
  return { ...all, rows: all.rows.toSorted((a, b) => byTime(a.body, b.body)) }
}

/** A meeting by its id; null where there is none, `unread` where the row can't be read. */
export async function meetingById(id: string): Promise<Read<'meeting'> | null | 'unread'> {
  const stored = await db.meetings.get(id)
  if (stored === undefined) return null
  const reading = readRow('meeting', stored)
  return reading.kind === 'read' ? reading.row : 'unread'
}

/** Plans a meeting; answers its id. */
export async function planMeeting(person: string, day: Day, time: string, at: string): Promise<string> {
  const id = newId()
  await db.meetings.add(
    newRow('meeting', id, newMeeting(person, day, time), stampAt(at), { of: person, day }),
  )
  return id
}

/** Changes a meeting in one transaction around a pure function; one that can't be read is left alone. */
export function changeMeeting(id: string, by: (meeting: Meeting) => Meeting, at: string): Promise<void> {
  return db.transaction('rw', db.meetings, async () => {
    const row = await meetingById(id)
    if (row === null || row === 'unread') return
    const body = by(row.body)
    await db.meetings.put(changedRow(row, body, stampAt(at), { ...row.keys, day: body.day }))
  })
}

/** Moves a meeting to another day or time; everything that belongs to it stays with it. */
export const moveMeeting = (id: string, day: Day, time: string, at: string): Promise<void> =>
  changeMeeting(id, (meeting) => movedTo(meeting, day, time), at)

/** Ends a meeting: it was held, and what stayed open of its agenda is carried over. A second end changes nothing. */
export function holdMeeting(id: string, moment: Moment): Promise<void> {
  return db.transaction('rw', db.meetings, db.points, async () => {
    const row = await meetingById(id)
    if (row === null || row === 'unread' || row.body.held !== null) return
    await changeMeeting(id, (meeting) => ({ ...meeting, held: moment }), moment.at)
    await carryPoints(row, moment)
  })
}

/** The meetings that are still to be held from one day to another, with whom they are; people who were put away are left out. */
export async function meetingsSoon(from: Day, to: Day) {
  const stored = await db.meetings.where('keys.day').between(from, to, true, true).toArray()
  const rows = readAll('meeting', stored).rows.filter(({ body }) => body.held === null)
  const people = readAll(
    'person',
    (await db.people.bulkGet(rows.map(({ body }) => body.person))).filter((row) => row !== undefined),
  )
  const soon = rows.flatMap((meeting) => {
    const person = people.rows.find(({ id }) => id === meeting.body.person)
    return person === undefined || person.body.archived ? [] : [{ meeting, person }]
  })
  return soon.toSorted((a, b) => byTime(a.meeting.body, b.meeting.body))
}
