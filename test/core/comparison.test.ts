/** The two sheets side by side, held against the worked numbers of method.md S1. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betweenOf, gapOf, type Pair, suggestions } from '../../renderer/core/comparison.ts'
import type { Choice, Importance } from '../../renderer/core/answer.ts'

/** The six questions of S1; the fourth was answered with "no occasion", the third of `imp` is a little. */
const current: readonly (Choice | null)[] = [3, 2, 4, 3, null, 5]
const desired: readonly Choice[] = [4, 5, 4, 5, 5, 4]
const matters: readonly Importance[] = [2, 3, 1, 3, 2, 1]
const s1: readonly Pair[] = current.map((now, at) => pair(`Q${at + 1}`, now, desired[at], matters[at]))

function pair(id: string, now: Choice | null, want?: Choice | null, importance?: Importance | null): Pair {
  return { id, current: now, desired: want ?? null, importance: importance ?? null, byWhen: null }
}

const someChoice = fc.constantFrom<Choice | null>(1, 2, 3, 4, 5, 'none', 'unseen', null)
const somePairs = fc
  .array(fc.tuple(someChoice, someChoice, fc.constantFrom<Importance | null>(1, 2, 3, null)))
  .map((all) => all.map(([now, want, importance], at) => pair(`q${at}`, now, want, importance)))

describe('the gap', () => {
  test('is desired less current, as in the worked example', () => {
    expect(s1.map(gapOf)).toEqual([1, 3, 0, 2, null, -1])
  })

  test('is said in steps to go, in ease off, or not at all', () => {
    expect(s1.map(betweenOf)).toEqual([
      { kind: 'toGo', steps: 1 },
      { kind: 'toGo', steps: 3 },
      { kind: 'meet' },
      { kind: 'toGo', steps: 2 },
      { kind: 'open' },
      { kind: 'easeOff', steps: 1 },
    ])
  })

  test.each<[Choice | null, Choice | null]>([
    ['none', 5],
    [3, 'none'],
    ['unseen', 4],
    [null, 3],
    [3, null],
  ])('is left open between %s and %s', (now, want) => {
    expect(betweenOf(pair('q', now, want))).toEqual({ kind: 'open' })
  })
})

describe('where one might begin', () => {
  test('follows importance times steps, as in the worked example', () => {
    expect(suggestions(s1).map(({ id }) => id)).toEqual(['Q2', 'Q4', 'Q1'])
  })

  test('carries its reason: the steps, how much it matters, and which stands lowest', () => {
    expect(suggestions(s1)).toEqual([
      { id: 'Q2', steps: 3, importance: 3, lowest: true },
      { id: 'Q4', steps: 2, importance: 3, lowest: false },
      { id: 'Q1', steps: 1, importance: 2, lowest: false },
    ])
  })

  test('puts what matters more first where the products tie', () => {
    // 3 x 2 = 2 x 3: equal products, so importance decides.
    const tied = [pair('steps', 1, 4, 2), pair('matters', 3, 5, 3)]
    expect(suggestions(tied).map(({ id }) => id)).toEqual(['matters', 'steps'])
  })

  test('puts what stands lower first where importance ties too', () => {
    const tied = [pair('higher', 3, 5, 2), pair('lower', 1, 3, 2)]
    expect(suggestions(tied).map(({ id }) => id)).toEqual(['lower', 'higher'])
  })

  test('keeps the order of the sheet where everything ties, and calls none of them lowest', () => {
    const tied = [pair('one', 2, 4, 2), pair('two', 2, 4, 2)]
    expect(suggestions(tied)).toEqual([
      { id: 'one', steps: 2, importance: 2, lowest: false },
      { id: 'two', steps: 2, importance: 2, lowest: false },
    ])
  })

  test('names a question with steps to go even when it was not said how much it matters', () => {
    expect(suggestions([pair('quiet', 2, 3)]).map(({ id }) => id)).toEqual(['quiet'])
  })

  test('is never where one wants to ease off, where the sheets meet, or where a level is missing', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const byId = new Map(pairs.map((one) => [one.id, one]))
        for (const { id, steps } of suggestions(pairs)) {
          const one = byId.get(id)
          expect(one && gapOf(one)).toBe(steps)
          expect(steps).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('is at most three questions, and all of them when there are no more', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const toGo = pairs.filter((one) => (gapOf(one) ?? 0) > 0)
        expect(suggestions(pairs)).toHaveLength(Math.min(3, toGo.length))
      }),
    )
  })
})
