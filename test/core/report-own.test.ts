/** What a report about oneself holds: what was chosen, as it stood at the end of its time, and nothing else. */

import { describe, expect, test } from 'vitest'
import type { Commitment } from '../../renderer/core/commitment.ts'
import { blankReport, type Report } from '../../renderer/core/report.ts'
import { entriesIn } from '../../renderer/core/report-answers.ts'
import { ownContent, type OwnMaterial } from '../../renderer/core/report-own.ts'
import type { ReportSection } from '../../renderer/core/report-sections.ts'
import type { Level } from '../../renderer/core/question.ts'
import { toldAnswer, toldEntry } from '../support/told.ts'
import { answer, entry, given, week, weeklyEntries, wish } from './insights-things.ts'

const report = {
  ...blankReport('2026-11-22', 'A4'),
  span: 'own' as const,
  from: '2026-10-01',
  to: '2026-10-31',
}

const commitment: Commitment = {
  cue: 'the phone rings',
  act: 'I put the pen down',
  question: null,
  shows: '',
  due: '2026-10-20',
  confidence: null,
  author: 'self',
  context: 'self',
  madeOn: '2026-10-06',
  reflection: null,
  status: 'kept',
  outcome: 1,
  happened: 'Twice.',
  closedOn: '2026-10-19',
}

const nothing: OwnMaterial = {
  entries: [],
  told: [],
  wishes: [],
  commitments: [],
  touched: [],
  dimensionOf: () => '',
  leads: [],
}

/** The content of a report made from some of the journal. */
const contentOf = (more: Partial<OwnMaterial>, shown: readonly string[] = []) =>
  ownContent({ ...report, shown: [...shown] }, { ...nothing, ...more })

const day = '2026-10-06'

describe('the answers of a report', () => {
  test('are those that were chosen, and of its time', () => {
    const told = [
      toldEntry([toldAnswer({ id: 'a' }), toldAnswer({ id: 'b' })], { day }),
      toldEntry([toldAnswer({ id: 'c' })], { day: '2026-11-01' }),
    ]
    const { questions, sessions } = contentOf({ told }, ['b', 'c'])
    expect(questions.flatMap(({ answers }) => answers.map(({ answer }) => answer.id))).toEqual(['b'])
    expect(sessions).toBe(1)
  })

  test('are never what was skipped, also where that was chosen', () => {
    const told = [toldEntry([toldAnswer({ id: 'a', skipped: true, text: 'Withdrawn' })], { day })]
    expect(contentOf({ told }, ['a']).questions).toEqual([])
    expect(entriesIn({ told }, report)[0]?.answers).toEqual([])
  })
})

test('an audit of one’s own is named where an answer of it is shown, and the app’s always', () => {
  const own = '01930000-0000-7000-8000-0000000000aa'
  const told = [
    toldEntry([toldAnswer({ id: 'a' })], { day, audit: own, name: 'About my boss' }),
    toldEntry([toldAnswer({ id: 'b' })], { day }),
  ]
  const weekly = { name: 'Weekly reflection', version: 1 }
  expect(contentOf({ told }).audits).toEqual([weekly])
  expect(contentOf({ told }, ['a']).audits).toEqual([{ name: 'About my boss', version: 1 }, weekly])
  const unprinted = { ...report, shown: ['a'], sections: ['commitments' as const] }
  expect(ownContent(unprinted, { ...nothing, told }).audits).toEqual([weekly])
})

test('a larger audit of one’s own has no name beside its dimensions before an answer of it is shown', () => {
  const asked = ['one', 'two', 'three'].map((question) => answer(question, given(3)))
  const audit = '01930000-0000-7000-8000-0000000000aa'
  const told = { entries: [entry(day, asked, { audit })], dimensionOf: () => 'listening' }
  expect(contentOf(told).dimensions).toMatchObject([{ auditName: '', day }])
  expect(contentOf(told, ['row-two']).dimensions).toMatchObject([{ auditName: audit }])
})

