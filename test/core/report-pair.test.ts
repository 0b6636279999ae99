/** What a report about a person holds: what two have opened and agreed, as far as it was chosen, and nothing else. */

import { describe, expect, test } from 'vitest'
import { blankReport, lineName, type Report, sharedName } from '../../renderer/core/report.ts'
import {
  linesIn,
  openedIn,
  type PairCommitment,
  type PairMaterial,
  type SharedMeeting,
} from '../../renderer/core/report-opened.ts'
import { pairContent } from '../../renderer/core/report-pair.ts'
import type { ReportSection } from '../../renderer/core/report-sections.ts'
import { bothOf } from '../support/sides.ts'

const report: Report = {
  ...blankReport('2026-11-22', 'A4', 'zofia'),
  span: 'own',
  from: '2026-10-01',
  to: '2026-10-31',
  sections: ['summary', 'questions', 'views', 'commitments', 'next', 'remarks'],
}

/** Both sides of four questions: the same, two apart, one apart, and three apart. */
const [agent, lead] = bothOf([
  [3, 3],
  [4, 2],
  [3, 4],
  [1, 4],
])

const meeting: SharedMeeting = {
  id: 'm',
  day: '2026-10-06',
  isHeld: true,
  agreed: ' We look up when someone speaks. ',
  sides: { agent, lead },
}

const material: PairMaterial = {
  names: { agent: 'Zofia', lead: 'Daniel' },
  keeper: 'lead',
  meetings: [meeting],
  commitments: [],
  carried: ['The rota'],
  next: { day: '2026-11-24', time: '10:00' },
}

const all = ['q1@1', 'q2@1', 'q3@1', 'q4@1'].map((key) => sharedName('m', key))

/** The content of a report with some answers shown. */
const contentOf = (shown: readonly string[], more: Partial<PairMaterial> = {}, by: Partial<Report> = {}) =>
  pairContent({ ...report, ...by, shown: [...shown] }, { ...material, ...more })

const labels = (questions: readonly { readonly label: string }[]) => questions.map(({ label }) => label)

describe('the answers of a report about a person', () => {
  test('are private until they are chosen, though both have seen them', () => {
    const { questions, views } = contentOf([])
    expect([questions, views]).toEqual([[], []])
    expect(contentOf([sharedName('other', 'q1@1')]).questions).toEqual([])
  })

  test('stand once: what is two steps apart or more under the views, the widest first, the rest by question', () => {
    const { questions, views } = contentOf(all)
    expect(labels(questions)).toEqual(['About q1', 'About q3'])
    expect(views.map((one) => labels(one.questions))).toEqual([['About q4', 'About q2']])
    const without = contentOf(all, {}, { sections: ['questions'] })
    expect(labels(without.questions)).toEqual(['About q1', 'About q2', 'About q3', 'About q4'])
    expect(without.views).toEqual([])
  })

  test('come from meetings of its time alone', () => {
    const later = { ...meeting, day: '2026-11-03' }
    expect(contentOf(all, { meetings: [later] })).toMatchObject({ questions: [], views: [], sessions: 0 })
  })

  test('of several meetings stand together where both were asked the same', () => {
    const second = { ...meeting, id: 'n', day: '2026-10-20' }
    const { questions } = contentOf([sharedName('m', 'q1@1'), sharedName('n', 'q1@1')], {
      meetings: [meeting, second],
    })
    expect(questions.map(({ answers }) => answers.map(({ day }) => day))).toEqual([
      ['2026-10-06', '2026-10-20'],
    ])
  })

  test('of fewer than three questions with both levels are compared nowhere', () => {
    const [few, other] = bothOf([
      [1, 5],
      [2, 5],
    ])
    const { questions, views } = contentOf(all, {
      meetings: [{ ...meeting, sides: { agent: few, lead: other } }],
    })
    expect(labels(questions)).toEqual(['About q1', 'About q2'])
    expect(questions.flatMap(({ answers }) => answers.map(({ on }) => on.stands.kind))).toEqual([
      'read',
      'read',
    ])
    expect(views).toEqual([])
    const [high, too] = bothOf([[4, 5]])
    const sides = { agent: high, lead: too }
    expect(contentOf(all, { meetings: [{ ...meeting, sides }] }).bothSaw).toEqual([])
  })

  test('of a meeting that goes on still can be chosen, and it is not counted as held', () => {
    const open = { ...meeting, isHeld: false, agreed: '' }
    expect(openedIn({ meetings: [open] }, report)).toHaveLength(1)
    expect(contentOf([], { meetings: [open] }).sessions).toBe(0)
  })
})

