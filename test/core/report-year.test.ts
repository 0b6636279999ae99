/** The year beside the year before: where answers lay, and reviews of which only shown answers are told. */

import { describe, expect, test } from 'vitest'
import type { Choice } from '../../renderer/core/answer.ts'
import type { Day } from '../../renderer/core/day.ts'
import { finishSitting, type Written } from '../../renderer/core/finish.ts'
import { type Entry, seriesOf } from '../../renderer/core/question-series.ts'
import { reviewsBeside, reviewsIn } from '../../renderer/core/report-reviews.ts'
import { reportYear } from '../../renderer/core/report-year.ts'
import { tellEntry } from '../../renderer/core/told.ts'
import { answered, counting, noon, sit } from '../support/sittings.ts'
import { answer, entry, given } from './insights-things.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }

describe('where answers lay', () => {
  const weekly = (days: readonly (readonly [Day, 1 | 2 | 3 | 4 | 5])[]) =>
    days.map(([day, level]) => entry(day, [answer('listen-present', given(level))]))
  const entries = weekly([
    ['2025-06-02', 2],
    ['2025-06-09', 3],
    ['2025-06-16', 2],
    ['2025-06-23', 2],
    ['2025-06-30', 5],
    ['2026-02-02', 3],
    ['2026-02-09', 4],
    ['2026-04-06', 4],
    ['2026-04-13', 4],
    ['2026-04-20', 5],
    ['2026-04-27', 5],
  ])
  const told = reportYear(year, entries, seriesOf(entries, []))

  test('is their middle from four on; fewer stand as they were given', () => {
    const [question] = told.questions
    expect(question?.before).toEqual({ n: 5, levels: [], middle: 2 })
    expect(question?.quarters).toEqual([
      { n: 2, levels: [3, 4], middle: null },
      { n: 4, levels: [], middle: 4.5 },
      { n: 0, levels: [], middle: null },
      { n: 0, levels: [], middle: null },
    ])
    expect(question?.now).toEqual({ n: 6, levels: [], middle: 4 })
    expect(told.held).toEqual({ before: 5, quarters: [2, 4, 0, 0], now: 6 })
  })

  test('says nothing beyond what the series may say, which rested too long here', () => {
    expect(told.questions[0]?.series.change).toMatchObject({ kind: 'tooFew', since: '2026-04-06' })
  })

  test('leaves out a question of neither year, and counts the last twelve months of a longer time', () => {
    const old = [entry('2019-01-07', [answer('respect-calm', given(2))]), ...entries]
    expect(reportYear(year, old, seriesOf(old, [])).questions).toHaveLength(1)
    expect(reportYear({ from: '2016-01-01', to: '2026-12-31' }, old, []).held).toEqual(told.held)
  })
})

/** What was answered in a sitting, by question: words, and a level. */
type Answers = Readonly<Record<string, readonly [string, Choice?]>>

/** A sitting of a review of one's own, or of a lead. */
function sitting(index: number, day: Day, answers: Answers, role: 'agent' | 'manager' = 'agent'): Entry {
  const id = `${day}-${role}-${index}`
  const sat = sit('yearly', role, day, {
    part: { run: `${role}-${day.slice(0, 4)}`, index },
    newId: counting(id),
  })
  const written = sat.written.map((one): Written => {
    const [text, choice] = answers[one.item.question] ?? []
    return text === undefined ? one : { ...one, answer: answered(one.answer, text, choice) }
  })
  return { id, body: finishSitting(id, sat.draft, written, noon(day), counting('goal')).reflection }
}

const tell = (entries: readonly Entry[]) =>
  entries.map((one) => tellEntry(one, { wordings: new Map(), desired: new Map() }))
/** The id of the answer to a question of an entry. */
const idOf = (of: Entry | undefined, question: string) =>
  of?.body.answers.find((one) => one.question === question)?.id ?? ''

describe('a review', () => {
  const before = sitting(0, '2025-11-17', {
    'listen-present': ['One eye.', 2],
    'listen-finish': ['I cut in.', 1],
  })
  const now = sitting(0, '2026-11-16', {
    'listen-present': ['Both eyes.', 4],
    'listen-finish': ['I wait.', 3],
    'listen-welcome': ['Glad.', 4],
  })
  const all = [before, now]
  const beside = (entries: readonly Entry[], ...shown: readonly string[]) =>
    reviewsBeside(reviewsIn(entries, year), tell(entries), new Set(shown))

  test('tells of a question only what is shown of both', () => {
    const [half] = beside(all, idOf(now, 'listen-present'), idOf(before, 'listen-finish'))
    expect(half).toMatchObject({ from: '2026-11-16', before: '2025-11-17', beside: [], alone: [] })
    expect(JSON.stringify(half)).not.toMatch(/One eye|Both eyes|I cut in|I wait|Glad/)
    const [whole] = beside(all, idOf(now, 'listen-present'), idOf(before, 'listen-present'))
    expect(whole?.beside.map((one) => [one.before.answer.text, one.now.answer.text])).toEqual([
      ['One eye.', 'Both eyes.'],
    ])
    expect(JSON.stringify(whole)).not.toMatch(/I cut in|I wait|Glad/)
  })

  test('names a shown answer that has none beside it', () => {
    expect(beside(all, idOf(now, 'listen-welcome'))[0]?.alone).toHaveLength(1)
    expect(beside([now], idOf(now, 'listen-welcome'))[0]).toMatchObject({ before: null, alone: [] })
  })

  test('of another year, or none, is not told', () => {
    expect(beside([before])).toEqual([])
    expect(beside([sitting(0, '2023-11-17', {}), now])[0]?.before).toBeNull()
  })

  test('of each role stands beside that of the same role', () => {
    const lead = sitting(0, '2026-10-05', { 'listen-present': ['As a lead.', 3] }, 'manager')
    expect(reviewsIn([before, lead, now], year).map((one) => [one.now.from, one.before?.from])).toEqual([
      ['2026-10-05', undefined],
      ['2026-11-16', '2025-11-17'],
    ])
  })
})