describe('the commitments of a report', () => {
  const told = (more: Partial<Commitment>) => {
    const { commitments, ahead } = contentOf({ commitments: [{ ...commitment, ...more }] })
    return [...commitments, ...ahead]
  }

  test('are one’s own, and not those of a pair', () => {
    expect(told({})).toEqual([commitment])
    expect(told({ context: 'person-1' })).toEqual([])
    expect(told({ author: 'person-1', context: 'person-1' })).toEqual([])
  })

  test('stand as they did at the end of its time', () => {
    expect(told({ due: '2026-11-10', closedOn: '2026-11-09' })).toMatchObject([
      { status: 'open', outcome: null, happened: '', closedOn: null },
    ])
  })

  test('stand in one section alone: those that go on after its time under what comes next', () => {
    const going = { ...commitment, status: 'open' as const, closedOn: null, due: '2026-11-05' }
    const late = { ...going, due: '2026-10-20' }
    const parted = (sections: readonly ReportSection[]) => {
      const commitments = [commitment, going, late]
      const content = ownContent({ ...report, sections: [...sections] }, { ...nothing, commitments })
      return [content.commitments, content.ahead]
    }
    expect(parted(['commitments', 'next'])).toEqual([[commitment, late], [going]])
    expect(parted(['commitments'])).toEqual([[commitment, going, late], []])
    expect(parted(['next'])).toEqual([[], [going]])
    const around = { ...going, madeOn: '2026-09-20' }
    const { ahead } = ownContent(
      { ...report, from: '2026-10-12', to: '2026-10-16', sections: ['next'] },
      { ...nothing, commitments: [around] },
    )
    expect(ahead).toEqual([around])
  })

  test('are those that its time touches', () => {
    expect(told({ madeOn: '2026-11-02', due: '2026-11-20', closedOn: null })).toEqual([])
    expect(told({ madeOn: '2026-09-20', due: '2026-09-30', closedOn: '2026-10-02' })).toHaveLength(1)
  })
})

describe('what is said of a question', () => {
  const rising: readonly Level[] = [1, 1, 2, 2, 3, 3, 4, 5]
  const past = weeklyEntries(rising)
  const gone = past.filter((_, at) => at !== 2)
  const year = { ...report, from: '2026-01-01', to: '2026-12-31' }
  const told = (more: Partial<OwnMaterial>, to = year.to) =>
    Object.values(ownContent({ ...year, to }, { ...nothing, ...more }).rejudged)

  test('comes with the reason where an entry that was deleted made it another', () => {
    const touched = past.slice(2, 3).map((entry) => ({ kind: 'deleted' as const, on: week(9), entry }))
    expect(told({ entries: gone, touched })).toEqual([{ kind: 'deleted', on: week(9), day: week(2) }])
    expect(told({ entries: past })).toEqual([])
  })

  test('has nothing to do with an entry from after the report’s time', () => {
    const later = weeklyEntries([...rising, 1, 1, 1, 1]).slice(8)
    const touched = later.map((entry) => ({ kind: 'deleted' as const, on: week(20), entry }))
    expect(told({ entries: past, touched }, week(7))).toEqual([])
  })
})

describe('the year and the summary of a report', () => {
  const entries = weeklyEntries([2, 2, 3, 3, 3])
  const kept = { ...commitment, madeOn: week(1), due: week(2), closedOn: week(2) }
  const focus = [{ question: 'listen-present', version: 1, reason: '' }]
  const told = (sections: Report['sections']) =>
    ownContent(
      { ...report, from: '2026-01-01', to: '2026-12-31', sections, focus },
      {
        entries,
        told: [],
        wishes: [wish(1, week(1), 5)],
        commitments: [kept],
        touched: [],
        dimensionOf: () => '',
        leads: [],
      },
    )

  test('are told where they were chosen', () => {
    const { year, focus: begin, kept: counts } = told(['summary', 'year'])
    expect(year?.questions[0]?.now).toMatchObject({ n: 5, middle: 3 })
    expect(begin).toMatchObject([{ question: 'listen-present', facts: { steps: 2 } }])
    expect(counts).toMatchObject({ all: 1, kept: 1 })
  })

  test('are blank where they were not', () => {
    expect(told([])).toMatchObject({ year: null, reviews: [], focus: [], kept: { all: 0 } })
  })
})
