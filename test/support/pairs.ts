/** A pair with what can belong to it, for tests: a person, meetings, points, sides and what was agreed. */

import { newRow, type Read } from '../../renderer/core/body.ts'
import type { Commitment } from '../../renderer/core/commitment.ts'
import type { Day } from '../../renderer/core/day.ts'
import { blankPerson, type Person } from '../../renderer/core/person.ts'
import { newPoint, type Point } from '../../renderer/core/point.ts'
import type { Side, SideAnswer, SideRow } from '../../renderer/core/side.ts'
import { db } from '../../renderer/store/db.ts'
import { planMeeting } from '../../renderer/store/meetings.ts'
import { changePerson } from '../../renderer/store/people.ts'
import { newId, stampAt } from '../../renderer/store/stamp.ts'
import { noon } from './sittings.ts'

/** The day on which pairs are made. */
export const pairDay: Day = '2026-11-19'

/** Someone who is led, unless told otherwise. */
export const aPerson = (more: Partial<Person> = {}): Person => ({
  ...blankPerson('led'),
  name: 'Zofia',
  ...more,
})

/** A point that was raised by the agent, unless told otherwise. */
export const aPoint = (more: Partial<Point> = {}): Point => ({
  ...newPoint({
    person: 'zofia',
    text: 'The late shift',
    by: 'agent',
    from: { kind: 'own' },
    raisedOn: '2026-11-05',
    order: 1,
  }),
  ...more,
})

/** A row of a point with this id. */
export const pointRow = (id: string, more: Partial<Point> = {}): Read<'point'> =>
  newRow('point', id, aPoint(more), { at: noon(pairDay).at, device: 'test' })

/** An answer of a side. */
export const sideAnswer = (question: string, more: Partial<SideAnswer> = {}): SideAnswer => ({
  question,
  version: 1,
  kind: 'level',
  label: `About ${question}`,
  dimension: 'listening',
  now: 'How was it?',
  levels: ['one', 'two', 'three', 'four', 'five'],
  text: '',
  choice: null,
  mark: null,
  wish: null,
  ...more,
})

/** A side with these answers. */
export const aSide = (answers: readonly SideAnswer[], more: Partial<Side> = {}): Side => ({
  audit: 'weekly-agent',
  auditVersion: 1,
  auditName: 'Weekly reflection',
  viewpoint: 'agent',
  author: 'Zofia',
  about: 'Zofia',
  language: 'en',
  day: pairDay,
  answers: [...answers],
  ...more,
})

/** A side that was turned over on a day. */
export const openSide = (side: Side, day: Day, meeting = `meeting-${day}`, person = 'zofia'): SideRow => ({
  person,
  meeting,
  state: 'open',
  lockedAt: noon(day),
  openedAt: noon(day),
  came: 'here',
  side,
  rest: null,
})

/** A commitment between a person and oneself. */
export const aCommitment = (person: string, more: Partial<Commitment> = {}): Commitment => ({
  cue: 'a voice is raised',
  act: 'breathe',
  question: null,
  shows: '',
  due: '2026-12-03',
  confidence: 7,
  author: 'self',
  context: person,
  madeOn: pairDay,
  reflection: null,
  status: 'open',
  outcome: null,
  happened: '',
  closedOn: null,
  ...more,
})

/** Store a person; answers their id. */
export async function storePerson(more: Partial<Person> = {}): Promise<string> {
  const id = newId()
  await changePerson(id, aPerson(more), noon(pairDay).at)
  return id
}

/** Store a commitment of a pair; answers its id. */
export async function storeCommitment(person: string, more: Partial<Commitment> = {}): Promise<string> {
  const [id, body] = [newId(), aCommitment(person, more)]
  const keys = { open: body.status === 'open' ? (1 as const) : (0 as const), due: body.due }
  await db.commitments.add(newRow('commitment', id, body, stampAt(noon(pairDay).at), keys))
  return id
}

/** Store a side of a meeting. */
export async function storeSide(body: SideRow): Promise<void> {
  const keys = { of: body.person, meeting: body.meeting }
  await db.sides.add(newRow('side', newId(), body, stampAt(noon(pairDay).at), keys))
}

/** Plan a meeting with a person; answers its id. */
export const storeMeeting = (person: string, day: Day, time = ''): Promise<string> =>
  planMeeting(person, day, time, noon(pairDay).at)
