/** A person with a meeting in every shape its parts can have, and a report: what must open in every later version. */

import { newRow } from '../../renderer/core/body.ts'
import type { Meeting } from '../../renderer/core/meeting.ts'
import type { Point } from '../../renderer/core/point.ts'
import type { Report } from '../../renderer/core/report.ts'
import type { Stamp } from '../../renderer/core/row.ts'
import type { Side, SideRow } from '../../renderer/core/side.ts'
import { db } from '../../renderer/store/db.ts'
import { noon } from './sittings.ts'

const [first, today] = ['2026-11-05', '2026-11-19'] as const
const of = { person: 'person-1', meeting: 'meeting-1' }
const asks = { audit: 'weekly-agent', auditVersion: 1, auditName: 'Weekly reflection' }

/** The texts of a meeting; each must come back letter for letter. */
export const meetingTexts = {
  notes: '<script>alert(1)</script> & "quotes" \\ /',
  agreed: 'קודם הקשבתי. \u202eثم سألت\u202c end',
  preparation: 'Ask after her boy 😀 e\u0301, before anything else.',
  answer: 'bell \u0007 line\r\nend',
} as const

const meeting: Meeting = {
  person: of.person,
  day: today,
  time: '10:00',
  moved: [first],
  asks,
  way: 'files',
  exchange: { heard: 'acorn olive', from: { meeting: 'theirs', person: 'me' }, brought: null },
  opened: null,
  step: 'topics',
  notes: meetingTexts.notes,
  began: null,
  agreed: meetingTexts.agreed,
  focus: { question: 'listen-present', version: 1, goal: 'To look up.', options: 'One, or the other.' },
  plans: [
    {
      id: 'plan-1',
      author: 'self',
      question: null,
      cue: 'it is Monday',
      act: 'ask',
      shows: '',
      due: today,
      confidence: 7,
    },
  ],
  commitments: ['none'],
  held: null,
}

const point: Point = {
  person: of.person,
  text: 'The late shift',
  by: 'agent',
  from: { kind: 'gap', question: 'listen-present', version: 1 },
  raisedOn: first,
  order: 0,
  carried: ['meeting-0'],
  notBefore: today,
  state: 'open',
  closedIn: null,
  closedOn: null,
}

const side: Side = {
  ...asks,
  viewpoint: 'agent',
  author: 'Ana بيت',
  about: 'Ana بيت',
  language: 'en',
  day: today,
  answers: [
    {
      question: 'listen-present',
      version: 1,
      kind: 'level',
      label: 'Fully present',
      dimension: 'listening',
      now: 'Where were you?',
      levels: ['one', 'two', 'three', 'four', 'five'],
      text: meetingTexts.answer,
      choice: 2,
      mark: null,
      wish: { text: 'To look up.', level: 4 },
    },
  ],
}

const cipher = { key: 'a2V5', iv: 'aXY=', bytes: 'Ynl0ZXM=' }
const kept = { kind: 'beside' as const, ...cipher }

/** A side in every state it can be in. */
const sides: readonly SideRow[] = [
  { ...of, state: 'begun', answered: 2, asked: 6, draft: kept },
  { ...of, state: 'locked', lockedAt: noon(today), side: { ...side, viewpoint: 'observed', author: 'Me' } },
  { ...of, state: 'sealed', viewpoint: 'agent', lockedAt: noon(today), sealed: cipher, rest: kept },
  { ...of, state: 'received', receivedAt: noon(today), file: 'as it came' },
  { ...of, state: 'open', lockedAt: noon(first), openedAt: noon(today), came: 'file', side, rest: kept },
]

const report: Report = {
  name: '',
  about: 'self',
  reader: 'Ana',
  variant: 'mine',
  span: 'own',
  from: first,
  to: today,
  sections: ['summary', 'questions'],
  summary: meetingTexts.notes,
  focus: [{ question: 'listen-present', version: 1, reason: meetingTexts.agreed }],
  strengths: meetingTexts.answer,
  remark: meetingTexts.notes,
  shown: ['answer-1'],
  paper: 'A4',
  savedOn: null,
}

/** Adds the person, the meeting with its points, preparation and sides, and the report. */
export async function fillMeetings(stamp: Stamp): Promise<void> {
  const keys = { of: of.person, meeting: of.meeting }
  const person = {
    name: 'Ana بيت',
    role: 'Agent',
    relation: 'led' as const,
    since: first,
    everyWeeks: 2,
    archived: false,
  }
  await db.people.add(newRow('person', of.person, person, stamp))
  await db.meetings.add(newRow('meeting', of.meeting, meeting, stamp, { of: of.person, day: today }))
  await db.points.add(newRow('point', 'point-1', point, stamp, { of: of.person, open: 1 }))
  const preparation = { ...of, text: meetingTexts.preparation }
  await db.preparations.add(newRow('preparation', 'preparation-1', preparation, stamp, keys))
  await db.sides.bulkAdd(sides.map((body, at) => newRow('side', `side-${at + 1}`, body, stamp, keys)))
  await db.reports.add(newRow('report', 'report-1', report, stamp, { name: report.name }))
}
