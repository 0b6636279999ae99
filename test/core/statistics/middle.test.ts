/** The median: the same as the middle of the sorted values, whatever their order. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from '../../../renderer/core/statistics/middle.ts'

/** The middle of the sorted values, or the mean of the two in the middle. */
function ofSorted(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[sorted.length >> 1]]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}

test('is the middle of the sorted values, also where many are the same', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 })
  const slopes = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 60 })
  fc.assert(
    fc.property(fc.oneof(levels, slopes), (values) => {
      // 0 and -0 are one value.
      expect((median(values) ?? Number.NaN) + 0).toEqual((ofSorted(values) ?? Number.NaN) + 0)
    }),
    { numRuns: 1000 },
  )
})

test('leaves the values as they were', () => {
  const values = Float64Array.of(3, 1, 2)
  expect(median(values)).toBe(2)
  expect([...values]).toEqual([3, 1, 2])
})
