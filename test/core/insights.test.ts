/** Everything Insights draws: filters change which entries are in view, and never what is said of a series. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  furtherOf,
  insightsOf,
  inView,
  judgedOf,
  type View,
  wholeView,
} from '../../renderer/core/insights.ts'
import type { Level } from '../../renderer/core/question.ts'
import { answer, entry, given, week, weeklyEntries, wish } from './insights-things.ts'

const dimensionOf = ({ question }: { readonly question: string }) => question.split('-')[0] ?? ''
const today = week(30)
const looked = (
  entries: Parameters<typeof judgedOf>[0],
  view: Partial<View> = {},
  wishes: Parameters<typeof judgedOf>[1] = [],
) => {
  const judged = judgedOf(entries, wishes, dimensionOf)
  const narrowed = { ...wholeView, ...view }
  return { ...insightsOf(judged, narrowed, today), ...furtherOf(judged, narrowed, today) }
}

const larger = entry(
  week(28),
  ['listen-present', 'listen-finish', 'listen-quiet'].map((id) => answer(id, given(3))),
  { audit: 'two-sheets' },
)
const past = [
  ...weeklyEntries([1, 1, 2, 2, 3, 3, 4, 5]),
  entry(week(29), [answer('respect-calm', given(2)), answer('listen-present', given(null))]),
  larger,
]

test('a blank journal has nothing', () => {
  expect(looked([])).toEqual({
    entries: 0,
    first: null,
    last: null,
    begun: null,
    year: [],
    means: [],
    series: [],
    summaries: [],
  })
})

describe('a view', () => {
  test('of everything counts every entry from the first day to the last, in whatever order they come', () => {
    const whole = looked(past)
    expect(whole).toMatchObject({ entries: 10, first: week(0), last: week(29) })
    expect(looked(past.toReversed())).toEqual(whole)
    expect(whole.summaries.map(({ dimension }) => dimension)).toEqual(['listen'])
  })

  test('of a period holds its first day, and not the one before', () => {
    const isSeen = inView({ ...wholeView, weeks: 13 }, today)
    expect(isSeen({ day: week(17), audit: 'any' })).toBe(true)
    expect(isSeen({ day: '2026-05-03', audit: 'any' })).toBe(false)
    expect(looked(past, { weeks: 13 })).toMatchObject({ entries: 2, first: week(28), last: week(29) })
  })

  test('of an audit holds that audit alone', () => {
    expect(looked(past, { audit: 'two-sheets' })).toMatchObject({ entries: 1, first: week(28) })
    expect(looked(past, { audit: 'weekly-agent' }).summaries).toEqual([])
    expect(looked(past, { audit: 'yearly' })).toMatchObject({ entries: 0, first: null, last: null })
  })

  test('of a dimension holds its questions, and the entries that say something of them', () => {
    const calm = looked(past, { dimension: 'respect' })
    expect(calm.series.map(({ question }) => question)).toEqual(['respect-calm'])
    expect(calm).toMatchObject({ entries: 1, first: week(29), summaries: [] })
    expect(looked(past, { dimension: 'listen' })).toMatchObject({ entries: 9, last: week(28) })
  })

  test('of a dimension holds an entry that only wishes something of it', () => {
    const wished = entry(week(3), [answer('respect-calm', given(null), { desired: 'wish-001' })])
    expect(looked([wished], { dimension: 'respect' }).entries).toBe(1)
  })
})

test('no view changes what is said of a series, nor its wishes', () => {
  const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
  const view = fc.record({
    weeks: fc.constantFrom(0, 13, 26, 52),
    audit: fc.constantFrom('', 'weekly-agent', 'two-sheets', 'yearly'),
    dimension: fc.constantFrom('', 'listen', 'respect'),
  })
  fc.assert(
    fc.property(fc.array(level, { maxLength: 16 }), view, (levels, narrowed) => {
      const all = [...weeklyEntries(levels), larger]
      const wishes = [wish(1, week(1), 4), wish(2, week(20), 5)]
      const whole = looked(all, {}, wishes).series
      const kept = looked(all, narrowed, wishes).series
      expect(kept).toEqual(
        whole.filter(
          ({ question }) => narrowed.dimension === '' || dimensionOf({ question }) === narrowed.dimension,
        ),
      )
    }),
  )
})

test('the means of a journal are judged once, and a view holds those of its dimension', () => {
  const judged = judgedOf(past, [], dimensionOf)
  expect(judged.means()).toBe(judged.means())
  const dimensions = (dimension: string) =>
    furtherOf(judged, { ...wholeView, dimension }, today).means.map((one) => one.dimension)
  expect(dimensions('')).toEqual(['listen'])
  expect(dimensions('listen')).toEqual(['listen'])
  expect(dimensions('respect')).toEqual([])
})

test('the year holds the entries in view, and the journal begins where it did whatever is in view', () => {
  const past = [0, 10, 29].map((at) => entry(week(at), [answer('listen-present', given(3))]))
  const seen = (view: Partial<View>) => {
    const { begun, year } = looked(past, view)
    return { begun, weeks: year.map((one) => one.week) }
  }
  expect(seen({})).toEqual({ begun: week(0), weeks: [week(0), week(10), week(29)] })
  expect(seen({ weeks: 13 })).toEqual({ begun: week(0), weeks: [week(29)] })
  expect(seen({ dimension: 'respect' })).toEqual({ begun: week(0), weeks: [] })
})
