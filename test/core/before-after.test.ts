/** What may be said of a question before and after a commitment, and when to stay silent. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aroundOf, eachAtMost, sidesOf } from '../../renderer/core/before-after.ts'
import type { Session } from '../../renderer/core/change.ts'
import { addDays } from '../../renderer/core/day.ts'
import type { Level } from '../../renderer/core/question.ts'
import { clearly } from '../../renderer/core/statistics/before-after.ts'
import { start, week } from './insights-things.ts'

/** One session a week with these levels. */
const weekly = (levels: readonly Level[], first = start): readonly Session[] =>
  levels.map((level, at) => ({ entry: `${first}-${at}`, day: addDays(first, 7 * at), level }))

/** Sessions with these levels before and after a step that is set at the end of the last one before. */
const around = (before: readonly Level[], after: readonly Level[]) =>
  aroundOf(weekly([...before, ...after]), week(before.length - 1))

const days = (side: readonly Session[]) => side.map(({ day }) => day)

describe('the sides', () => {
  const half = weekly(Array.from({ length: 26 }, () => 3 as const))

  test('are the eight sessions nearest to the day, and those of that day stand before it', () => {
    const { before, after, isOver } = sidesOf(half, week(12))
    expect(days(before)).toEqual([5, 6, 7, 8, 9, 10, 11, 12].map(week))
    expect(days(after)).toEqual([13, 14, 15, 16, 17, 18, 19, 20].map(week))
    expect(isOver).toBe(false)
    expect(days(sidesOf(half, addDays(week(12), 1)).before)).toEqual(days(before))
    expect(days(sidesOf(half, addDays(week(12), -1)).after)[0]).toBe(week(12))
  })

  test('of a step before all sessions, or after them, is empty', () => {
    expect(days(sidesOf(half, addDays(start, -1)).before)).toEqual([])
    expect(days(sidesOf(half, week(25)).after)).toEqual([])
    expect(sidesOf([], start)).toEqual({ before: [], after: [], isOver: false })
  })

  test('lie in one stretch of the line: a rest on either side ends them', () => {
    const rested = [...weekly([1, 1, 1, 1]), ...weekly([2, 2, 2, 2, 2], week(10)), ...weekly([5], week(21))]
    const { before, after, isOver } = sidesOf(rested, week(12))
    expect(days(before)).toEqual([10, 11, 12].map(week))
    expect(days(after)).toEqual([13, 14].map(week))
    expect(isOver).toBe(true)
    expect(sidesOf(rested, week(5))).toMatchObject({ before: rested.slice(0, 4), after: [], isOver: true })
  })
})

describe('silence', () => {
  test('with fewer than four sessions before it, for no more can come', () => {
    expect(around([1, 1, 1], [5, 5, 5, 5])).toEqual({
      kind: 'tooFew',
      before: 3,
      after: 4,
      needed: 4,
      canCome: false,
    })
  })

  test('with fewer than four after it, until there are four', () => {
    expect(around([1, 1, 1, 1], [5, 5, 5])).toMatchObject({ kind: 'tooFew', after: 3, canCome: true })
    expect(around([1, 1, 1, 1], [5, 5, 5, 5])).toMatchObject({
      kind: 'compared',
      after: 4,
      clearly: 'higher',
    })
  })

  test('for good where the line rested before there were four', () => {
    const rested = [...weekly([1, 1, 1, 1, 5, 5, 5]), ...weekly([5, 5, 5, 5], week(20))]
    expect(aroundOf(rested, week(3))).toMatchObject({ kind: 'tooFew', after: 3, canCome: false })
  })
})

describe('the counts', () => {
  test('come first, and “clearly” only where both rules hold', () => {
    expect(around([2, 2, 3, 2], [3, 4, 4, 4])).toMatchObject({
      higher: 15,
      equal: 1,
      lower: 0,
      before: 4,
      after: 4,
      clearly: null,
      judgedOn: week(7),
      next: 8,
    })
    expect(around([2, 2, 3, 2], [4, 4, 4, 4])).toMatchObject({ higher: 16, clearly: 'higher', p: 2 / 70 })
    expect(around([4, 4, 4, 4], [2, 2, 3, 2])).toMatchObject({ lower: 16, clearly: 'lower' })
    expect(around([3, 3, 3, 3], [3, 3, 3, 3])).toMatchObject({ equal: 16, nap: 0.5, p: 1, clearly: null })
  })

  test('are judged with the fourth session after it and the eighth, and stand in between and from then on', () => {
    const four = around([2, 2, 2, 2], [4, 4, 4, 4])
    for (const more of [[1], [1, 1], [1, 1, 1]] as const)
      expect(around([2, 2, 2, 2], [4, 4, 4, 4, ...more])).toEqual(four)
    const eight = around([2, 2, 2, 2], [4, 4, 4, 4, 1, 1, 1, 1])
    expect(eight).toMatchObject({ clearly: null, after: 8, judgedOn: week(11), next: null })
    expect(around([2, 2, 2, 2], [4, 4, 4, 4, 1, 1, 1, 1, 5, 5, 5, 5])).toEqual(eight)
  })

  test('come no more where the line rested in between', () => {
    const rested = [...weekly([2, 2, 2, 2, 4, 4, 4, 4, 4]), ...weekly([4], week(20))]
    expect(aroundOf(rested, week(3))).toMatchObject({ kind: 'compared', after: 4, next: null })
  })
})

describe('whatever the levels', () => {
  const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
  const side = fc.array(level, { maxLength: 12 })

  test('nothing is compared but four to eight sessions on each side, and every pair of them once', () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const said = aroundOf(weekly([...before, ...after]), addDays(start, 7 * before.length - 1))
        const isTold = before.length >= 4 && after.length >= 4
        expect(said.kind).toBe(isTold ? 'compared' : 'tooFew')
        if (said.kind !== 'compared') return
        expect(said.before).toBe(Math.min(eachAtMost, before.length))
        expect([4, 8]).toContain(said.after)
        expect(said.higher + said.equal + said.lower).toBe(said.before * said.after)
        expect(said.clearly).toBe(clearly(said))
        if (said.clearly !== null) expect(said.p).toBeLessThanOrEqual(0.05)
      }),
    )
  })

  test('sessions further away say nothing', () => {
    fc.assert(
      fc.property(fc.tuple(level, level), fc.array(level, { minLength: 16, maxLength: 16 }), (far, near) => {
        const there = aroundOf(weekly([...near, far[1]]), week(7))
        const moved = aroundOf(weekly([far[0], ...near]).map(earlier), week(7))
        expect(moved).toEqual(there)
      }),
    )
  })

  test('turned upside down, higher is lower', () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        const turned = (levels: readonly Level[]) => levels.map((one) => (6 - one) as Level)
        const [there, back] = [around([3, ...before], after), around([3, ...turned(before)], turned(after))]
        expect(back.kind).toBe(there.kind)
        if (there.kind !== 'compared' || back.kind !== 'compared') return
        expect([back.higher, back.equal, back.lower]).toEqual([there.lower, there.equal, there.higher])
        expect(back.clearly).toBe({ higher: 'lower', lower: 'higher', none: null }[there.clearly ?? 'none'])
      }),
    )
  })
})

/** A session a week earlier. */
function earlier(session: Session): Session {
  return { ...session, day: addDays(session.day, -7) }
}
