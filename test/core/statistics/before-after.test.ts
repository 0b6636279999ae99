/** Two periods compared pair by pair: the vectors, and what must hold whatever the values. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BeforeAfter,
  beforeAfter,
  clearly,
  rankVariance,
} from '../../../renderer/core/statistics/before-after.ts'

/** Compares two periods that are long enough. */
function compared(before: readonly number[], after: readonly number[]): BeforeAfter {
  const result = beforeAfter(before, after)
  if (result === null) throw new Error('The periods are too short')
  return result
}

describe('the vectors', () => {
  test.each([
    [[2, 3, 2, 3], [3, 4, 4, 3, 4], 16, 4, 0, 0.9, 10 / 126],
    [[2, 2, 3, 2], [3, 4, 4, 4], 15, 1, 0, 0.96875, 4 / 70],
    [[2, 2.25, 2.5, 2.25], [3, 3.25, 2.75, 3.5], 16, 0, 0, 1, 2 / 70],
  ])('%j and %j', (before, after, higher, equal, lower, nap, p) => {
    expect(beforeAfter(before, after)).toEqual({ higher, equal, lower, nap, p })
  })

  test('with more than sixteen values, by the normal distribution', () => {
    const before = [2.5, 2.25, 2.75, 2.5, 3, 2.25, 2.5, 2.75, 2.5]
    const after = [2.75, 3, 3.25, 2.75, 3.5, 3, 3.25, 2.5, 3.25]
    const result = compared(before, after)
    expect(result).toMatchObject({ higher: 66, equal: 10, lower: 5 })
    expect(result.nap).toBeCloseTo(0.87654, 5)
    expect(rankVariance(before, after)).toBeCloseTo(123.08824, 5)
    expect(result.p).toBeCloseTo(0.00685, 5)
    expect(clearly(result)).toBe('higher')
  })

  test('are told as clearly higher only where both rules hold', () => {
    expect(clearly(compared([2, 3, 2, 3], [3, 4, 4, 3, 4]))).toBeNull()
    expect(clearly(compared([2, 2.25, 2.5, 2.25], [3, 3.25, 2.75, 3.5]))).toBe('higher')
    expect(clearly(compared([3, 3.25, 2.75, 3.5], [2, 2.25, 2.5, 2.25]))).toBe('lower')
    expect(clearly({ higher: 0, equal: 0, lower: 0, nap: 0.84, p: 0.001 })).toBeNull()
  })

  test('need four values each', () => {
    expect(beforeAfter([1, 1, 1], [5, 5, 5, 5])).toBeNull()
    expect(beforeAfter([1, 1, 1, 1], [5, 5, 5])).toBeNull()
    expect(beforeAfter([], [])).toBeNull()
  })
})

const period = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 12 })

describe('whatever the values', () => {
  test('turned round, higher is lower and p stays', () => {
    fc.assert(
      fc.property(period, period, (one, two) => {
        const [there, back] = [compared(one, two), compared(two, one)]
        expect([back.higher, back.equal, back.lower]).toEqual([there.lower, there.equal, there.higher])
        expect(back.nap + there.nap).toBeCloseTo(1, 12)
        expect(back.p).toBeCloseTo(there.p, 12)
      }),
      { numRuns: 40 },
    )
  })

  test('their order within a period does not count, and every pair is counted', () => {
    fc.assert(
      fc.property(period, period, (one, two) => {
        const result = compared(one, two)
        expect(
          compared(
            one.toReversed(),
            two.toSorted((a, b) => a - b),
          ),
        ).toEqual(result)
        expect(result.higher + result.equal + result.lower).toBe(one.length * two.length)
        expect(result.p).toBeGreaterThan(0)
        expect(result.p).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })
})
