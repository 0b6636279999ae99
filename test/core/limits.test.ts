/** Limits around the means of a dimension: which sittings carry a mean, and when limits are drawn, on trial, or not at all. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice } from '../../renderer/core/answer.ts'
import { type MeanSession, limitedOf, meansOf } from '../../renderer/core/limits.ts'
import type { Entry } from '../../renderer/core/question-series.ts'
import { answer, entry, given, week } from './insights-things.ts'

const dimensionOf = ({ question }: { readonly question: string }) => question.split('-')[0] ?? ''
const names = ['listen-a', 'listen-b', 'listen-c', 'listen-d']

/** A sitting that gives the first questions of a dimension these levels; null leaves one out. */
const sitting = (at: number, levels: readonly (Choice | null)[]): Entry =>
  entry(
    week(at),
    levels.flatMap((level, index) => (level === null ? [] : [answer(names[index] ?? '', given(level))])),
  )

/** Sittings of four questions with these means, each a quarter. */
const sittings = (means: readonly number[]): readonly Entry[] =>
  means.map((mean, at) => {
    const more = Math.round((mean - Math.floor(mean)) * 4)
    return sitting(
      at,
      names.map((_, index) => asChoice(Math.floor(mean) + (index < more ? 1 : 0))),
    )
  })

const asChoice = (level: number): Choice => ([1, 2, 3, 4, 5] as const).find((one) => one === level) ?? 'none'
const only = (entries: readonly Entry[]) => meansOf(entries, dimensionOf)[0]

/** The series of the method's limits. */
const twelve = [2.75, 3, 2.5, 3, 2.75, 3.25, 2.75, 2.5, 3, 2.75, 3, 2.75]

describe('a mean', () => {
  test('is of at least three questions of a dimension, by the levels first given', () => {
    expect(meansOf([sitting(0, [3, 4])], dimensionOf)).toEqual([])
    expect(meansOf([sitting(0, [3, 4, 'none'])], dimensionOf)).toEqual([])
    const adjusted = [given(2, { final: 5 }), given(3), given(4)]
    const one = entry(
      week(0),
      adjusted.map((first, at) => answer(names[at] ?? '', first)),
    )
    expect(only([one])).toMatchObject({
      dimension: 'listen',
      questions: 3,
      sessions: [{ entry: one.id, audit: 'weekly-agent', day: week(0), mean: 3 }],
      limited: { kind: 'tooFew', n: 1, needed: 12 },
    })
  })

  test('is never of other questions than the one before it: sittings without all of them are left out', () => {
    const entries = [
      sitting(0, [2, 2, 2, 5]),
      sitting(1, [2, 2, 2]),
      sitting(2, [null, 5, 5, 5]),
      sitting(3, [3, 3, 3]),
    ]
    expect(only(entries)).toMatchObject({ questions: 3 })
    expect(only(entries)?.sessions.map(({ mean }) => mean)).toEqual([2, 2, 3])
  })

  test('takes all four questions where every sitting answers them', () => {
    expect(only(sittings([2.25, 3.5]))).toMatchObject({
      questions: 4,
      sessions: [{ mean: 2.25 }, { mean: 3.5 }],
    })
  })

  test('is told apart by whose eyes saw, and never of what was observed of others', () => {
    const seen = (viewpoint: 'agent' | 'manager' | 'observed') =>
      entry(week(0), sitting(0, [3, 3, 3]).body.answers, { viewpoint, id: viewpoint })
    const means = meansOf([seen('agent'), seen('manager'), seen('observed')], dimensionOf)
    expect(means.map(({ viewpoint }) => viewpoint)).toEqual(['agent', 'manager'])
  })
})

describe('limits', () => {
  test('are those of the method’s vector, on trial up to twenty sittings', () => {
    const limited = only(sittings(twelve))?.limited
    expect(limited).toMatchObject({ kind: 'drawn', n: 12, isTrial: true, outside: [] })
    if (limited?.kind !== 'drawn') throw new Error('not drawn')
    expect(limited.limits.lower).toBeCloseTo(1.86606, 5)
    expect(limited.limits.upper).toBeCloseTo(3.80061, 5)
    expect(only(sittings(twelve.slice(1)))?.limited).toEqual({ kind: 'tooFew', n: 11, needed: 12 })
    const longer = [...twelve, ...twelve.slice(1, 9)]
    expect(only(sittings(longer))?.limited).toMatchObject({ n: 20, isTrial: false })
    expect(only(sittings(longer.slice(1)))?.limited).toMatchObject({ n: 19, isTrial: true })
  })

  test('name the sittings outside them', () => {
    const means = [...twelve, ...twelve, 4.75]
    const limited = only(sittings(means))?.limited
    expect(limited).toMatchObject({ kind: 'drawn', outside: [{ day: week(24), mean: 4.75 }] })
  })

  test('begin anew after a break of the line', () => {
    const early = sittings(twelve)
    const late = [0, 1].map((at) => sitting(60 + at, [3, 3, 3, 4]))
    expect(only([...early, ...late])).toMatchObject({ since: week(60), limited: { kind: 'tooFew', n: 2 } })
    expect(only([...early, ...late])?.sessions).toHaveLength(14)
  })

  test('are not drawn where the steps are too coarse for them, nor where nothing moves', () => {
    expect(only(sittings(twelve.map(() => 3)))?.limited).toEqual({ kind: 'coarse', n: 12 })
    expect(only(sittings(twelve.map((_, at) => (at === 5 ? 3.25 : 3))))?.limited).toEqual({
      kind: 'coarse',
      n: 12,
    })
  })

  test('are not drawn where nothing could lie outside them', () => {
    const far = twelve.map((_, at) => (at % 2 === 0 ? 1.5 : 4.5))
    expect(only(sittings(far))?.limited).toEqual({ kind: 'wide', n: 12 })
  })

  test('leave no more outside where the same sittings come backwards', () => {
    const means = fc.array(fc.integer({ min: 4, max: 20 }), { minLength: 12, maxLength: 40 })
    fc.assert(
      fc.property(means, (quarters) => {
        const run = quarters.map(
          (quarter, at): MeanSession => ({
            entry: `${at}`,
            audit: '',
            day: week(at),
            mean: quarter / 4,
          }),
        )
        const [on, back] = [limitedOf(run, 4), limitedOf(run.toReversed(), 4)]
        expect(back.kind).toBe(on.kind)
        if (on.kind !== 'drawn' || back.kind !== 'drawn') return
        expect(back.outside.map(({ entry: id }) => id).toReversed()).toEqual(
          on.outside.map(({ entry: id }) => id),
        )
      }),
    )
  })
})
