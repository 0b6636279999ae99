/** Everything the Insights room draws, from a journal's entries and desired answers. */

import { isAnswered } from './answer.ts'
import { addDays, type Day, mondayOf } from './day.ts'
import { type DimensionOf, type DimensionSummary, summariesOf } from './dimension-summary.ts'
import { type DimensionMeans, meansOf } from './limits.ts'
import { byDay, type Entry, type QuestionSeries, seriesOf, type Wish } from './question-series.ts'
import { weeksOfYear, type YearEntry, yearEntries } from './year.ts'

/** What is looked at. Filters change what is drawn and never what is said of a series (decisions.md 14). */
export interface View {
  /** How far back, in weeks; 0 for all time. */
  readonly weeks: number
  /** An audit's id; '' for every audit. */
  readonly audit: string
  /** A dimension's id; '' for every dimension. */
  readonly dimension: string
}

/** Looks at everything. */
export const wholeView: View = { weeks: 0, audit: '', dimension: '' }

/** Everything Insights draws. */
export interface Insights {
  /** Entries that fit the view, and the days of the first and the last of them. */
  readonly entries: number
  readonly first: Day | null
  readonly last: Day | null
  /** The week in which the journal begins, whatever is in view; null for a blank one. */
  readonly begun: Day | null
  /** The entries in view of the last year, oldest first. */
  readonly year: readonly YearEntry[]
  readonly series: readonly QuestionSeries[]
  readonly summaries: readonly DimensionSummary[]
  /** The means that limits may be drawn around; judged on all of them, whatever is filtered. */
  readonly means: readonly DimensionMeans[]
}

/** True when an answer of that day and audit is in view. */
export const isInView = (view: View, today: Day, day: Day, audit: string): boolean =>
  (view.weeks === 0 || day >= addDays(today, -7 * view.weeks)) && (view.audit === '' || view.audit === audit)

/** True when an entry says anything, on either sheet, to a question of a dimension. */
const isAbout = ({ body }: Entry, dimension: string, dimensionOf: DimensionOf): boolean =>
  body.answers.some(
    (one) => dimensionOf(one) === dimension && (isAnswered(one.first) || one.desired !== null),
  )

/** Everything Insights draws, from entries that may be seen and all desired answers. */
export function insightsOf(
  entries: readonly Entry[],
  wishes: readonly Wish[],
  view: View,
  today: Day,
  dimensionOf: DimensionOf,
): Insights {
  const sorted = entries.toSorted(byDay)
  const inView = sorted.filter(
    (entry) =>
      isInView(view, today, entry.body.started.day, entry.body.audit) &&
      (view.dimension === '' || isAbout(entry, view.dimension, dimensionOf)),
  )
  const isWanted = (dimension: string) => view.dimension === '' || view.dimension === dimension
  const bodies = new Map(wishes.map(({ id, body }) => [id, body]))
  return {
    entries: inView.length,
    first: inView[0]?.body.started.day ?? null,
    last: inView.at(-1)?.body.started.day ?? null,
    begun: sorted.map(({ body }) => body.forWeek).toSorted()[0] ?? null,
    year: yearEntries(inView, addDays(mondayOf(today), 7 * (1 - weeksOfYear)), view.dimension, dimensionOf),
    series: seriesOf(sorted, wishes).filter((one) => isWanted(dimensionOf(one))),
    means: meansOf(sorted, dimensionOf).filter(({ dimension }) => isWanted(dimension)),
    summaries: summariesOf(inView, bodies, dimensionOf).filter(({ dimension }) => isWanted(dimension)),
  }
}
