/** One review beside the other: what matches, what does not, and which review is that of the year before. */

import { describe, expect, test } from 'vitest'
import type { Choice } from '../../renderer/core/answer.ts'
import type { Day } from '../../renderer/core/day.ts'
import { finishSitting, type Written } from '../../renderer/core/finish.ts'
import type { Role } from '../../renderer/core/question.ts'
import {
  type GivenIn,
  type ReviewEntry,
  reviewOfYearBefore,
  yearOnYear,
} from '../../renderer/core/year-on-year.ts'
import { answered, counting, noon, sit } from '../support/sittings.ts'

/** What was answered in a sitting, by question: words, and a level where one was given. */
type Answers = Readonly<Record<string, readonly [string, Choice?]>>

/** A finished sitting of a review: these questions answered, all others left blank. */
function entry(index: number, day: Day, answers: Answers, role: Role = 'agent'): ReviewEntry {
  const id = `${day}-${index}`
  const sat = sit('yearly', role, day, { part: { run: day.slice(0, 4), index }, newId: counting(id) })
  const written = sat.written.map((one): Written => {
    const [text, choice] = answers[one.item.question] ?? []
    return text === undefined ? one : { ...one, answer: answered(one.answer, text, choice) }
  })
  return { id, body: finishSitting(id, sat.draft, written, noon(day), counting('goal')).reflection }
}

/** The same entry with one of its answers changed. */
const changed = (of: ReviewEntry, question: string, change: object): ReviewEntry => ({
  ...of,
  body: {
    ...of.body,
    answers: of.body.answers.map((one) => (one.question === question ? { ...one, ...change } : one)),
  },
})

const words = ({ answered: { first } }: GivenIn) => first.text
const questions = (given: readonly GivenIn[]) => given.map(({ answered: { question } }) => question)

const before = [
  entry(0, '2025-11-17', {
    'listen-present': ['One eye on the queue.', 2],
    'listen-finish': ['I cut in.', 1],
    'listen-not-me': ['My own story, twice.', 3],
  }),
  entry(5, '2025-11-24', { 'hard-loss': ['I said nothing.', 1] }),
]
const now = [
  entry(0, '2026-11-16', {
    'listen-present': ['Both eyes on her.', 4],
    'listen-not-me': ['Hers.', 3],
    'listen-welcome': ['I was glad.', 4],
  }),
  entry(5, '2026-11-23', { 'hard-payment': ['I asked what would help.', 3] }),
]

describe('two reviews', () => {
  const laid = yearOnYear(before, now)

  test('are laid side by side where a question was answered in both, with both texts and both levels', () => {
    expect(laid.matched.map((pair) => [words(pair.before), words(pair.now)])).toEqual([
      ['One eye on the queue.', 'Both eyes on her.'],
      ['My own story, twice.', 'Hers.'],
    ])
    expect(laid.matched[0]?.before.answered.first).toMatchObject({ blind: 2, final: 2 })
    expect(laid.matched[0]?.now.answered.first).toMatchObject({ blind: 4, final: 4 })
    expect(laid.matched[0]?.before.entry.body.started.day).toBe('2025-11-17')
  })

  test('leave out what was answered in one of them only, and say so', () => {
    expect(questions(laid.onlyNow)).toEqual(['listen-welcome'])
    expect(questions(laid.onlyBefore)).toEqual(['listen-finish'])
    expect(laid.reworded).toEqual([])
  })

  test('never lay two hard moments side by side: each is about a case of its own', () => {
    expect(questions(laid.cases)).toEqual(['hard-loss', 'hard-payment'])
    const both = yearOnYear(
      [entry(5, '2025-11-24', { 'hard-loss': ['Then.', 1] })],
      [entry(5, '2026-11-23', { 'hard-loss': ['Now.', 2] })],
    )
    expect(both.matched).toEqual([])
    expect(both.cases.map(words)).toEqual(['Now.'])
  })

  test('do not match a question that was asked in another version', () => {
    const [first, ...others] = now
    if (first === undefined) throw new Error('There is no first sitting')
    const other = yearOnYear(before, [changed(first, 'listen-present', { version: 2 }), ...others])
    expect(questions(other.matched.map((pair) => pair.now))).toEqual(['listen-not-me'])
    expect(questions(other.reworded)).toEqual(['listen-present'])
    expect(questions(other.onlyBefore)).toEqual(['listen-finish'])
    expect(questions(other.onlyNow)).toEqual(['listen-welcome'])
  })

  test('do not match across viewpoints', () => {
    const lead = yearOnYear(before, [
      entry(0, '2026-11-16', { 'listen-present': ['What my team sees.', 3] }, 'manager'),
    ])
    expect(lead.matched).toEqual([])
  })

  test('do not match what was skipped, though words stand in it, or what was left blank', () => {
    const [first] = now
    if (first === undefined) throw new Error('There is no first sitting')
    const skipped = yearOnYear(before, [changed(first, 'listen-present', { skipped: true })])
    expect(questions(skipped.matched.map((pair) => pair.now))).toEqual(['listen-not-me'])
    expect(questions(skipped.onlyBefore)).toEqual(['listen-present', 'listen-finish'])
  })

  test('match “no occasion”, which is an answer', () => {
    const none = yearOnYear(before, [entry(0, '2026-11-16', { 'listen-finish': ['', 'none'] })])
    expect(none.matched.map((pair) => pair.now.answered.first)).toMatchObject([{ final: 'none' }])
  })

  test('take the later of two answers in one review', () => {
    const twice = [...now, entry(0, '2026-12-01', { 'listen-present': ['And once more.', 5] })]
    const pair = yearOnYear(before, twice).matched.find(
      ({ now: { answered: one } }) => one.question === 'listen-present',
    )
    expect(pair && words(pair.now)).toBe('And once more.')
  })

  test('have nothing in common with nothing', () => {
    expect(yearOnYear([], [])).toEqual({ matched: [], reworded: [], onlyNow: [], onlyBefore: [], cases: [] })
  })
})

describe('the review of the year before', () => {
  const begun = (...days: readonly Day[]) => days.map((from) => ({ run: `of ${from}`, from }))
  const of = (from: Day, ...days: readonly Day[]) => reviewOfYearBefore(begun(...days), from)?.from ?? null

  test.each<[string, readonly Day[], Day | null]>([
    ['none without one', [], null],
    ['the one a year ago', ['2025-11-16'], '2025-11-16'],
    ['the one that was begun a few weeks off', ['2025-10-02'], '2025-10-02'],
    ['the nearest to a year of two', ['2025-11-20', '2026-02-01'], '2025-11-20'],
    ['at the least half a year before', ['2026-05-18'], '2026-05-18'],
    ['not less than half a year before', ['2026-05-19'], null],
    ['at most a year and a half before', ['2025-05-17'], '2025-05-17'],
    ['not more than a year and a half before', ['2025-05-16'], null],
    ['never itself, nor a later one', ['2026-11-16', '2027-11-16'], null],
  ])('is %s', (_name, days, found) => {
    expect(of('2026-11-16', ...days)).toBe(found)
  })
})
