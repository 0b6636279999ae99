/** What a report about oneself holds: what was chosen, as it stood at the end of its time, and nothing else. */

import { describe, expect, test } from 'vitest'
import type { Commitment } from '../../renderer/core/commitment.ts'
import { blankReport } from '../../renderer/core/report.ts'
import { entriesIn, reportContent, type ReportMaterial } from '../../renderer/core/report-content.ts'
import { toldAnswer, toldEntry } from '../support/told.ts'

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

/** The content of a report made from some of the journal. */
const contentOf = (more: Partial<ReportMaterial>, shown: readonly string[] = []) =>
  reportContent(
    { ...report, shown: [...shown] },
    { entries: [], told: [], wishes: [], commitments: [], dimensionOf: () => '', ...more },
  )

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
  expect(contentOf({ told }).audits).toEqual(['Weekly reflection'])
  expect(contentOf({ told }, ['a']).audits).toEqual(['About my boss', 'Weekly reflection'])
})

describe('the commitments of a report', () => {
  const told = (more: Partial<Commitment>) =>
    contentOf({ commitments: [{ ...commitment, ...more }] }).commitments

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

  test('are those that its time touches', () => {
    expect(told({ madeOn: '2026-11-02', due: '2026-11-20', closedOn: null })).toEqual([])
    expect(told({ madeOn: '2026-09-20', due: '2026-09-30', closedOn: '2026-10-02' })).toHaveLength(1)
  })
})
