/** The sample's one-on-ones: the meetings, the talking points that go through them, and what was agreed. */

import { changedRow, newRow, type Read } from './body.ts'
import { addDays, type Day, type Moment } from './day.ts'
import { type Meeting, newMeeting } from './meeting.ts'
import { newPoint, type Point } from './point.ts'
import type { Row, Stamp } from './row.ts'
import { closed, type Making, opening } from './sample-making.ts'
import type { SampleMeeting } from './sample-shape.ts'
import { apartOf, sideRows } from './sample-sides.ts'
import { later } from './sample-time.ts'

const meetingMinutes = 30

/** What the meetings of one person are made of, one after the other. */
interface Series {
  readonly person: string
  readonly points: Map<string, Read<'point'>>
  /** When the last meeting that was held was over. */
  planned: Moment
  /** The days the next one was moved from, and what was noted then. */
  moved: Day[]
  notes: string[]
}

/** The rows of all one-on-ones, of their points and of what was agreed in them. */
export function meetings(making: Making) {
  const rows: Read<'meeting'>[] = []
  const points: Row[] = []
  const commitments: Read<'commitment'>[] = []
  const sides: Read<'side'>[] = []
  for (const [name, { id: person, body }] of making.people) {
    const series: Series = {
      person,
      points: new Map(),
      planned: making.momentOf(opening),
      moved: [],
      notes: [],
    }
    for (const one of making.from.journal.meetings.filter((meeting) => meeting.person === name)) {
      const moment = making.momentOf(one.when)
      if (one.state === 'moved') {
        series.moved.push(moment.day)
        series.notes.push(one.notes)
        continue
      }
      const agreed = agreedIn(making, one, person, moment)
      const ids = agreed.map(({ id }) => id)
      const row = meetingRow(making, one, series, ids)
      rows.push(row)
      const of = { person, meeting: row.id, name: body.name }
      if (one.apart !== undefined) sides.push(...sideRows(making, one.apart, of, moment))
      commitments.push(...agreed)
      if (one.state === 'held') series.planned = later(moment, meetingMinutes)
    }
    points.push(...series.points.values())
  }
  return { rows, points, commitments, sides }
}

/** A meeting: planned when the one before it was over, and changed at its own end. */
function meetingRow(making: Making, one: SampleMeeting, series: Series, commitments: string[]) {
  const { idAt, stampAt, momentOf } = making
  const { person, planned, moved, notes } = series
  const moment = momentOf(one.when)
  const end = later(moment, meetingMinutes)
  const id = idAt(planned.at)
  const blank: Meeting = {
    ...newMeeting(person, moment.day, one.when.time),
    moved,
    commitments,
    ...(one.apart === undefined ? {} : apartOf(making, one.apart, moment)),
    notes: [...notes, one.notes].filter((text) => text !== '').join('\n\n'),
  }
  const row = newRow('meeting', id, blank, stampAt(planned.at), { of: person, day: moment.day })
  const isHeld = one.state === 'held'
  // What stands on a planned meeting's page was noted when the one before it was over.
  const raisedOn = isHeld ? addDays(moment.day, -1) : planned.day
  for (const point of one.points) {
    const known = series.points.get(point.key)
    const text = point.text ?? ''
    const order = series.points.size
    const raised = known ?? raise(idAt(planned.at), { person, text, raisedOn, order }, stampAt(planned.at))
    series.points.set(point.key, isHeld ? met(raised, point.state, id, end, stampAt(end.at)) : raised)
  }
  series.moved = []
  series.notes = []
  return isHeld ? changedRow(row, { ...blank, step: 'next', began: moment, held: end }, stampAt(end.at)) : row
}

/** A point as it is raised. */
function raise(
  id: string,
  raised: Pick<Point, 'person' | 'text' | 'raisedOn' | 'order'>,
  stamp: Stamp,
): Read<'point'> {
  const body = newPoint({ ...raised, by: 'agent', from: { kind: 'own' } })
  return newRow('point', id, body, stamp, { of: raised.person, open: 1 })
}

/** A point after a meeting that was held: done or dropped in it, or carried past it. */
function met(
  row: Read<'point'>,
  state: Point['state'],
  meeting: string,
  end: Moment,
  stamp: Stamp,
): Read<'point'> {
  const { body, keys } = row
  return state === 'open'
    ? changedRow(row, { ...body, carried: [...body.carried, meeting] }, stamp)
    : changedRow(row, { ...body, state, closedIn: meeting, closedOn: end.day }, stamp, { ...keys, open: 0 })
}

/** What a pair agreed on, as open commitments of the pair. */
function agreedIn(
  making: Making,
  one: SampleMeeting,
  context: string,
  moment: Moment,
): readonly Read<'commitment'>[] {
  const { at } = later(moment, meetingMinutes)
  return (one.agreed ?? []).flatMap((step) => {
    const { question, cue, act, shows, weeks, confidence, by } = step
    const due = addDays(moment.day, weeks * 7)
    const row = newRow(
      'commitment',
      making.idAt(at),
      {
        question,
        cue,
        act,
        shows,
        due,
        confidence,
        context,
        author: by === 'person' ? context : 'self',
        madeOn: moment.day,
        reflection: null,
        status: 'open',
        outcome: null,
        happened: '',
        closedOn: null,
      },
      making.stampAt(at),
      { open: 1, due },
    )
    return closed(making, row, step)
  })
}