describe('what was agreed', () => {
  test('stands with the difference it was about, and else among the sentences, once', () => {
    const beside = { ...meeting, id: 'n', day: '2026-10-20', agreed: 'A call a week.', sides: null }
    const { views, agreed } = contentOf(all, { meetings: [meeting, beside] })
    expect(views.map((one) => one.agreed)).toEqual(['We look up when someone speaks.'])
    expect(agreed).toEqual([{ day: '2026-10-20', sentence: 'A call a week.' }])
    expect(contentOf([]).agreed).toHaveLength(1)
  })
})

const commitment: PairCommitment = {
  id: 'c',
  cue: 'the phone rings',
  act: 'I put the pen down',
  question: null,
  shows: '',
  due: '2026-11-05',
  confidence: 7,
  author: 'zofia',
  context: 'zofia',
  madeOn: '2026-10-06',
  reflection: null,
  status: 'open',
  outcome: null,
  happened: '',
  closedOn: null,
}

test('what comes next is the next meeting, what is carried to it, and the commitments of both that go on', () => {
  const own = { ...commitment, author: 'self', due: '2026-10-20' }
  const { ahead, commitments, carried, next } = contentOf([], { commitments: [commitment, own] })
  expect([ahead, commitments]).toEqual([[commitment], [own]])
  expect([carried, next]).toEqual([['The rota'], { day: '2026-11-24', time: '10:00' }])
})

test('a line on a commitment, which one of the two may have noted alone, is private until it is chosen', () => {
  const noted = { ...commitment, due: '2026-10-20', happened: 'Hardly tried.' }
  const commitments = [noted, { ...commitment, id: 'd', happened: ' ' }]
  const lines = (shown: readonly string[]) =>
    contentOf(shown, { commitments }).commitments.map(({ happened }) => happened)
  expect(lines([...all, lineName('d')])).toEqual([''])
  expect(lines([lineName('c')])).toEqual(['Hardly tried.'])
  expect(linesIn({ commitments }, report).map(({ id }) => id)).toEqual(['c'])
  expect(linesIn({ commitments }, { ...report, sections: ['next'] })).toEqual([])
  const later = { ...noted, status: 'kept' as const, closedOn: '2026-11-02' }
  expect(linesIn({ commitments: [later] }, report)).toEqual([])
})

describe('the summary of a report about a person', () => {
  const strong = bothOf([
    [4, 5],
    [2, 2],
    [3, 3],
  ])
  const wanting = {
    ...strong[0],
    answers: strong[0].answers.map((one) => ({ ...one, wish: { text: '', level: 4 as const } })),
  }
  const meetings = [{ ...meeting, sides: { agent: wanting, lead: strong[1] } }]
  const focus = ['q2', 'q3'].map((question) => ({ question, version: 1, reason: '' }))

  test('names what both saw as strong and what to begin with, of what is shown alone', () => {
    const told = contentOf(all.slice(0, 2), { meetings }, { focus })
    expect(told.bothSaw).toEqual([{ key: 'q1@1', leadName: 'Daniel', label: 'About q1', agent: 4, lead: 5 }])
    expect(told.focus).toMatchObject([{ question: 'q2', facts: { steps: 2 } }])
    expect(told.labels).toEqual({ 'q2@1': 'About q2' })
    expect(contentOf([], { meetings }, { focus })).toMatchObject({ bothSaw: [], focus: [], labels: {} })
  })

  test('counts how the agent kept what they promised, not the lead', () => {
    const commitments = [
      { ...commitment, status: 'kept' as const, closedOn: '2026-10-20' },
      { ...commitment, author: 'self', status: 'not' as const, closedOn: '2026-10-20' },
    ]
    expect(contentOf([], { commitments }).kept).toMatchObject({ all: 1, kept: 1 })
  })
})

test('a section that was not chosen leaves nothing in the content', () => {
  const written = { summary: 'In short.', strengths: 'Calm.', remark: 'So be it.' }
  const more = { commitments: [commitment] }
  const none: readonly ReportSection[] = []
  const text = JSON.stringify(contentOf(all, more, { ...written, sections: [...none] }))
  for (const words of [
    'In short.',
    'Calm.',
    'So be it.',
    'About q',
    'look up',
    'The rota',
    'phone',
    '2026-11-24',
  ])
    expect(text).not.toContain(words)
})
