/** What two days of a question differ by, and when nothing is said of it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betweenDays, meetsIn, wantedOn } from '../../renderer/core/gap-change.ts'
import type { Level } from '../../renderer/core/question.ts'
import { type Entry, seriesOf, type Wish } from '../../renderer/core/question-series.ts'
import { answer, entry, given, week, weeklyEntries, wish } from './insights-things.ts'

/** Between the days of the one series of some entries. */
function between(entries: readonly Entry[], wishes: readonly Wish[]) {
  const [series] = seriesOf(entries, wishes)
  return series === undefined ? null : betweenDays(series)
}

test('the level wanted on a day is the one written last, from its day until it is replaced or given up', () => {
  const steps = [
    { from: week(1), until: week(3), level: 4 as const },
    { from: week(3), until: week(5), level: 5 as const },
  ]
  expect([0, 1, 2, 3, 4, 5].map((at) => wantedOn(steps, week(at)))).toEqual([null, 4, 4, 5, 5, null])
})

test('the sheets meet in a session at the level that began to be wanted that very day, and in no other', () => {
  const isMet = meetsIn([
    { from: week(0), level: 4 },
    { from: week(2), level: 5 },
  ])
  const sessions = [
    [0, 4],
    [0, 3],
    [1, 4],
    [2, 4],
    [2, 5],
  ] as const
  expect(sessions.map(([at, level]) => isMet({ day: week(at), level }))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ])
})

describe('two days', () => {
  test('are told with what moved: the answer, the bar, or both', () => {
    const raised = [wish(1, week(0), 4), wish(2, week(3), 5)]
    expect(between(weeklyEntries([2, 3, 3, 3]), raised)).toEqual({
      from: { day: week(0), current: 2, desired: 4 },
      to: { day: week(3), current: 3, desired: 5 },
      change: { gap: 0, current: 1, desired: 1 },
    })
    expect(between(weeklyEntries([2, 3, 3, 2]), raised)?.change).toEqual({ gap: 1, current: 0, desired: 1 })
    expect(between(weeklyEntries([4, 3, 3, 1]), [wish(1, week(0), 4)])?.change).toEqual({
      gap: 3,
      current: -3,
      desired: 0,
    })
  })

  test('are not told where both sheets lie as they did, whatever came between', () => {
    expect(between(weeklyEntries([2, 5, 1, 2]), [wish(1, week(0), 4)])).toBeNull()
  })

  test('are not told with fewer than four sessions that have both levels since the last break', () => {
    const wanted = [wish(1, week(0), 4)]
    expect(between(weeklyEntries([1, 2, 5]), wanted)).toBeNull()
    expect(between(weeklyEntries([1, 2, 3, 5]), [wish(1, week(1), 4)])).toBeNull()
    expect(between(weeklyEntries([1, 2, 3, 5]), [])).toBeNull()
    const again = entry(week(20), [answer('listen-present', given(5))])
    expect(between([...weeklyEntries([1, 2, 3, 4]), again], wanted)).toBeNull()
  })
})

test('whatever the levels, the gap’s change is that of the bar less that of the answer', () => {
  const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
  fc.assert(
    fc.property(fc.array(level, { maxLength: 10 }), level, level, fc.nat(9), (levels, one, other, at) => {
      const told = between(weeklyEntries(levels), [wish(1, week(0), one), wish(2, week(at), other)])
      if (told === null) return
      const { from, to, change } = told
      expect(change.gap).toBe(to.desired - to.current - (from.desired - from.current))
      expect(change.gap).toBe(change.desired - change.current)
      expect(change.current !== 0 || change.desired !== 0).toBe(true)
    }),
  )
})
