/** Everything the Insights room draws, from a journal's entries and desired answers. */

import { isAnswered } from './answer.ts'
import { addDays, type Day, mondayOf } from './day.ts'
import type { Desired } from './desired.ts'
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

/** Says of an answer, by its day and audit, whether it is in view. */
export function inView(
  view: View,
  today: Day,
): (one: { readonly day: Day; readonly audit: string }) => boolean {
  const since = view.weeks === 0 ? '' : addDays(today, -7 * view.weeks)
  return ({ day, audit }) => day >= since && (view.audit === '' || view.audit === audit)
}

/** True when an entry says anything, on either sheet, to a question of a dimension. */
const isAbout = ({ body }: Entry, dimension: string, dimensionOf: DimensionOf): boolean =>
  body.answers.some(
    (one) => dimensionOf(one) === dimension && (isAnswered(one.first) || one.desired !== null),
  )

/** What is said of a journal whatever is in view. Judging it takes long, so it is done once for all views. */
export interface Judged {
  /** In the order of days. */
  readonly entries: readonly Entry[]
  readonly wishes: ReadonlyMap<string, Desired>
  readonly begun: Day | null
  readonly series: readonly QuestionSeries[]
  readonly means: readonly DimensionMeans[]
  readonly dimensionOf: DimensionOf
}

/** Judges entries that may be seen, and all desired answers. */
export function judgedOf(
  entries: readonly Entry[],
  wishes: readonly Wish[],
  dimensionOf: DimensionOf,
): Judged {
  const sorted = entries.toSorted(byDay)
  return {
    entries: sorted,
    wishes: new Map(wishes.map(({ id, body }) => [id, body])),
    begun: sorted.map(({ body }) => body.forWeek).toSorted()[0] ?? null,
    series: seriesOf(sorted, wishes),
    means: meansOf(sorted, dimensionOf),
    dimensionOf,
  }
}

/** Everything Insights draws of a journal in a view. */
export function insightsOf(judged: Judged, view: View, today: Day): Insights {
  const { begun, wishes, dimensionOf } = judged
  const isSeen = inView(view, today)
  const entries = judged.entries.filter(
    (entry) =>
      isSeen({ day: entry.body.started.day, audit: entry.body.audit }) &&
      (view.dimension === '' || isAbout(entry, view.dimension, dimensionOf)),
  )
  const isWanted = (dimension: string) => view.dimension === '' || view.dimension === dimension
  return {
    entries: entries.length,
    first: entries[0]?.body.started.day ?? null,
    last: entries.at(-1)?.body.started.day ?? null,
    begun,
    year: yearEntries(entries, addDays(mondayOf(today), 7 * (1 - weeksOfYear)), view.dimension, dimensionOf),
    series: judged.series.filter((one) => isWanted(dimensionOf(one))),
    means: judged.means.filter(({ dimension }) => isWanted(dimension)),
    summaries: summariesOf(entries, wishes, dimensionOf).filter(({ dimension }) => isWanted(dimension)),
  }
}
