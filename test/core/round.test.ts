/** Rounds of sorting: every reply comes up before any comes up again, and what was shown stands. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import type { ReplyToSort } from '../../renderer/core/exercise.ts'
import type { SortRound } from '../../renderer/core/practice.ts'
import { nextReplies, piles, placeIn, putOn, roundLength, withSorted } from '../../renderer/core/round.ts'

function replies(): readonly ReplyToSort[] {
  const exercise = library.exercises.find(({ kind }) => kind === 'sort')
  return exercise?.kind === 'sort' ? exercise.replies : []
}

const all = replies()
const round = (past: readonly SortRound[]): SortRound => ({
  kind: 'round',
  exercise: 'empathy-or-sympathy',
  day: '2026-11-19',
  language: 'en',
  sorted: [...nextReplies(all, past)],
  finished: false,
})
const done = (one: SortRound): SortRound => ({
  ...one,
  sorted: one.sorted.map((reply) => ({ ...reply, pile: 'neither', shown: true })),
  finished: true,
})
const ids = ({ sorted }: SortRound) => sorted.map(({ reply }) => reply)

describe('the rounds', () => {
  test('are ten each, and go through the whole library before a reply comes again', () => {
    const past: SortRound[] = []
    for (let n = 0; n < 6; n += 1) past.unshift(done(round(past)))
    const seen = past.toReversed().flatMap(ids)
    expect(past.every(({ sorted }) => sorted.length === roundLength)).toBe(true)
    expect(new Set(seen.slice(0, all.length)).size).toBe(all.length)
    expect(seen.slice(all.length)).toEqual(ids(past[5] ?? round([])).slice(0, 60 - all.length))
  })

  test('each have something of all three piles', () => {
    const past: SortRound[] = []
    for (let n = 0; n < 6; n += 1) {
      const next = round(past)
      const kinds = new Set(next.sorted.map(({ reply }) => all.find(({ id }) => id === reply)?.answer))
      expect(kinds).toEqual(new Set(piles))
      past.unshift(done(next))
    }
  })

  test('ask again what a round that was left had not shown', () => {
    const left = withSorted(round([]), 0, { pile: 'empathy', shown: true })
    expect(ids(round([left]))).toEqual([...ids(left).slice(1), all[roundLength]?.id])
  })

  test('keep the words that are shown', () => {
    expect(round([]).sorted[0]).toEqual({
      reply: all[0]?.id,
      said: all[0]?.said,
      words: all[0]?.reply,
      pile: null,
      shown: false,
      reason: '',
    })
  })
})

describe('a round', () => {
  test('goes on with the first reply whose pile was not shown, and ends at the last', () => {
    expect(placeIn(round([]))).toBe(0)
    expect(placeIn(withSorted(round([]), 0, { shown: true }))).toBe(1)
    expect(placeIn(done(round([])))).toBe(roundLength - 1)
  })

  test('lets a pile be changed until the library’s own is shown', () => {
    const put = putOn(putOn(round([]), 2, 'empathy'), 2, 'sympathy')
    expect(put.sorted[2]?.pile).toBe('sympathy')
    const shown = withSorted(put, 2, { shown: true })
    expect(putOn(shown, 2, 'neither')).toBe(shown)
    expect(putOn(shown, 99, 'neither')).toBe(shown)
  })
})
