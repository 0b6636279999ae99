/** Gaps, matched questions, two people's views and attained goals: the vectors of the method. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapOf, suggestions } from '../../../renderer/core/comparison.ts'
import type { Level } from '../../../renderer/core/question.ts'
import { attainment } from '../../../renderer/core/statistics/attainment.ts'
import { gapChange, gapSummary, isSummary, recalibration } from '../../../renderer/core/statistics/gaps.ts'
import { matched } from '../../../renderer/core/statistics/matched.ts'
import { type Light, lightOn, views } from '../../../renderer/core/statistics/views.ts'

const current = [3, 2, 4, 3, null, 5] as const
const desired = [4, 5, 4, 5, 5, 4] as const
const importance = [2, 3, 1, 3, 2, 1] as const
const pairs = current.map((level, at) => ({
  id: `Q${at + 1}`,
  current: level,
  desired: desired[at] ?? null,
  importance: importance[at] ?? null,
  byWhen: null,
}))

describe('gaps', () => {
  test('the vector: steps, median, counts, and the order to begin in', () => {
    expect(pairs.map(gapOf)).toEqual([1, 3, 0, 2, null, -1])
    expect(gapSummary(pairs)).toEqual({ n: 5, median: 1, below: 3, at: 1, beyond: 1, noOccasion: 0 })
    expect(
      pairs.map((pair) => {
        const gap = gapOf(pair)
        return gap === null || pair.importance === null ? null : pair.importance * Math.max(0, gap)
      }),
    ).toEqual([2, 9, 0, 6, null, 0])
    expect(suggestions(pairs).map(({ id }) => id)).toEqual(['Q2', 'Q4', 'Q1'])
    const steps = pairs.map(gapOf).filter((gap) => gap !== null)
    expect(-steps.reduce<number>((sum, gap) => sum + gap, 0) / steps.length).toBe(-1)
  })

  test('an answer without occasion is counted as one, and belongs to no gap', () => {
    expect(gapSummary([{ current: 'none', desired: 4 }])).toEqual({
      n: 0,
      median: null,
      below: 0,
      at: 0,
      beyond: 0,
      noOccasion: 1,
    })
  })

  test('are summed up with three answered questions that are at least half of those asked', () => {
    const three = gapSummary(pairs.slice(0, 3))
    expect([isSummary(three, 6), isSummary(three, 7), isSummary(gapSummary(pairs.slice(0, 2)), 2)]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('what a changed gap is made of', () => {
    const split = gapChange({ current: 2, desired: 4 }, { current: 3, desired: 5 })
    expect(split).toEqual({ gap: 0, current: 1, desired: 1 })
    expect(recalibration(4, 3, 2)).toEqual({ raw: -1, yardstick: -2, real: 1 })
  })

  test('a split adds up whatever the levels', () => {
    const level = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(level, level, level, level, (a, b, c, d) => {
        const split = gapChange({ current: a, desired: b }, { current: c, desired: d })
        expect(split.gap).toBe(d - c - (b - a))
        expect(split.gap).toBe(split.desired - split.current)
        const moved = recalibration(a, b, c)
        expect(moved.real + moved.yardstick).toBe(moved.raw)
      }),
    )
  })
})

describe('matched questions', () => {
  const levels = (all: Readonly<Record<string, number>>) => new Map(Object.entries(all))
  const before = levels({ q1: 2, q2: 3, q3: 3, q4: 2, q5: 4 })

  test('the vectors: a question that is not in both never looks like a change', () => {
    const later = levels({ q1: 2, q2: 3, q3: 3, q5: 4 })
    const mean = (of: ReadonlyMap<string, number>) =>
      [...of.values()].reduce((sum, one) => sum + one, 0) / of.size
    expect([mean(before), mean(later)]).toEqual([2.8, 3])
    expect(matched(before, later)).toEqual({
      up: 0,
      down: 0,
      same: 4,
      of: 4,
    })
    expect(matched(before, levels({ q1: 3, q2: 3, q3: 4, q4: 3, q6: 5 }))).toEqual({
      up: 3,
      down: 0,
      same: 1,
      of: 4,
    })
  })

  test('turned round, up is down; another version of a question is another question', () => {
    const after = levels({ q1: 3, q2: 1 })
    expect(matched(before, after)).toEqual({ up: 1, down: 1, same: 0, of: 2 })
    expect(matched(after, before)).toEqual({ up: 1, down: 1, same: 0, of: 2 })
    expect(matched(levels({ 'q1@1': 2 }), levels({ 'q1@2': 4 })).of).toBe(0)
  })
})

describe('two people', () => {
  const self: readonly (Level | null)[] = [3, 4, 2, 5, 3, 4, null, 2]
  const manager: readonly (Level | null)[] = [3, 3, 4, 3, 3, 2, 3, 2]

  test('the vector: same, close, worth a talk, and the median difference', () => {
    const both = self.map((level, at) => [level, manager[at] ?? null] as const)
    expect(views(both)).toEqual({ n: 7, same: 3, close: 1, talk: 3, median: 0 })
    const apart = both.flatMap(([one, other]) => (one === null || other === null ? [] : [other - one]))
    expect(apart).toEqual([0, -1, 2, -2, 0, -2, 0])
    // No screen shows the mean; it only checks the differences.
    expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeCloseTo(-0.4286, 4)
  })

  test('fewer than three questions seen by both make no comparison', () => {
    expect(
      views([
        [1, 5],
        [2, 2],
        [null, 3],
      ]),
    ).toMatchObject({ n: 2, median: null })
  })

  // Rows: the person's level, 1 to 5; columns: the other's.
  const light: readonly (readonly Light[])[] = [
    ['sharedFocus', 'sharedFocus', 'theySeeMore', 'theySeeMore', 'theySeeMore'],
    ['sharedFocus', 'sharedFocus', 'sharedFocus', 'theySeeMore', 'theySeeMore'],
    ['talk', 'sharedFocus', 'sharedFocus', 'close', 'theySeeMore'],
    ['talk', 'talk', 'close', 'bothSee', 'bothSee'],
    ['talk', 'talk', 'talk', 'bothSee', 'bothSee'],
  ]

  test('every pair of levels stands in one light', () => {
    const all = [1, 2, 3, 4, 5] as const
    expect(all.map((one) => all.map((other) => lightOn(one, other)))).toEqual(light)
  })
})

test.each([
  [[1, 1, 1], [0, 0, 0], 50],
  [[1], [1], 60],
  [[2, 1], [1, -1], 54.0161],
  [[1, 1, 1], [1, 0, -2], 45.4356],
  [[3, 2, 1], [1, 1, 0], 61.0163],
])('attained goals of weights %j and outcomes %j', (weights, outcomes, expected) => {
  const goals = weights.map((weight, at) => ({ weight, outcome: outcomes[at] ?? 0 }))
  expect(attainment(goals)).toBeCloseTo(expected, 4)
  expect(attainment([])).toBeNull()
})
