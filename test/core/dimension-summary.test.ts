/** Where the two sheets of a dimension lay: only in larger sittings, in middles with counts, never across viewpoints. */

import { describe, expect, test } from 'vitest'
import type { Choice } from '../../renderer/core/answer.ts'
import { summariesOf } from '../../renderer/core/dimension-summary.ts'
import type { Answered } from '../../renderer/core/reflection.ts'
import { answer, entry, given, week, wish } from './insights-things.ts'

const dimensionOf = ({ question }: { readonly question: string }) => question.split('-')[0] ?? ''

/** Questions of a dimension with both their levels, and the wishes of them. */
function asked(dimension: string, pairs: readonly (readonly [Choice | null, Choice | null])[]) {
  const wishes = pairs.map(([, level], at) => wish(at, week(0), level, { question: `${dimension}-${at}` }))
  const answers = pairs.map(([choice, level], at): Answered => {
    const desired = level === null ? null : (wishes[at]?.id ?? null)
    return answer(`${dimension}-${at}`, given(choice), { desired })
  })
  return { answers, bodies: new Map(wishes.map(({ id, body }) => [id, body])) }
}

const six = asked('listening', [
  [3, 4],
  [2, 5],
  [4, 4],
  [3, 5],
  ['none', 5],
  [5, 4],
])

describe('a larger sitting', () => {
  test('has the middle levels of both sheets, the middle gap and the counts (S1)', () => {
    expect(summariesOf([entry(week(0), six.answers)], six.bodies, dimensionOf)).toEqual([
      {
        dimension: 'listening',
        viewpoint: 'agent',
        entry: `entry-${week(0)}`,
        day: week(0),
        auditName: 'weekly-agent',
        asked: 6,
        gaps: { n: 5, median: 1, below: 3, at: 1, beyond: 1, noOccasion: 1 },
        current: 3,
        desired: 4,
      },
    ])
  })

  test('has no middles with fewer than three answered questions, or fewer than half of those asked', () => {
    const two = asked('listening', [
      [3, 4],
      [2, 5],
      [4, null],
    ])
    expect(summariesOf([entry(week(0), two.answers)], two.bodies, dimensionOf)[0]).toMatchObject({
      asked: 3,
      current: null,
      desired: null,
    })
    const seven = asked('listening', [
      [3, 4],
      [2, 5],
      [4, 4],
      [null, 5],
      [null, 5],
      [null, 5],
      [null, 5],
    ])
    const told = summariesOf([entry(week(0), seven.answers)], seven.bodies, dimensionOf)[0]
    expect(told).toMatchObject({ asked: 7, gaps: { n: 3 }, current: null })
  })

  test('counts a skipped question as asked, and not as answered', () => {
    const answers = six.answers.map((one, at) => (at === 0 ? { ...one, skipped: true } : one))
    const told = summariesOf([entry(week(0), answers)], six.bodies, dimensionOf)[0]
    expect(told).toMatchObject({ asked: 6, gaps: { n: 4, below: 2 } })
  })

  test('goes by the level in force, as Compare does', () => {
    const answers = six.answers.map((one) => ({ ...one, first: given(1, { final: 5 }) }))
    expect(summariesOf([entry(week(0), answers)], six.bodies, dimensionOf)[0]).toMatchObject({ current: 5 })
  })
})

describe('no summary', () => {
  test('comes of fewer than three level questions, of hard moments or marks, or of an unknown dimension', () => {
    const other: readonly Answered[] = [1, 2, 3].flatMap((at) => [
      answer(`hard-${at}`, { kind: 'caseLevel', text: '', level: 3 }),
      answer(`marked-${at}`, { kind: 'mark', text: '', mark: 'yes' }),
      answer(`-${at}`, given(3)),
    ])
    expect(
      summariesOf([entry(week(0), [...six.answers.slice(0, 2), ...other])], six.bodies, dimensionOf),
    ).toEqual([])
  })
})

test('the newest larger sitting stands for each dimension, whatever smaller ones came after', () => {
  const told = summariesOf(
    [
      entry(week(0), six.answers, { audit: 'yearly' }),
      entry(
        week(1),
        [
          ...six.answers,
          ...asked('respect', [
            [1, 2],
            [1, 2],
            [1, 2],
          ]).answers,
        ],
        { audit: 'two-sheets' },
      ),
      entry(week(2), six.answers.slice(0, 2)),
    ],
    six.bodies,
    dimensionOf,
  )
  expect(told.map(({ dimension, day }) => [dimension, day])).toEqual([
    ['listening', week(1)],
    ['respect', week(1)],
  ])
})

test('what a lead sees of themselves never takes the place of what they see as an agent', () => {
  const told = summariesOf(
    [entry(week(0), six.answers), entry(week(1), six.answers, { viewpoint: 'manager' })],
    six.bodies,
    dimensionOf,
  )
  expect(told.map(({ viewpoint, day }) => [viewpoint, day])).toEqual([
    ['agent', week(0)],
    ['manager', week(1)],
  ])
})
