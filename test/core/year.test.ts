/** The last year as weeks: what each holds, how much was answered, and what is counted. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../renderer/core/day.ts'
import { choicesIn, countYear, type WeekItem, yearEntries, yearOfWeeks } from '../../renderer/core/year.ts'
import { answer, entry, given, start, week } from './insights-things.ts'

const thisWeek = week(51)
const dimensionOf = ({ question }: { readonly question: string }) => question.split('-')[0] ?? ''
const item = (monday: string, hasWant = false): WeekItem => ({ week: monday, hasWant })

describe('a year of weeks', () => {
  test('has 52 of them, the oldest first and this one last', () => {
    const weeks = yearOfWeeks([], thisWeek)
    expect(weeks).toHaveLength(52)
    expect([weeks[0]?.week, weeks[1]?.week, weeks.at(-1)?.week]).toEqual([start, week(1), thisWeek])
    expect(weeks.every(({ state, items }) => state === 'blank' && items.length === 0)).toBe(true)
  })

  test('says of each whether the first sheet was filled or both, and what it holds, in the order given', () => {
    const [newer, older] = [item(thisWeek), item(thisWeek, true)]
    const weeks = yearOfWeeks([newer, older, item(week(50)), item(start), item(week(-1))], thisWeek)
    expect(weeks.at(-1)).toEqual({ week: thisWeek, state: 'both', items: [newer, older] })
    expect(weeks.at(-2)).toMatchObject({ state: 'first' })
    expect(weeks[0]).toMatchObject({ state: 'first' })
    expect(weeks.filter(({ state }) => state !== 'blank')).toHaveLength(3)
  })

  test('tells a week that was let go, unless something was written for it all the same', () => {
    const weeks = yearOfWeeks([item(week(50))], thisWeek, [week(49), week(50)])
    expect(weeks.slice(-3).map(({ state }) => state)).toEqual(['excused', 'first', 'blank'])
  })

  test('loses nothing that lies in it', () => {
    const items = fc.array(fc.integer({ min: 0, max: 51 }).map((at) => item(week(at))))
    fc.assert(
      fc.property(items, (all) => {
        const weeks = yearOfWeeks(all, thisWeek)
        expect(weeks.flatMap((one) => one.items)).toHaveLength(all.length)
        expect(weeks.every((one) => one.items.every((each) => each.week === one.week))).toBe(true)
      }),
    )
  })
})

describe('the entries of a year', () => {
  const present = answer('listen-present', given(2, { text: 'I looked.', final: 3 }))
  const judged = answer('respect-judge', given('none'), { desired: 'wish-1' })
  const skipped = answer('listen-finish', given(4), { skipped: true })
  const wordless = answer('listen-quiet', given(null))
  const one = entry(week(20), [present, judged, skipped, wordless])
  const told = (dimension = '') => yearEntries([one], start, dimension, dimensionOf)

  test('tell how much was answered, and the levels as they were first given, “no occasion” as well', () => {
    const levels = [
      { key: 'listen-present@1/agent', choice: 2 },
      { key: 'respect-judge@1/agent', choice: 'none' },
    ]
    expect(told()).toEqual([{ week: week(20), hasWant: true, answers: 2, levels }])
  })

  test('are told of one dimension alone, its second sheet as well', () => {
    expect(told('listen')).toMatchObject([{ hasWant: false, answers: 1, levels: [{ choice: 2 }] }])
    expect(told('respect')).toMatchObject([{ hasWant: true, answers: 1, levels: [{ choice: 'none' }] }])
  })

  test('are those for its weeks, whatever day they were written on', () => {
    const late = entry(week(1), [present])
    const forWeekBefore = { ...late, body: { ...late.body, forWeek: addDays(start, -7) } }
    expect(yearEntries([forWeekBefore, late], start, '', dimensionOf)).toHaveLength(1)
  })

  test('give each week the levels of one question, in the order of its entries', () => {
    const again = entry(addDays(week(20), 2), [answer('listen-present', given(5))])
    const weeks = yearOfWeeks(yearEntries([one, again], start, '', dimensionOf), thisWeek)
    expect(
      weeks.map((each) => choicesIn(each, 'listen-present@1/agent')).filter(({ length }) => length > 0),
    ).toEqual([[2, 5]])
    expect(weeks.every((each) => choicesIn(each, 'other@1/agent').length === 0)).toBe(true)
  })
})

describe('what is counted of a year', () => {
  const written = [entry(week(40), [answer('listen-present', given(2))]), entry(week(45), [])]
  const weeks = (excused: readonly string[] = []) =>
    yearOfWeeks(yearEntries(written, start, '', dimensionOf), thisWeek, excused)

  test('begins with the week the journal began, and leaves out this week while it is blank', () => {
    expect(countYear(weeks(), week(40), thisWeek)).toEqual({ written: 2, excused: 0, blank: 9, answers: 1 })
    expect(countYear(weeks(), week(-60), thisWeek)).toMatchObject({ written: 2, blank: 49 })
  })

  test('tells weeks that were let go from blank ones, this one too', () => {
    expect(countYear(weeks([week(44), thisWeek]), week(40), thisWeek)).toMatchObject({ excused: 2, blank: 8 })
  })
})
