/** One question through time: which answers it joins, its levels as first given, and its wish as steps. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '../../renderer/core/question.ts'
import {
  byDay,
  type Entry,
  type QuestionSeries,
  saidIn,
  seriesOf,
  wantedIn,
} from '../../renderer/core/question-series.ts'
import { edited } from '../../renderer/core/revision.ts'
import { answer, entry, given, week, weeklyEntries, wish } from './insights-things.ts'

const key = 'listen-present@1/agent'
const asked = 'listen-present'
const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5)
const rising: readonly Level[] = [1, 1, 2, 2, 3, 3, 4, 5]

/** The one series of some entries. */
function only(entries: readonly Entry[]): QuestionSeries {
  const [series, ...more] = seriesOf(entries, [])
  if (series === undefined || more.length > 0) throw new Error(`${more.length} more`)
  return series
}
const levels = ({ rounds }: QuestionSeries) => rounds.map(({ level }) => level)

describe('a series', () => {
  test('holds the level that was given before last time’s answer was seen, and tells what it became', () => {
    const series = only([
      entry(week(0), [answer(asked, given(2))]),
      entry(week(1), [answer(asked, given(4, { final: 3 }))]),
      entry(week(2), [answer(asked, given(3, { final: 'none' }))]),
    ])
    expect(series.rounds.map(({ level, adjusted }) => [level, adjusted])).toEqual([
      [2, null],
      [4, 3],
      [3, 'none'],
    ])
    expect(series.last).toEqual({ entry: `entry-${week(2)}`, day: week(2), choice: 'none' })
  })

  test('passes over what has no level: no occasion, words alone, what was skipped or left blank', () => {
    const series = only([
      entry(week(0), [answer(asked, given(2))]),
      entry(week(1), [answer(asked, given('none'))]),
      entry(week(2), [answer(asked, given(null, { text: 'Only words.' }))]),
      entry(week(3), [answer(asked, given(5), { skipped: true })]),
      entry(week(4), [answer(asked, given(null, { text: ' \n' }))]),
    ])
    expect(levels(series)).toEqual([2])
    expect(series.last).toMatchObject({ day: week(2), choice: null })
  })

  test('is none where a question was only put, or was answered otherwise than with a level', () => {
    expect(
      seriesOf(
        [
          entry(week(0), [
            answer('a', given(null)),
            answer('b', given(3), { skipped: true }),
            answer('c', { kind: 'mark', text: 'It did.', mark: 'yes' }),
            answer('d', { kind: 'caseLevel', text: 'Once.', level: 2 }),
            answer('e', { kind: 'text', text: 'Words.' }),
          ]),
        ],
        [],
      ),
    ).toEqual([])
  })

  test('never joins versions, viewpoints or people, and joins languages and audits', () => {
    const one = (more = {}) => answer(asked, given(3), more)
    const series = seriesOf(
      [
        entry(week(0), [one()], { language: 'en' }),
        entry(week(1), [one()], { language: 'es', audit: 'two-sheets' }),
        entry(week(2), [one({ version: 2 })]),
        entry(week(3), [one()], { viewpoint: 'manager' }),
        entry(week(4), [one()], { viewpoint: 'observed', about: 'ana' }),
        entry(week(5), [one()], { viewpoint: 'observed', about: 'ben' }),
      ],
      [],
    )
    expect(series.map((each) => [each.key, each.rounds.length])).toEqual([
      [key, 2],
      ['listen-present@2/agent', 1],
      ['listen-present@1/manager', 1],
      ['listen-present@1/observed:ana', 1],
      ['listen-present@1/observed:ben', 1],
    ])
  })

  test('is judged on the first given levels: an edit after Finish changes words and not what is said', () => {
    const before = weeklyEntries(rising)
    const after = before.map(({ id, body }) => ({
      id,
      body: {
        ...body,
        answers: body.answers.map((one) => edited(one, { kind: 'answer', first: given(1, { text: 'No.' }) })),
      },
    }))
    expect(only(before).change).toMatchObject({ kind: 'trend', direction: 'up' })
    expect(only(after).change).toEqual(only(before).change)
    expect(saidIn(after, key).map(({ text, choice }) => [text, choice])).toEqual(rising.map(() => ['No.', 1]))
  })

  test('is judged anew when an old entry goes or comes back', () => {
    const all = weeklyEntries(rising)
    const without = all.filter((_, at) => at !== 2)
    expect(only(without).change).toMatchObject({ kind: 'tooFew', n: 7 })
    expect(only([...without, ...all.slice(2, 3)].toSorted(byDay)).change).toEqual(only(all).change)
  })

  test('tells its wobble only from eight sessions on since the last break', () => {
    expect(only(weeklyEntries([3, 4, 3, 4, 3, 4, 3])).wobble).toBeNull()
    expect(only(weeklyEntries([3, 4, 3, 4, 3, 4, 3, 4])).wobble).toBeCloseTo(2.457, 2)
    const again = entry(week(20), [answer(asked, given(3))])
    expect(only([...weeklyEntries([3, 4, 3, 4, 3, 4, 3, 4]), again])).toMatchObject({
      wobble: null,
      change: { kind: 'one', since: week(20), isAgain: true },
    })
  })

  test('has the same rounds whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 1, maxLength: 20 }), (given_) => {
        const alone = weeklyEntries(given_)
        const beside = alone.map(({ id, body }) => ({
          id,
          body: { ...body, answers: [answer('other', given(1)), ...body.answers] },
        }))
        expect(seriesOf(beside, []).find((series) => series.key === key)).toEqual(only(alone))
        expect(levels(only(alone))).toEqual(given_)
      }),
    )
  })
})

describe('a question in words', () => {
  test('has every answer in the order of days, with the level in force, those without one as well', () => {
    const entries = [
      entry(week(2), [answer(asked, given(null, { text: 'Third.' }))]),
      entry(week(0), [answer(asked, given(2, { text: 'First.' }))], { language: 'es' }),
      entry(week(1), [answer(asked, given(4, { text: 'Second.', final: 3 }))]),
      entry(week(3), [answer(asked, given(null))]),
      entry(week(4), [answer(asked, given(2, { text: 'Skipped.' }), { skipped: true })]),
      entry(week(5), [answer(asked, given(2, { text: 'As a lead.' }))], { viewpoint: 'manager' }),
    ]
    expect(saidIn(entries, key)).toEqual([
      {
        entry: `entry-${week(0)}`,
        audit: 'weekly-agent',
        language: 'es',
        day: week(0),
        choice: 2,
        text: 'First.',
      },
      {
        entry: `entry-${week(1)}`,
        audit: 'weekly-agent',
        language: 'en',
        day: week(1),
        choice: 3,
        text: 'Second.',
      },
      {
        entry: `entry-${week(2)}`,
        audit: 'weekly-agent',
        language: 'en',
        day: week(2),
        choice: null,
        text: 'Third.',
      },
    ])
  })

  test('has its wishes in the order they were written, without one that says the same again', () => {
    const wishes = [
      wish(2, week(3), 4, { text: 'To look up.' }),
      wish(1, week(0), 4, { text: 'To look up.' }),
      wish(3, week(5), 5, { text: 'To look up.' }),
    ]
    expect(wantedIn(wishes, key)).toEqual([
      { day: week(0), level: 4, text: 'To look up.' },
      { day: week(5), level: 5, text: 'To look up.' },
    ])
  })
})
