/** Several questions together: the vector of the method, and what shuffling whole sessions keeps. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Sessions, sessionTrend, shuffledP } from '../../../renderer/core/statistics/session-trend.ts'
import { trendOf } from '../../../renderer/core/statistics/trend.ts'
import { chanceFrom } from './chance.ts'
import { everyOrder } from './exact.ts'

const times = [0, 1, 2, 3, 4, 5]
const given: Sessions = {
  times,
  questions: [
    [2, 2, 3, 3, 3, 4],
    [3, 3, 3, null, 4, 4],
    [2, 3, 2, 3, 4, 3],
  ],
}

/** The sessions in another order: every question's answers move together. */
const inOrder = ({ questions }: Sessions, order: readonly number[]): Sessions => ({
  times,
  questions: questions.map((row) => order.map((at) => row[at] ?? null)),
})

test('the vector: pairs, directions, slope, and p over all orders', () => {
  expect(sessionTrend(given)).toMatchObject({ pairs: 40, up: 26, down: 2, score: 24 })
  expect(sessionTrend(given).slope).toBeCloseTo(1 / 3, 12)
  let hits = 0
  everyOrder(6, (order) => {
    if (Math.abs(sessionTrend(inOrder(given, order)).score) >= 24) hits += 1
  })
  expect(hits).toBe(8)
  expect(shuffledP(given, chanceFrom(1))).toBeCloseTo(8 / 720, 2)
})

test('the same chance gives the same p, and it is never 0', () => {
  expect(shuffledP(given, chanceFrom(7))).toBe(shuffledP(given, chanceFrom(7)))
  const steep = { times, questions: [[1, 2, 3, 4, 5, 5]] }
  expect(shuffledP(steep, () => 0.5, 9)).toBeGreaterThanOrEqual(0.1)
})

const row = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 6, maxLength: 6 })

test('one question without gaps has the score and the slope of its own trend', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }), (values) => {
      const alone = trendOf(values.map((value, time) => ({ time, value })))
      const together = sessionTrend({ times, questions: [values] })
      expect([together.score, together.slope]).toEqual([alone.score, alone.slope])
    }),
  )
})

test('reversed, the sessions have the opposite score; missing answers are no pairs', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (questions) => {
      const there = sessionTrend({ times, questions })
      const back = sessionTrend({ times, questions: questions.map((one) => one.toReversed()) })
      expect(back.score + there.score).toBe(0)
      const answered = questions.map((one) => one.filter((value) => value !== null).length)
      expect(there.pairs).toBe(answered.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0))
      expect(there.up + there.down).toBeLessThanOrEqual(there.pairs)
    }),
  )
})

test('sessions are shuffled whole: what all questions share is kept, so that the same question twice tells no more', () => {
  fc.assert(
    fc.property(row, fc.integer(), (values, seed) => {
      const once = shuffledP({ times, questions: [values] }, chanceFrom(seed), 99)
      const twice = shuffledP({ times, questions: [values, values] }, chanceFrom(seed), 99)
      const turned = shuffledP(
        { times, questions: [values.map((value) => (value === null ? null : 6 - value))] },
        chanceFrom(seed),
        99,
      )
      expect([twice, turned]).toEqual([once, once])
    }),
    { numRuns: 40 },
  )
})

test('a question beside one that always falls as it rises tells nothing, however it is shuffled', () => {
  fc.assert(
    fc.property(row, fc.integer(), (values, seed) => {
      const against = values.map((value) => (value === null ? null : 6 - value))
      expect(shuffledP({ times, questions: [values, against] }, chanceFrom(seed), 20)).toBe(1)
    }),
    { numRuns: 20 },
  )
})
