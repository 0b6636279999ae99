/** A year of one-on-ones beside the year before: only what was opened together and is shown of both. */

import { describe, expect, test } from 'vitest'
import { blankReport, type Report, sharedName } from '../../renderer/core/report.ts'
import type { PairMaterial, SharedMeeting } from '../../renderer/core/report-opened.ts'
import { pairContent } from '../../renderer/core/report-pair.ts'
import { choosesTogether, offeredTogether, pairYear } from '../../renderer/core/report-pair-year.ts'
import { bothOf } from '../support/sides.ts'

const meeting = (id: string, day: string, levels: Parameters<typeof bothOf>[0]): SharedMeeting => {
  const [agent, lead] = bothOf(levels)
  return { id, day, isHeld: true, agreed: '', sides: { agent, lead } }
}

const material: PairMaterial = {
  names: { agent: 'Zofia', lead: 'Daniel' },
  keeper: 'lead',
  meetings: [
    meeting('old', '2025-03-04', [
      [1, 1],
      [2, 3],
      [3, 3],
    ]),
    meeting('before', '2025-11-04', [
      [2, 3],
      [2, 2],
      [3, 3],
    ]),
    { ...meeting('unsaid', '2025-12-02', []), sides: null },
    meeting('now', '2026-05-05', [
      [4, 4],
      [5, 4],
      [3, 1],
    ]),
  ],
  commitments: [],
  carried: [],
  next: null,
}

const report: Report = {
  ...blankReport('2026-11-22', 'A4', 'zofia'),
  variant: 'yearly',
  span: 'year',
  from: '2026-01-01',
  to: '2026-11-22',
  sections: ['year'],
}
const year = (...shown: readonly (readonly [string, string])[]) =>
  pairYear({ ...report, shown: shown.map(([id, key]) => sharedName(id, `${key}@1`)) }, material)

describe('a year of one-on-ones', () => {
  test('counts those that were held, by quarters and in the year before', () => {
    expect(year().held).toEqual({ before: 3, quarters: [0, 1, 0, 0], now: 1 })
  })

  test('tells the levels of a question that is shown of both years, and of no other', () => {
    expect(year(['now', 'q1'], ['before', 'q2']).questions).toEqual([])
    expect(year(['now', 'q1'], ['before', 'q1'], ['before', 'q2']).questions).toEqual([
      {
        key: 'q1@1',
        label: 'About q1',
        before: { day: '2025-11-04', agent: 2, lead: 3 },
        now: { day: '2026-05-05', agent: 4, lead: 4 },
      },
    ])
  })

  test('takes the last one-on-one of which the question is shown', () => {
    expect(year(['now', 'q1'], ['old', 'q1']).questions[0]?.before.day).toBe('2025-03-04')
    expect(year(['now', 'q1'], ['old', 'q1'], ['before', 'q1']).questions[0]?.before.day).toBe('2025-11-04')
  })

  test('lets one choose wherever a section draws on what was chosen', () => {
    const chooses = (...sections: Report['sections']) => choosesTogether({ sections })
    expect(chooses('year')).toBe(true)
    expect(chooses('remarks', 'summary')).toBe(true)
    expect(chooses('views')).toBe(true)
    expect(chooses('questions')).toBe(true)
    expect(chooses('commitments', 'next', 'remarks')).toBe(false)
  })

  test('offers what was opened in the year before only where it stands beside this one', () => {
    const ids = (by: Partial<Report>) =>
      offeredTogether(material, { ...report, ...by }).map((one) => one.meeting.id)
    expect(ids({})).toEqual(['old', 'before', 'now'])
    expect(ids({ sections: ['questions'] })).toEqual(['now'])
  })

  test('is in the content where it was chosen', () => {
    expect(pairContent(report, material).year?.held.now).toBe(1)
    expect(pairContent({ ...report, sections: [] }, material).year).toBeNull()
  })
})
