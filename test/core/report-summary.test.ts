/** What a report sums up: questions to begin with, as they stood at its end, and what became of commitments. */

import { describe, expect, test } from 'vitest'
import type { Commitment } from '../../renderer/core/commitment.ts'
import { focusOffered, focusTold, keptOf, standingIn } from '../../renderer/core/report-summary.ts'
import { answer, entry, given, week, wish } from './insights-things.ts'

const time = { from: week(0), to: week(10) }
const asked = (question: string, level: 1 | 2 | 3 | 4 | 5) => answer(question, given(level))
const wanted = (number: number, question: string, level: 1 | 3 | 4 | 5, importance: 1 | 2 | 3) =>
  wish(number, week(0), level, { question, importance, series: `${question}@1/agent` })

const standing = {
  entries: [
    entry(week(1), [asked('a', 2), asked('b', 2), asked('c', 4), asked('d', 3), asked('e', 4)]),
    entry(week(9), [asked('a', 3), asked('c', 4)]),
    entry(week(11), [asked('a', 5)]),
  ],
  wishes: [
    wanted(1, 'a', 4, 1),
    wanted(2, 'b', 5, 3),
    wanted(3, 'c', 1, 3),
    wanted(4, 'd', 4, 2),
    wanted(5, 'e', 5, 1),
    wish(6, week(11), 5, { question: 'e', importance: 3, series: 'e@1/agent' }),
  ],
}
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)

describe('the questions to begin with', () => {
  test('are at most three with steps to go, as they stood at the end of the time', () => {
    expect(ids(focusOffered(standingIn(standing, time)))).toEqual(['b@1', 'd@1', 'a@1'])
    expect(focusOffered(standingIn(standing, time))[0]).toMatchObject({
      steps: 3,
      importance: 3,
      lowest: true,
    })
  })

  test('are never one to ease off in', () => {
    expect(ids(focusOffered(standingIn(standing, time)))).not.toContain('c@1')
    expect(focusTold([{ question: 'c', version: 1, reason: '' }], standingIn(standing, time))).toMatchObject([
      { facts: null },
    ])
  })

  test('stand in the order they were chosen, each with what speaks for it beside the others', () => {
    const chosen = ['d', 'e'].map((question) => ({ question, version: 1, reason: '' }))
    expect(focusTold(chosen, standingIn(standing, time))).toMatchObject([
      { question: 'd', facts: { steps: 1, importance: 2, lowest: true } },
      { question: 'e', facts: { steps: 1, importance: 1, lowest: false } },
    ])
    expect(focusTold([], standingIn(standing, time))).toEqual([])
  })

  test('have no reason left where nothing was answered in the time', () => {
    const later = { from: week(20), to: week(30) }
    expect(focusOffered(standingIn(standing, later))).toEqual([])
    expect(focusTold([{ question: 'a', version: 1, reason: 'Mine.' }], standingIn(standing, later))).toEqual([
      { question: 'a', version: 1, reason: 'Mine.', facts: null },
    ])
  })
})

describe('commitments', () => {
  const promise = (status: Commitment['status'], due = week(4)): Commitment => ({
    cue: '',
    act: '',
    question: null,
    shows: '',
    due,
    confidence: null,
    author: 'self',
    context: 'self',
    madeOn: week(2),
    reflection: null,
    status,
    outcome: null,
    happened: '',
    closedOn: status === 'open' ? null : week(4),
  })

  test('are counted once their day has come, or they were closed', () => {
    const all = [
      promise('kept'),
      promise('kept', week(12)),
      promise('partly'),
      promise('not'),
      promise('dropped'),
      promise('open'),
      promise('open', week(12)),
    ]
    expect(keptOf(all, time)).toEqual({ all: 6, kept: 2, partly: 1, not: 1, dropped: 1, open: 1 })
    expect(keptOf([], time).all).toBe(0)
  })
})
