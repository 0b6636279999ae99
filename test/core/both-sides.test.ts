/** Both sides laid together: what is the same, close and worth a talk, which three come first, and when nothing is compared. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice } from '../../renderer/core/answer.ts'
import { type BothOn, layTogether, standsOf, stepsApart } from '../../renderer/core/both-sides.ts'
import { bothOf, sideAnswer, sideWith } from '../support/sides.ts'

const keys = (all: readonly BothOn[]) => all.map(({ key }) => key)

describe('two sides', () => {
  test('the vector of the method: same 3, close 1, worth a talk 3, the middle difference 0', () => {
    const self: readonly (Choice | null)[] = [3, 4, 2, 5, 3, 4, null, 2]
    const manager: readonly Choice[] = [3, 3, 4, 3, 3, 2, 3, 2]
    const { counts, isCompared, all } = layTogether(
      ...bothOf(self.map((level, at) => [level, manager[at] ?? null])),
    )
    expect(isCompared).toBe(true)
    expect(counts).toEqual({ n: 7, same: 3, close: 1, talk: 3, median: 0, unseen: 0, noOccasion: 0 })
    expect(all[6]?.stands).toEqual({ kind: 'apart' })
  })

  test.each([
    [2, 4, 'talk', 'theySeeMore'],
    [4, 2, 'talk', 'talk'],
    [5, 4, 'close', 'bothSee'],
    [4, 4, 'same', 'bothSee'],
    [2, 3, 'close', 'sharedFocus'],
    [1, 1, 'same', 'sharedFocus'],
    [3, 4, 'close', 'close'],
    [4, 3, 'close', 'close'],
  ] as const)('levels %i and %i are %s, in words %s', (agent, lead, near, light) => {
    const stands = standsOf(sideAnswer('q', { choice: agent }), sideAnswer('q', { choice: lead }))
    expect(stands).toEqual({ kind: 'compared', agent, lead, nearness: near, light })
  })

  test('fewer than three questions with both levels are not compared, and everything is there to read', () => {
    const few = layTogether(
      ...bothOf([
        [1, 5],
        [2, 2],
        [3, 'unseen'],
        ['none', 3],
      ]),
    )
    expect(few).toMatchObject({ isCompared: false, first: [], more: [], rest: [] })
    expect(few.counts).toMatchObject({ n: 2, median: null, unseen: 1, noOccasion: 1 })
    expect(keys(few.read)).toEqual(['q1@1', 'q2@1', 'q3@1', 'q4@1'])
    expect(
      layTogether(
        ...bothOf([
          [1, 5],
          [2, 2],
          [3, 3],
        ]),
      ).isCompared,
    ).toBe(true)
  })

  test('the widest differences come first, three at most, then those with a wish, then as they were asked', () => {
    const [agent, lead] = bothOf([
      [3, 5],
      [4, 2],
      [1, 5],
      [2, 4],
      [3, 3],
    ])
    const wished = agent.answers.map((one) =>
      one.question === 'q4' ? { ...one, wish: { text: 'To ask first.', level: 4 as const } } : one,
    )
    const together = layTogether({ ...agent, answers: wished }, lead)
    expect(keys(together.first)).toEqual(['q3@1', 'q4@1', 'q1@1'])
    expect(keys(together.more)).toEqual(['q2@1'])
    expect(keys(together.rest)).toEqual(['q5@1'])
  })

  test('another version or kind of a question is not compared, nor is a mark, a text or a last case', () => {
    const agent = sideWith('agent', [
      sideAnswer('a', { choice: 1 }),
      sideAnswer('b', { choice: 1 }),
      sideAnswer('c', { kind: 'mark', mark: 'yes' }),
      sideAnswer('d', { kind: 'text', text: 'In words.' }),
      sideAnswer('e', { kind: 'caseLevel', choice: 1 }),
    ])
    const lead = sideWith('observed', [
      sideAnswer('a', { choice: 5, version: 2 }),
      sideAnswer('b', { choice: 5, kind: 'caseLevel' }),
      sideAnswer('c', { kind: 'mark', mark: 'no' }),
      sideAnswer('e', { kind: 'caseLevel', choice: 5 }),
    ])
    const { all, counts } = layTogether(agent, lead)
    expect(counts.n).toBe(0)
    expect(all.map(({ key, stands }) => [key, stands.kind])).toEqual([
      ['a@1', 'apart'],
      ['b@1', 'read'],
      ['c@1', 'read'],
      ['d@1', 'read'],
      ['e@1', 'read'],
      ['a@2', 'apart'],
    ])
  })

  test('whatever was answered, every question stands in one place and the counts add up', () => {
    const choice = fc.constantFrom<(Choice | null)[]>(1, 2, 3, 4, 5, 'none', 'unseen', null)
    fc.assert(
      fc.property(fc.array(fc.tuple(choice, choice), { maxLength: 20 }), (pairs) => {
        const { all, first, more, rest, read, counts, isCompared } = layTogether(...bothOf(pairs))
        expect(keys([...first, ...more, ...rest, ...read]).toSorted()).toEqual(keys(all).toSorted())
        expect(counts.same + counts.close + counts.talk).toBe(counts.n)
        expect(isCompared).toBe(counts.n >= 3)
        expect(first.length).toBeLessThanOrEqual(3)
        const widths = [...first, ...more].map(stepsApart)
        expect(widths).toEqual(widths.toSorted((a, b) => b - a))
        expect(widths.every((steps) => steps >= 2)).toBe(true)
        expect(rest.every((one) => stepsApart(one) < 2)).toBe(true)
      }),
    )
  })

  test('with the sides exchanged the same questions are worth a talk and the middle difference is turned round', () => {
    const level = fc.constantFrom<Choice[]>(1, 2, 3, 4, 5)
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 3, maxLength: 12 }), (pairs) => {
        const there = layTogether(...bothOf(pairs))
        const back = layTogether(...bothOf(pairs.map(([a, b]) => [b, a])))
        expect(keys(back.first)).toEqual(keys(there.first))
        expect(back.counts).toEqual({ ...there.counts, median: -(there.counts.median ?? 0) + 0 })
      }),
    )
  })
})

test('a question is called in the words of who looks on, where one of the two answered in them', () => {
  const [agent, lead] = bothOf([
    [2, 4],
    [3, 3],
  ])
  const spanish = {
    ...agent,
    language: 'es',
    answers: agent.answers.map((one) => ({ ...one, label: `Sobre ${one.question}` })),
  }
  const called = (reader?: string) =>
    layTogether(spanish, lead, reader).all.map((on) => [on.label, on.labelIn])
  expect(called()).toEqual([
    ['Sobre q1', 'es'],
    ['Sobre q2', 'es'],
  ])
  expect(called('en')).toEqual([
    ['About q1', 'en'],
    ['About q2', 'en'],
  ])
  expect(called('pl')).toEqual(called())
})
