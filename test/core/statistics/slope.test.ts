/** The score and the median slope are the very numbers that going through every pair gives. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from '../../../renderer/core/statistics/middle.ts'
import { medianSlope, scoreOf, type Timed } from '../../../renderer/core/statistics/slope.ts'

/** Every pair, as the textbook has it. */
function pairsOf(series: readonly Timed[]): { readonly score: number; readonly slope: number } {
  let score = 0
  const slopes: number[] = []
  for (const [at, later] of series.entries()) {
    for (const earlier of series.slice(0, at)) {
      score += Math.sign(later.value - earlier.value)
      if (later.time !== earlier.time)
        slopes.push((later.value - earlier.value) / (later.time - earlier.time))
    }
  }
  return { score, slope: median(slopes) ?? 0 }
}

/** Series in the order of time, with some sessions on one day, some far apart, and levels or means of them. */
const series = fc
  .array(
    fc.record({
      passed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 4000 })),
      value: fc.oneof(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 4, max: 20 }).map((n) => n / 4),
      ),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    let time = 0
    return steps.map(({ passed, value }): Timed => {
      time += passed
      return { time, value }
    })
  })

test('to the last digit, whatever the series', () => {
  fc.assert(
    fc.property(series, (one) => {
      const { score, slope } = pairsOf(one)
      expect(scoreOf(one)).toBe(score)
      // -0 is 0: no person is told the difference.
      expect(medianSlope(one) + 0).toBe(slope + 0)
    }),
    { numRuns: 2000 },
  )
})

test('of series that only rise, only fall or stay', () => {
  const of = (values: readonly number[]) => values.map((value, at): Timed => ({ time: 7 * at, value }))
  for (const values of [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 3, 3], [2], [], [1, 5], [5, 1]])
    expect(medianSlope(of(values)) + 0).toBe(pairsOf(of(values)).slope + 0)
  expect(
    medianSlope([
      { time: 3, value: 1 },
      { time: 3, value: 5 },
    ]),
  ).toBe(0)
})
