/**
 * Reads what reports take from one-on-ones: what two have opened together. It takes the turned-over half of an
 * open side and nothing else of it, and reads no preparation, no entry and no draft.
 */

import type { Read } from '../core/body.ts'
import type { Person } from '../core/person.ts'
import { isDue } from '../core/point.ts'
import type { LeadMaterial } from '../core/report-leads.ts'
import type { PairMaterial, PairNames, SharedMeeting } from '../core/report-opened.ts'
import { standingOf } from '../core/rhythm.ts'
import type { Side } from '../core/side.ts'
import { db } from './db.ts'
import { meetingsWith } from './meetings.ts'
import { personById, readPeople } from './people.ts'
import { pointsWith } from './points.ts'
import { readAll } from './rows.ts'
import { readSettings } from './settings.ts'
import { sidesWith } from './sides.ts'

/** What a report about a person is made from, and how much of it could not be read. */
export interface ReadPair extends PairMaterial {
  readonly unread: number
}

/** Reads it, all of one moment; null where the person is gone or can't be read. */
export const readPair = (person: string): Promise<ReadPair | null> =>
  db.transaction('r', [db.people, db.meetings, db.sides, db.points, db.commitments, db.settings], () =>
    readAtOnce(person),
  )

async function readAtOnce(id: string): Promise<ReadPair | null> {
  const person = await personById(id)
  if (person === null || person === 'unread') return null
  const meetings = await meetingsWith(id)
  const sides = await sidesWith(id)
  const points = await pointsWith(id)
  const commitments = readAll('commitment', await db.commitments.toArray())
  const { next } = standingOf(meetings.rows)
  return {
    names: namesOf(person.body, (await readSettings()).name.trim()),
    keeper: person.body.relation === 'led' ? 'lead' : 'agent',
    meetings: meetings.rows.flatMap((meeting) => sharedOf(meeting, sides.rows)),
    commitments: commitments.rows
      .filter(({ body }) => body.context === id)
      .toSorted((a, b) => a.body.madeOn.localeCompare(b.body.madeOn) || (a.id < b.id ? -1 : 1))
      .map(({ id: of, body }) => ({ ...body, id: of })),
    carried: points.rows.flatMap(({ body }) =>
      body.state === 'open' && body.carried.length > 0 && (next === null || isDue(body, next.body.day))
        ? [body.text]
        : [],
    ),
    next: next === null ? null : { day: next.body.day, time: next.body.time },
    unread: [meetings, sides, points, commitments].reduce((sum, { unread }) => sum + unread.length, 0),
  }
}

/** What was opened with those who lead one, and how many rows could not be read. To be called in a transaction. */
export async function readLeads(): Promise<{
  readonly leads: readonly LeadMaterial[]
  readonly unread: number
}> {
  const people = await readPeople()
  let unread = people.unread.length
  const leads: LeadMaterial[] = []
  for (const { id, body } of people.rows.filter((one) => one.body.relation === 'lead')) {
    const meetings = await meetingsWith(id)
    const sides = await sidesWith(id)
    unread += meetings.unread.length + sides.unread.length
    const shared = meetings.rows.flatMap((meeting) => sharedOf(meeting, sides.rows))
    leads.push({ person: id, name: body.name.trim(), meetings: shared })
  }
  return { leads, unread }
}

/** Whom of the two each name is. */
const namesOf = ({ relation, name }: Person, own: string): PairNames =>
  relation === 'led' ? { agent: name.trim(), lead: own } : { agent: own, lead: name.trim() }

/** What both know of a meeting; nothing before it was held or opened. */
function sharedOf(
  { id, body: { held, opened, agreed } }: Read<'meeting'>,
  rows: readonly Read<'side'>[],
): readonly SharedMeeting[] {
  const day = (held ?? opened)?.day
  if (day === undefined) return []
  const isHeld = held !== null
  const [agent, lead] = [openSide(rows, id, 'agent'), openSide(rows, id, 'observed')]
  return [
    {
      id,
      day,
      isHeld,
      agreed: isHeld ? agreed : '',
      sides: agent === null || lead === null ? null : { agent, lead },
    },
  ]
}

/** What one of the two turned over in a meeting; null where they did not. */
function openSide(rows: readonly Read<'side'>[], meeting: string, viewpoint: Side['viewpoint']): Side | null {
  for (const { body } of rows)
    if (body.meeting === meeting && body.state === 'open' && body.side.viewpoint === viewpoint)
      return body.side
  return null
}
