/** The wish of a question as steps: they change where another level was written, and end where it was given up. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '../../renderer/core/question.ts'
import { seriesOf, wantedIn, wishSteps } from '../../renderer/core/question-series.ts'
import { start, week, weeklyEntries, wish } from './insights-things.ts'

const key = 'listen-present@1/agent'
const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5)

describe('the wish', () => {
  test('is one step while the same level is written again, with another text or another date', () => {
    expect(wishSteps([wish(1, week(0), 4), wish(2, week(3), 4), wish(3, week(9), 4)])).toEqual([
      { from: week(0), until: null, level: 4 },
    ])
  })

  test('changes where another level was written', () => {
    expect(wishSteps([wish(2, week(3), 5), wish(1, week(0), 4)])).toEqual([
      { from: week(0), until: week(3), level: 4 },
      { from: week(3), until: null, level: 5 },
    ])
  })

  const givenUp = (day: string) => ({
    verdict: { word: 'unwanted' as const, day, reflection: 'x' },
  })

  test('ends where it was given up, also when it was written anew later', () => {
    expect(wishSteps([wish(1, week(0), 4, givenUp(week(2)))])).toEqual([
      { from: week(0), until: week(2), level: 4 },
    ])
    expect(wishSteps([wish(1, week(0), 4, givenUp(week(2))), wish(2, week(5), 4)])).toEqual([
      { from: week(0), until: week(2), level: 4 },
      { from: week(5), until: null, level: 4 },
    ])
  })

  test('goes on where it was given up for another on the same day', () => {
    expect(wishSteps([wish(1, week(0), 4, givenUp(week(2))), wish(2, week(2), 5)])).toEqual([
      { from: week(0), until: week(2), level: 4 },
      { from: week(2), until: null, level: 5 },
    ])
  })

  test('rests while there is one without a level', () => {
    expect(wishSteps([wish(1, week(0), 4), wish(2, week(2), 'none'), wish(3, week(4), 3)])).toEqual([
      { from: week(0), until: week(2), level: 4 },
      { from: week(4), until: null, level: 3 },
    ])
  })

  test('that did not outlive its day is no step', () => {
    expect(wishSteps([wish(1, start, 3), wish(2, start, 4), wish(3, week(1), 4)])).toEqual([
      { from: start, until: null, level: 4 },
    ])
  })

  test('about one event never takes the place of that of a series, in levels or in words', () => {
    const wishes = [
      wish(1, week(0), 4),
      wish(2, week(1), null, { series: `${key}/mark`, text: 'To put the pen down.' }),
    ]
    const [series] = seriesOf(weeklyEntries([3]), wishes)
    expect(series?.wishes).toEqual([{ from: week(0), until: null, level: 4 }])
    expect(wantedIn(wishes, key).map(({ text }) => text)).toEqual(['Wish 1'])
  })

  test('makes steps that follow one another, each longer than a day and other than the one it touches', () => {
    const version = fc.record({
      days: fc.nat(20),
      level: fc.option(fc.oneof(anyLevel, fc.constant('none' as const))),
      upAfter: fc.option(fc.nat(20)),
    })
    fc.assert(
      fc.property(fc.array(version, { maxLength: 12 }), (versions) => {
        let at = 0
        const steps = wishSteps(
          versions.map(({ days, level, upAfter }, number) => {
            at += days
            const day = week(at)
            return wish(number, day, level, upAfter === null ? {} : givenUp(week(at + upAfter)))
          }),
        )
        for (const [index, { from, until, level }] of steps.entries()) {
          const next = steps[index + 1]
          expect(until === null || until > from).toBe(true)
          if (next === undefined) continue
          expect(until !== null && until <= next.from).toBe(true)
          if (until === next.from) expect(next.level).not.toBe(level)
        }
      }),
    )
  })
})
