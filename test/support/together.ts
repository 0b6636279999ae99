/** A meeting of Zofia and Daniel, who leads her, with both sheets locked: the rows a test puts into a journal. */

import { newRow } from '../../renderer/core/body.ts'
import type { Choice } from '../../renderer/core/answer.ts'
import type { Commitment } from '../../renderer/core/commitment.ts'
import { type Meeting, newMeeting } from '../../renderer/core/meeting.ts'
import { newPoint } from '../../renderer/core/point.ts'
import type { Row } from '../../renderer/core/row.ts'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { SideAnswer, SideRow } from '../../renderer/core/side.ts'
import { sideAnswer, sideWith } from './sides.ts'

/** The day of the meeting, and when the rows were written. */
export const meetingDay = '2026-11-19'
const stamp = { at: '2026-11-18T15:00:00.000Z', device: 'elsewhere' }
const locked = { at: '2026-11-18T15:00:00.000Z', zone: 'UTC', day: '2026-11-18' }

/** Her id. */
export const zofia = 'zofia'

/** The id of their meeting. */
export const meetingId = 'meeting-of-zofia'

/** A question's two sides: what it is called, and what Zofia and Daniel say of it. */
export interface Both {
  readonly question: string
  readonly label: string
  readonly zofia: { readonly choice: Choice; readonly text?: string; readonly wish?: string }
  readonly daniel: { readonly choice: Choice; readonly text?: string }
}

/** Seven questions: two worth a talk, two close, two the same, and one that Daniel has not seen. */
export const seven: readonly Both[] = [
  {
    question: 'respect-calm',
    label: 'Staying calm when we disagree',
    zofia: {
      choice: 2,
      text: 'I hear my own voice go flat and quick. With the landlord on Monday I said “as I explained” three times. I don’t shout, but I leave the room without moving.',
      wish: 'To stop after the first “as I explained”.',
    },
    daniel: {
      choice: 4,
      text: 'I listened to the Monday call because you asked me to. You said “as I explained”, yes. You also stopped, started over and asked him what he needed by Friday. He came down. I would not have managed that.',
    },
  },
  {
    question: 'act-ownership',
    label: 'Calls returned when promised',
    zofia: {
      choice: 4,
      text: 'I ring when I said I would, or I write that I can’t. I keep a paper list by the keyboard for it.',
    },
    daniel: {
      choice: 2,
      text: 'Two people rang me in October because their call had not come: the clinic on the 8th, Mrs Ferreira on the 21st. Both times you had the answer and were waiting to have all of it.',
    },
  },
  { question: 'q3', label: 'Letting people finish', zofia: { choice: 2 }, daniel: { choice: 3 } },
  { question: 'q4', label: 'Naming the feeling', zofia: { choice: 3 }, daniel: { choice: 3 } },
  { question: 'q5', label: 'Asking before solving', zofia: { choice: 4 }, daniel: { choice: 4 } },
  { question: 'q6', label: 'Offering options', zofia: { choice: 3 }, daniel: { choice: 4 } },
  { question: 'q7', label: 'Saying sorry', zofia: { choice: 5 }, daniel: { choice: 'unseen' } },
]

/** How much of the meeting lies behind. */
export interface Told {
  readonly meeting?: Partial<Meeting>
  readonly both?: readonly Both[]
  /** Whether the sheets were turned over already. */
  readonly isOpen?: boolean
}

function sideRows({ both = seven, isOpen = false }: Told): readonly Row[] {
  const of = { person: zofia, meeting: meetingId }
  const answers = (whose: 'zofia' | 'daniel'): readonly SideAnswer[] =>
    both.map((one) => {
      const { choice, text = '' } = one[whose]
      const wish =
        whose === 'zofia' && one.zofia.wish !== undefined ? { text: one.zofia.wish, level: 4 as const } : null
      return sideAnswer(one.question, { label: one.label, choice, text, wish })
    })
  const row = (id: string, viewpoint: 'agent' | 'observed', whose: 'zofia' | 'daniel') => {
    const side = sideWith(viewpoint, answers(whose))
    const body: SideRow = isOpen
      ? { ...of, state: 'open', lockedAt: locked, openedAt: locked, came: 'here', side, rest: null }
      : { ...of, state: 'locked', lockedAt: locked, side }
    return newRow('side', id, body, stamp, { of: zofia, meeting: meetingId })
  }
  return [row('side-1', 'agent', 'zofia'), row('side-2', 'observed', 'daniel')]
}

/** A commitment of the pair. */
export function pairCommitment(id: string, author: string, more: Partial<Commitment> = {}): Row {
  const body: Commitment = {
    cue: 'a tenant repeats a question',
    act: 'answer it as if it were new',
    question: null,
    shows: '',
    due: '2026-12-03',
    confidence: 7,
    author,
    context: zofia,
    madeOn: '2026-11-05',
    reflection: null,
    status: 'open',
    outcome: null,
    happened: '',
    closedOn: null,
    ...more,
  }
  return newRow('commitment', id, body, stamp, { open: body.status === 'open' ? 1 : 0, due: body.due })
}

/** The rows of the meeting by table: the pair, two topics, the meeting, and both sides. */
export function meetingRows(told: Told = {}): Partial<Record<TableName, readonly Row[]>> {
  const person = {
    name: 'Zofia',
    role: 'Tenants’ desk',
    relation: 'led' as const,
    since: '2024-03-01',
    everyWeeks: 2,
    archived: false,
  }
  const meeting: Meeting = {
    ...newMeeting(zofia, meetingDay, '10:00'),
    asks: { audit: 'weekly-agent', auditVersion: 1, auditName: 'Weekly reflection' },
    way: 'laptop',
    opened: told.isOpen === true ? locked : null,
    ...told.meeting,
  }
  const point = (id: string, text: string, order: number) =>
    newRow(
      'point',
      id,
      newPoint({
        person: zofia,
        text,
        by: 'agent',
        from: { kind: 'own' },
        raisedOn: '2026-11-16',
        order,
      }),
      stamp,
      { of: zofia, open: 1 },
    )
  return {
    people: [newRow('person', zofia, person, stamp)],
    meetings: [newRow('meeting', meetingId, meeting, stamp, { of: zofia, day: meetingDay })],
    points: [point('point-1', 'The late shift', 1), point('point-2', 'A quieter desk', 2)],
    sides: sideRows(told),
  }
}
