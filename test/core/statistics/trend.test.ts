/** The direction and size of a series: the vectors of the method, and what must hold for any series. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkpointOf, trendRule } from '../../../renderer/core/change.ts'
import { median } from '../../../renderer/core/statistics/middle.ts'
import { twoSided } from '../../../renderer/core/statistics/normal.ts'
import { shuffledP } from '../../../renderer/core/statistics/session-trend.ts'
import type { Timed } from '../../../renderer/core/statistics/slope.ts'
import { scoreVariance, trendOf } from '../../../renderer/core/statistics/trend.ts'
import { chanceFrom } from './chance.ts'
import { exactP, factorial } from './exact.ts'

const series = (values: readonly number[], times?: readonly number[]): readonly Timed[] =>
  values.map((value, at) => ({ time: times?.[at] ?? at, value }))

describe('the vectors', () => {
  test.each([
    // values, S, Var₀, exact orders (null: too many), normal p with its digits, slope, intercept
    [[2, 2, 3, 2, 3, 3, 4, 3], 15, 53, 2016, 0.0545, 4, 0.225, 1.9375],
    [[2, 3, 3, 4, 4, 5], 13, 79 / 3, 8, 0.0194, 4, 0.5, 2.25],
    [[3, 2, 4, 3, 3, 2, 4, 3], 2, 164 / 3, 36_096, 0.8924, 4, 0, 3],
    [[2, 2, 3, 3, 4], 8, 44 / 3, 8, 0.0676, 4, 0.5, 2],
    [[3, 3, 3, 3, 3, 3], 0, 0, 720, 1, 4, 0, 3],
    [[1, 2, 3, 4], 6, 26 / 3, 2, 0.0894, 4, 1, 1],
    [[1, 2, 3, 4, 5], 10, 50 / 3, 2, 0.0275, 4, 1, 1],
    [[2, 2.25, 2.25, 2.75, 2.5, 3, 3.25, 3.25], 24, 190 / 3, 48, 0.00385, 5, 0.19375, 2.015625],
    [
      [2.5, 2.25, 2.75, 2.5, 2.5, 3, 2.75, 3.25, 3, 3.25, 3, 3.5],
      44,
      610 / 3,
      null,
      0.00257,
      5,
      0.087121,
      2.38447,
    ],
  ])('%j', (values, score, variance, orders, p, digits, slope, intercept) => {
    const trend = trendOf(series(values))
    expect(trend).toMatchObject({ n: values.length, score })
    expect(trend.variance).toBeCloseTo(variance, 9)
    expect(trend.p).toBeCloseTo(p, digits)
    expect(trend.slope).toBeCloseTo(slope, 6)
    expect(trend.intercept).toBeCloseTo(intercept, 6)
    if (orders !== null) expect(exactP(values)).toBe(orders / factorial(values.length))
  })

  test('with real days between sessions', () => {
    const values = [2, 2.5, 2.25, 3, 3.25, 3.5]
    const trend = trendOf(series(values, [0, 7, 14, 28, 35, 56]))
    expect(trend.score).toBe(13)
    expect(trend.slope).toBeCloseTo(0.0267857, 7)
    expect(trend.slope * 28).toBeCloseTo(0.75, 9)
    expect(trend.intercept).toBeCloseTo(2.125, 9)
    expect(trend.change).toBeCloseTo(1.5, 9)
    expect(exactP(values)).toBe(12 / 720)
  })

  const long = [2.5, 2.25, 2.75, 2.5, 2.5, 3, 2.75, 3.25, 3, 3.25, 3, 3.5]

  test('of the change over a series', () => {
    expect(trendOf(series([2, 2.25, 2.25, 2.75, 2.5, 3, 3.25, 3.25])).change).toBeCloseTo(1.35625, 9)
    expect(trendOf(series(long)).change).toBeCloseTo(0.9583, 4)
  })

  test('of twelve values, whose orders are too many to count, by shuffling', () => {
    const one = { times: long.map((_, at) => at), questions: [long] }
    // 200 000 shuffles gave .0012; a tenth of them lies within three of its own deviations.
    expect(Math.abs(shuffledP(one, chanceFrom(3), 20_000) - 0.0012)).toBeLessThan(0.0008)
  })

  test.each([
    [[2, 2, 3, 2, 3, 3, 4, 3], undefined, false],
    [[3, 2, 4, 3, 3, 2, 4, 3], undefined, false],
    [[2, 2.25, 2.25, 2.75, 2.5, 3, 3.25, 3.25], undefined, true],
    [long, undefined, true],
    [[2, 2.5, 2.25, 3, 3.25, 3.5], [0, 7, 14, 28, 35, 56], false],
  ])('%j at %j speaks by the rule, or is silent: %j', (values, times, speaks) => {
    const { n, p, change } = trendOf(series(values, times))
    expect(checkpointOf(n) > 0 && p <= trendRule.p && Math.abs(change) >= trendRule.change).toBe(speaks)
  })
})

const levels = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 })

describe('whatever the series', () => {
  test('reversed, it has the opposite trend', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const [there, back] = [trendOf(series(values)), trendOf(series(values.toReversed()))]
        expect(back.score + there.score).toBe(0)
        expect(back.slope + there.slope).toBeCloseTo(0, 12)
        expect(back.p).toBe(there.p)
        expect(back.variance).toBe(there.variance)
      }),
    )
  })

  test('its direction needs only the order of the values, and its slope follows their size', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const plain = trendOf(series(values))
        const stretched = trendOf(series(values.map((value) => 10 * value - 3)))
        expect([stretched.score, stretched.p]).toEqual([plain.score, plain.p])
        expect(stretched.slope).toBeCloseTo(10 * plain.slope, 9)
      }),
    )
  })

  test('ties take from what chance can do, whichever values are tied', () => {
    fc.assert(
      fc.property(levels, fc.constantFrom(1, 2, 3, 4, 5), (values, tied) => {
        const different = values.map((_, at) => at)
        expect(scoreVariance(values)).toBeLessThanOrEqual(scoreVariance(different))
        // Telling one level from its neighbour no more makes another tie, and never takes one away.
        const merged = values.map((value) => (value === tied ? Math.min(5, tied + 1) : value))
        expect(scoreVariance(merged)).toBeLessThanOrEqual(scoreVariance(values))
        expect(scoreVariance(values.toSorted((a, b) => a - b))).toBe(scoreVariance(values))
      }),
    )
  })

  test('in the order of its values it has the most score that they can have', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const highest = trendOf(series(values.toSorted((a, b) => a - b))).score
        expect(Math.abs(trendOf(series(values)).score)).toBeLessThanOrEqual(highest)
      }),
    )
  })

  test('the score stays within the number of pairs, and p between 0 and 1', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const { score, p, n } = trendOf(series(values))
        expect(Math.abs(score)).toBeLessThanOrEqual((n * (n - 1)) / 2)
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('equal values have no trend, and nothing at all has none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 }), (value, n) => {
        const trend = trendOf(series(Array.from({ length: n }, () => value)))
        expect(trend).toMatchObject({ score: 0, variance: 0, p: 1, slope: 0, intercept: value, change: 0 })
      }),
    )
    expect(trendOf([])).toEqual({ n: 0, score: 0, variance: 0, p: 1, slope: 0, intercept: 0, change: 0 })
  })

  test('two sessions of one day make no slope of their own', () => {
    const trend = trendOf([
      { time: 0, value: 2 },
      { time: 0, value: 5 },
      { time: 10, value: 3 },
    ])
    expect(trend.slope).toBeCloseTo((0.1 - 0.2) / 2, 12)
  })
})

describe('the middle', () => {
  test('lies between the halves, whatever the order', () => {
    expect([median([]), median([3]), median([4, 1]), median([5, 1, 2])]).toEqual([null, 3, 2.5, 2])
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values) ?? Number.NaN
        expect(values.filter((value) => value < middle).length * 2).toBeLessThanOrEqual(values.length)
        expect(values.filter((value) => value > middle).length * 2).toBeLessThanOrEqual(values.length)
        expect(median(values.toReversed())).toBe(middle)
      }),
    )
  })
})

describe('the tails of the normal distribution', () => {
  test.each([
    [0, 1],
    [1, 0.317310507863],
    [1.959963984540054, 0.05],
    [2.5758293035489004, 0.01],
    [3.2905267314918945, 0.001],
    [6, 1.973175290075e-9],
    [12, 3.552964224155e-33],
  ])('beyond %d', (z, p) => {
    expect(twoSided(z) / p).toBeCloseTo(1, 10)
    expect(twoSided(-z)).toBe(twoSided(z))
  })

  test('grow without a step where one way of computing them ends and the other begins', () => {
    const at = 2 * Math.SQRT2
    expect(twoSided(at - 1e-9) / twoSided(at + 1e-9)).toBeCloseTo(1, 7)
  })
})
