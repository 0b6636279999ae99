/** Which commitments belong to which series: by the entry they were made in, or by their question where that is gone. */

import { expect, test } from 'vitest'
import type { Commitment } from '../../renderer/core/commitment.ts'
import { linkedCommitments, type Made } from '../../renderer/core/linked-commitment.ts'
import { type Entry, seriesOf } from '../../renderer/core/question-series.ts'
import { answer, entry, given, week, weeklyEntries } from './insights-things.ts'

const asked = 'listen-present'

/** A commitment made in the entry of a week. */
const made = (id: string, at: number, more: Partial<Commitment> = {}): Made => ({
  id,
  body: {
    cue: 'the phone rings',
    act: 'let it ring',
    question: asked,
    shows: '',
    due: week(at + 2),
    confidence: null,
    author: 'self',
    context: 'self',
    madeOn: week(at),
    reflection: `entry-${week(at)}`,
    status: 'open',
    outcome: null,
    happened: '',
    closedOn: null,
    ...more,
  },
})

const past = weeklyEntries([2, 2, 2, 2, 4, 4, 4, 4])
const linked = (commitments: readonly Made[], entries: readonly Entry[] = past) =>
  linkedCommitments(commitments, entries, seriesOf(entries, []))

test('a commitment stands with the question of its entry, and says whether there is enough to compare', () => {
  expect(linked([made('a', 3), made('b', 5)])).toEqual([
    expect.objectContaining({ id: 'b', isCompared: false }),
    {
      id: 'a',
      cue: 'the phone rings',
      act: 'let it ring',
      madeOn: week(3),
      series: `${asked}@1/agent`,
      entry: { id: `entry-${week(3)}`, audit: 'weekly-agent', auditName: 'weekly-agent' },
      isCompared: true,
      others: [week(5)],
    },
  ])
})

test('others for the same question are told where they lie within the sessions around it, each day once', () => {
  const others = (all: readonly Made[]) =>
    linked(all, weeklyEntries(Array.from({ length: 26 }, () => 3 as const))).map((one) => one.others)
  expect(others([made('a', 12), made('b', 14), made('c', 14)])).toEqual([
    [week(12), week(14)],
    [week(12), week(14)],
    [week(14)],
  ])
  expect(others([made('a', 2), made('b', 20)])).toEqual([[], []])
  const other = entry(week(5), [answer('respect-calm', given(2)), answer(asked, given(3))])
  expect(
    linked(
      [made('a', 3), made('b', 5, { question: 'respect-calm' })],
      [...past.filter(({ id }) => id !== other.id), other],
    ),
  ).toMatchObject([{ others: [] }, { others: [] }])
})

test('one without a question, for one that was never answered with a level, or made by another is left out', () => {
  const others = [
    made('a', 3, { question: null }),
    made('b', 3, { question: 'never-asked' }),
    made('c', 3, { author: 'ana' }),
  ]
  expect(linked(others)).toEqual([])
})

test('the entry says in which version and from whose eyes; a series that is not there has none', () => {
  const lead = entry(week(8), [answer(asked, given(3), { version: 2 })], { viewpoint: 'manager' })
  expect(linked([made('a', 8)], [...past, lead]).map(({ series }) => series)).toEqual([`${asked}@2/manager`])
  const blank = entry(week(8), [answer(asked, given(null), { version: 2 })], { viewpoint: 'manager' })
  expect(linked([made('a', 8)], [...past, blank])).toEqual([])
})

test('without its entry it stands with the series that answered its question last, and never an observed one', () => {
  const observed = entry(week(9), [answer(asked, given(3))], { viewpoint: 'observed', about: 'ana' })
  const lead = entry(week(8), [answer(asked, given(3))], { viewpoint: 'manager' })
  const all = [...past, lead, observed]
  const one = (at: number) => linked([made('a', at, { reflection: null })], all)[0]
  expect(one(6)).toMatchObject({ series: `${asked}@1/agent`, entry: null })
  expect(one(9)).toMatchObject({ series: `${asked}@1/manager` })
  expect(
    linked(
      [made('a', 3)],
      past.filter(({ id }) => id !== `entry-${week(3)}`),
    )[0],
  ).toMatchObject({
    series: `${asked}@1/agent`,
    entry: null,
  })
  expect(linked([made('a', -1, { reflection: 'gone' })])).toEqual([])
})
