/** The last year as weeks: what was written in each, as History and Insights show it. */

import { type Choice, isAnswered } from './answer.ts'
import { addDays, type Day } from './day.ts'
import type { DimensionOf } from './dimension-summary.ts'
import type { Entry } from './question-series.ts'
import type { Answered } from './reflection.ts'
import { seriesKey } from './series.ts'

/** How many weeks a year shows. */
export const weeksOfYear = 52

/** Something written for a week. */
export interface WeekItem {
  /** The Monday it is for. */
  readonly week: Day
  /** True when the second sheet says something. */
  readonly hasWant: boolean
}

/** What a week holds: nothing, nothing because it was let go, the first sheet only, or both. */
export type WeekState = 'blank' | 'excused' | 'first' | 'both'

/** One week of a year as it was lived. */
export interface WeekMark<Item extends WeekItem> {
  readonly week: Day
  readonly state: WeekState
  /** What was written for it, in the order given. */
  readonly items: readonly Item[]
}

/** The last 52 weeks up to this one, oldest first, with what was written for each. */
export function yearOfWeeks<Item extends WeekItem>(
  items: readonly Item[],
  thisWeek: Day,
  excused: readonly Day[] = [],
): readonly WeekMark<Item>[] {
  const byWeek = new Map<Day, Item[]>()
  for (const item of items) {
    const held = byWeek.get(item.week)
    if (held === undefined) byWeek.set(item.week, [item])
    else held.push(item)
  }
  return Array.from({ length: weeksOfYear }, (_, index): WeekMark<Item> => {
    const week = addDays(thisWeek, 7 * (index + 1 - weeksOfYear))
    const all = byWeek.get(week) ?? []
    const blank = excused.includes(week) ? 'excused' : 'blank'
    const written = all.some(({ hasWant }) => hasWant) ? 'both' : 'first'
    return { week, state: all.length === 0 ? blank : written, items: all }
  })
}

/** An entry as a year shows it: how much was answered, and the levels as they were first given. */
export interface YearEntry extends WeekItem {
  readonly answers: number
  /** By series; "no occasion" is told as well, because the question was looked at. */
  readonly levels: readonly { readonly key: string; readonly choice: Choice }[]
}

/** The level of an answer as it was first given, with its series; none where it has no level. */
function levelOf({ body }: Entry, answered: Answered): YearEntry['levels'] {
  const { first } = answered
  if (first.kind !== 'level' || first.blind === null) return []
  return [{ key: seriesKey(answered, body.who.viewpoint, body.who.about), choice: first.blind }]
}

/** The entries for the weeks from a Monday on as a year shows them; of one dimension alone, or of all for ''. */
export function yearEntries(
  entries: readonly Entry[],
  since: Day,
  dimension: string,
  dimensionOf: DimensionOf,
): readonly YearEntry[] {
  return entries.flatMap((entry): YearEntry[] => {
    const { forWeek, answers } = entry.body
    if (forWeek < since) return []
    const meant = answers.filter((one) => dimension === '' || dimensionOf(one) === dimension)
    const said = meant.filter(({ first, skipped }) => !skipped && isAnswered(first))
    return [
      {
        week: forWeek,
        hasWant: meant.some(({ desired }) => desired !== null),
        answers: said.length,
        levels: said.flatMap((one) => levelOf(entry, one)),
      },
    ]
  })
}

/** How many weeks of a year hold something, were let go, or hold nothing though the journal had begun. */
export interface YearCount {
  readonly written: number
  readonly excused: number
  readonly blank: number
  readonly answers: number
}

/** Counts a year from the week on in which the journal began. This week is not over: blank, it does not count. */
export function countYear(weeks: readonly WeekMark<YearEntry>[], begun: Day, thisWeek: Day): YearCount {
  const lived = weeks.filter(({ week, state }) => week >= begun && (state !== 'blank' || week !== thisWeek))
  const count = (...states: readonly WeekState[]) =>
    lived.filter(({ state }) => states.includes(state)).length
  return {
    written: count('first', 'both'),
    excused: count('excused'),
    blank: count('blank'),
    answers: lived.flatMap(({ items }) => items).reduce((sum, { answers }) => sum + answers, 0),
  }
}

/** The levels that one question was given in a week, in the order of its entries. */
export const choicesIn = ({ items }: WeekMark<YearEntry>, key: string): readonly Choice[] =>
  items.flatMap(({ levels }) => levels.filter((one) => one.key === key).map(({ choice }) => choice))
