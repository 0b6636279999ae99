/** What may be said about change, and when to stay silent. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, checkpointOf, runsOf, type Session, silenceOf } from '../../renderer/core/change.ts'
import { addDays } from '../../renderer/core/day.ts'
import type { Level } from '../../renderer/core/question.ts'

const start = '2026-01-05'

/** One session a week with these levels, the first on a Monday. */
const weekly = (levels: readonly Level[], first = start): readonly Session[] =>
  levels.map((level, at) => ({ entry: `${first}-${at}`, day: addDays(first, 7 * at), level }))

const rising: readonly Level[] = [1, 1, 2, 2, 3, 3, 4, 5]
const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)

/** Every session counts. */
const counted = { since: start, isAgain: false }

describe('silence', () => {
  test('about nothing, about one session, and about two or three', () => {
    expect(changeOf([])).toEqual({ kind: 'none' })
    expect(changeOf(weekly([3]))).toEqual({ kind: 'one', ...counted })
    expect(changeOf(weekly([1, 5]))).toEqual({ kind: 'few', n: 2, ...counted })
    expect(changeOf(weekly([1, 3, 5]))).toEqual({ kind: 'few', n: 3, ...counted })
  })

  test.each([4, 5, 6, 7])('about a trend with %i sessions, however steep', (n) => {
    expect(changeOf(weekly(rising.slice(0, n)))).toEqual({ kind: 'tooFew', n, needed: 8, ...counted })
  })

  test('about a series that goes up and down, with its usual wobble', () => {
    const change = changeOf(weekly([2, 2, 3, 2, 3, 3, 4, 3]))
    expect(change).toMatchObject({ kind: 'noTrend', n: 8, judgedOn: addDays(start, 49), since: start })
    expect(change.kind === 'noTrend' && change.wobble).toBeCloseTo((2.457 * 5) / 7, 2)
  })
})

describe('a trend', () => {
  test('is told from eight sessions on, with its direction, size and day', () => {
    expect(changeOf(weekly(rising))).toMatchObject({
      kind: 'trend',
      direction: 'up',
      n: 8,
      since: start,
      judgedOn: addDays(start, 49),
    })
  })

  test('that falls is told as plainly', () => {
    const up = changeOf(weekly(rising))
    const down = changeOf(weekly(rising.map((one) => (6 - one) as Level)))
    expect(down).toEqual({ ...up, direction: 'down' })
  })

  test('is judged at a checkpoint alone, and stands until the next whatever comes between', () => {
    const judged = changeOf(weekly(rising))
    for (const more of [[1], [1, 1], [1, 1, 1]] as const)
      expect(changeOf(weekly([...rising, ...more]))).toEqual(judged)
    expect(changeOf(weekly([...rising, 1, 1, 1, 1]))).toMatchObject({
      kind: 'noTrend',
      n: 12,
      judgedOn: addDays(start, 77),
    })
  })

  test('is not told where it is sure and small', () => {
    const small = Array.from({ length: 40 }, (_, at): Level => (at < 20 ? 3 : 4))
    expect(changeOf(weekly(small))).toMatchObject({ kind: 'trend' })
    const flat = Array.from({ length: 40 }, (_, at): Level => (at === 39 ? 5 : 3))
    expect(changeOf(weekly(flat))).toMatchObject({ kind: 'noTrend' })
  })

  test('begins anew after more than six weeks of silence', () => {
    const before = weekly(rising)
    const last = before.at(-1)?.day ?? start
    const after = (days: number) => [...before, ...weekly([5], addDays(last, days))]
    expect(changeOf(after(42))).toMatchObject({ kind: 'trend' })
    expect(changeOf(after(43))).toEqual({ kind: 'one', since: addDays(last, 43), isAgain: true })
    expect(runsOf(after(43), silenceOf(after(43))).map((run) => run.length)).toEqual([8, 1])
  })
})

test('a question that is asked more seldom may rest longer', () => {
  const seldom = [0, 100, 200, 300].map(
    (days): Session => ({ entry: '', day: addDays(start, days), level: 3 }),
  )
  expect([silenceOf([]), silenceOf(weekly([1, 2, 3])), silenceOf(seldom)]).toEqual([42, 42, 200])
})

describe('whatever the levels', () => {
  test('checkpoints come every four sessions from the eighth', () => {
    expect([0, 7, 8, 9, 11, 12, 15, 16, 27].map(checkpointOf)).toEqual([0, 0, 8, 8, 8, 12, 12, 16, 24])
  })

  test('between checkpoints nothing that is said changes', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 8, maxLength: 30 }), (levels) => {
        const judged = levels.slice(0, checkpointOf(levels.length))
        expect(changeOf(weekly(levels))).toEqual(changeOf(weekly(judged)))
      }),
    )
  })

  test('a reversed series has the opposite direction or none', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 8, maxLength: 8 }), (levels) => {
        const [there, back] = [changeOf(weekly(levels)), changeOf(weekly(levels.toReversed()))]
        expect(back.kind).toBe(there.kind)
        if (there.kind === 'trend' && back.kind === 'trend') expect(back.direction).not.toBe(there.direction)
      }),
    )
  })

  test('the runs hold every session once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(level, fc.integer({ min: 0, max: 90 })), { maxLength: 30 }), (steps) => {
        let day = start
        const sessions = steps.map(([one, days], at): Session => {
          day = addDays(day, days)
          return { entry: `${at}`, day, level: one }
        })
        expect(runsOf(sessions, silenceOf(sessions)).flat()).toEqual(sessions)
      }),
    )
  })
})
