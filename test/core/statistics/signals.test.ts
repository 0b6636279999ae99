/** Run chart, usual wobble and limits: the vectors of the method, and what must hold for any values. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lowerTwentieth, runChart, runLimits } from '../../../renderer/core/statistics/run-chart.ts'
import { limitsOf, meanRange, reliableChange, usualWobble } from '../../../renderer/core/statistics/wobble.ts'

describe('the run chart', () => {
  test.each([
    [10, 6, 2],
    [11, 6, 2],
    [12, 7, 3],
    [13, 7, 3],
    [14, 7, 4],
    [16, 7, 4],
    [17, 7, 5],
    [19, 7, 6],
    [20, 7, 6],
    [22, 7, 7],
    [23, 8, 7],
    [24, 8, 8],
  ])('of %i useful points allows a run of %i and %i crossings', (useful, run, crossings) => {
    expect(runLimits(useful)).toEqual({ run, crossings })
  })

  test('shows a signal where the points move over', () => {
    const values = [2.5, 2.75, 2.25, 2.5, 3, 2.75, 2.25, 3.25, 3.5, 3.25, 3.75, 3.5, 3, 3.75]
    expect(runChart(values)).toMatchObject({
      centre: 3,
      useful: 12,
      longestRun: 6,
      crossings: 1,
      isSignal: true,
    })
  })

  test('shows none where they go up and down', () => {
    const values = [3, 2.5, 3.25, 2.75, 3.5, 2.5, 3.25, 2.75, 3, 3.5, 2.75, 3.25]
    expect(runChart(values)).toMatchObject({
      centre: 3,
      useful: 10,
      longestRun: 1,
      crossings: 9,
      isSignal: false,
    })
  })

  test('says nothing with fewer than ten useful points', () => {
    expect(runChart([])).toBeNull()
    expect(runChart(Array.from({ length: 30 }, () => 3))).toBeNull()
    expect(runChart([1, 2, 1, 2, 1, 2, 1, 2, 1])).toBeNull()
  })

  test('is the same backwards and upside down', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }), (values) => {
        const chart = runChart(values)
        expect(runChart(values.toReversed())).toEqual(chart)
        const turned = runChart(values.map((value) => 6 - value))
        expect(turned === null ? null : { ...turned, centre: 6 - turned.centre }).toEqual(chart)
      }),
    )
  })

  test('has its limit where a twentieth of all coin flips begins, also for many', () => {
    expect([lowerTwentieth(1), lowerTwentieth(4), lowerTwentieth(5)]).toEqual([0, 0, 1])
    expect(lowerTwentieth(2_599)).toBe(1_258)
  })
})

/** The series of the method's limits. */
const twelve = [2.75, 3, 2.5, 3, 2.75, 3.25, 2.75, 2.5, 3, 2.75, 3, 2.75]

describe('the usual wobble', () => {
  test('of the vector, in the unit of the values', () => {
    expect(meanRange(twelve)).toBeCloseTo(0.363636, 6)
    expect(usualWobble(twelve)).toBeCloseTo(0.8936, 4)
    expect(usualWobble(twelve) ?? 0).toBeCloseTo(2.457 * (meanRange(twelve) ?? 0), 3)
  })

  test('is not told before eight sessions, and is none where nothing moves', () => {
    expect(usualWobble(twelve.slice(0, 7))).toBeNull()
    expect(usualWobble(twelve.slice(0, 8))).not.toBeNull()
    expect(usualWobble(Array.from({ length: 8 }, () => 4))).toBe(0)
    expect([meanRange([]), meanRange([3])]).toEqual([null, null])
  })

  test('is the same backwards, and moves with the values it is told of', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 40 }), (values) => {
        const wobble = usualWobble(values) ?? Number.NaN
        expect(usualWobble(values.toReversed())).toBeCloseTo(wobble, 12)
        expect(usualWobble(values.map((value) => 2 * value + 7))).toBeCloseTo(2 * wobble, 12)
      }),
    )
  })

  test('follows the reasoning of reliable change', () => {
    const change = reliableChange(3, 4, 0.8, 0.7)
    expect(change.error).toBeCloseTo(0.43818, 5)
    expect(change.errorOfDifference).toBeCloseTo(0.61968, 5)
    expect(change.index).toBeCloseTo(1.6137, 4)
    expect(change.needed).toBeCloseTo(1.2146, 4)
  })
})

test('limits, from twelve values on', () => {
  const limits = limitsOf(twelve)
  expect(limits?.mean).toBeCloseTo(2.83333, 5)
  expect(limits?.meanRange).toBeCloseTo(0.363636, 6)
  expect(limits?.lower).toBeCloseTo(1.86606, 5)
  expect(limits?.upper).toBeCloseTo(3.80061, 5)
  expect(limits?.upperRange).toBeCloseTo(1.188, 3)
  expect(limitsOf(twelve.slice(1))).toBeNull()
})
