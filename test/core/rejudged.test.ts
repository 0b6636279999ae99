/** When it is told that something was judged anew because an entry went or came back, and when not. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aroundOf } from '../../renderer/core/before-after.ts'
import { type Change, changeOf } from '../../renderer/core/change.ts'
import type { Level } from '../../renderer/core/question.ts'
import { byDay, type Entry, seriesOf } from '../../renderer/core/question-series.ts'
import { rejudgedOf, type Touched } from '../../renderer/core/rejudged.ts'
import { answer, entry, given, week, weeklyEntries } from './insights-things.ts'

const rising: readonly Level[] = [1, 1, 2, 2, 3, 3, 4, 5]
const past = weeklyEntries(rising)

/** The entry of a week. */
const at = (which: number): Entry => past[which] ?? entry(week(which), [])

/** What is told of the one series of some entries. */
function told(entries: readonly Entry[], touched: readonly Touched[]) {
  const [series] = seriesOf(entries.toSorted(byDay), [])
  return series === undefined ? null : rejudgedOf(series, touched, changeOf)
}
const without = (...gone: readonly number[]) => past.filter((_, which) => !gone.includes(which))
const deleted = (which: number, on = week(8)): Touched => ({ kind: 'deleted', on, entry: at(which) })
const restored = (which: number, on = week(8)): Touched => ({ kind: 'restored', on, entry: at(which) })

describe('it is told', () => {
  test('that a sentence is gone, or stands again, for an entry that was deleted or brought back', () => {
    expect(told(without(2), [deleted(2)])).toEqual({ kind: 'deleted', on: week(8), day: week(2) })
    expect(told(past, [restored(2)])).toEqual({ kind: 'restored', on: week(8), day: week(2) })
  })

  test('of the newest of several that made a difference', () => {
    expect(told(without(2), [restored(5, week(8)), deleted(2, week(9))])).toMatchObject({ on: week(9) })
    expect(told(without(2, 3), [deleted(2, week(9)), deleted(3, week(10))])).toMatchObject({
      on: week(9),
      day: week(2),
    })
  })

  test('of a comparison around a commitment as well', () => {
    const [series] = seriesOf(without(2), [])
    if (series === undefined) throw new Error('No series')
    const judge = (rounds: Parameters<typeof aroundOf>[0]) => aroundOf(rounds, week(3))
    expect(rejudgedOf(series, [deleted(2)], judge)).toEqual({ kind: 'deleted', on: week(8), day: week(2) })
  })
})

describe('nothing is told', () => {
  test('where nothing was judged, with or without the entry', () => {
    const few = weeklyEntries([1, 2, 3, 4])
    expect(told(few.slice(1), [{ kind: 'deleted', on: week(4), entry: at(0) }])).toBeNull()
  })

  test('of an entry after the checkpoint, or of one that says nothing to the question', () => {
    const after = entry(week(8), [answer('listen-present', given(1))])
    expect(told(past, [{ kind: 'deleted', on: week(9), entry: after }])).toBeNull()
    const other = entry(week(3), [answer('respect-calm', given(1))])
    expect(told(past, [{ kind: 'deleted', on: week(9), entry: other }])).toBeNull()
    expect(told(past, [])).toBeNull()
  })

  test('once it was judged again, at a checkpoint that came later', () => {
    const longer = weeklyEntries([...rising, 5, 5, 5, 5, 5])
    const left = longer.filter((_, which) => which !== 2)
    expect(told(left, [deleted(2, week(8))])).toBeNull()
    expect(told(left.slice(0, 10), [deleted(2, week(9))])).toMatchObject({ on: week(9) })
  })
})

test('whatever is deleted, it is told exactly where what is said differs and something was judged', () => {
  const level = fc.constantFrom<Level>(1, 2, 3, 4, 5)
  const isJudged = ({ kind }: Change) => kind === 'trend' || kind === 'noTrend'
  fc.assert(
    fc.property(fc.array(level, { minLength: 2, maxLength: 20 }), fc.nat(), (levels, which) => {
      const all = weeklyEntries(levels)
      const gone = all[which % all.length]
      if (gone === undefined) return
      const left = all.filter((one) => one !== gone)
      const changes = [all, left].map(
        (entries) => seriesOf(entries, [])[0]?.change ?? { kind: 'none' as const },
      )
      const [before = { kind: 'none' as const }, after = { kind: 'none' as const }] = changes
      const differs = JSON.stringify(before) !== JSON.stringify(after)
      const isTold = told(left, [{ kind: 'deleted', on: week(30), entry: gone }]) !== null
      expect(isTold).toBe(differs && (isJudged(before) || isJudged(after)))
    }),
  )
})
