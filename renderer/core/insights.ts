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

/** What of Insights stands first. */
export interface FirstInsights {
  /** Entries that fit the view, and the days of the first and the last of them. */
  readonly entries: number
  readonly first: Day | null
  readonly last: Day | null
  /** The week in which the journal begins, whatever is in view; null for a blank one. */
  readonly begun: Day | null
  readonly series: readonly QuestionSeries[]
  readonly summaries: readonly DimensionSummary[]
}

/** What of Insights stands further down. */
export interface FurtherInsights {
  /** The entries in view of the last year, oldest first. */
  readonly year: readonly YearEntry[]
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
  /** Judged when they are first asked for: they stand further down. */
  readonly means: () => readonly DimensionMeans[]
  readonly dimensionOf: DimensionOf
}

/** Judges entries that may be seen, and all desired answers. */
export function judgedOf(
  entries: readonly Entry[],
  wishes: readonly Wish[],
  dimensionOf: DimensionOf,
): Judged {
  const sorted = entries.toSorted(byDay)
  let means: readonly DimensionMeans[] | undefined
  return {
    entries: sorted,
    wishes: new Map(wishes.map(({ id, body }) => [id, body])),
    begun: sorted.map(({ body }) => body.forWeek).toSorted()[0] ?? null,
    series: seriesOf(sorted, wishes),
    means: () => (means ??= meansOf(sorted, dimensionOf)),
    dimensionOf,
  }
}

/** The entries in a view, in the order of days. */
function entriesIn({ entries, dimensionOf }: Judged, view: View, today: Day): readonly Entry[] {
  const isSeen = inView(view, today)
  return entries.filter(
    (entry) =>
      isSeen({ day: entry.body.started.day, audit: entry.body.audit }) &&
      (view.dimension === '' || isAbout(entry, view.dimension, dimensionOf)),
  )
}

/** True for a dimension that is in view. */
const isWanted = (view: View, dimension: string): boolean =>
  view.dimension === '' || view.dimension === dimension

/** What of Insights stands first, of a journal in a view. */
export function insightsOf(judged: Judged, view: View, today: Day): FirstInsights {
  const { begun, wishes, dimensionOf } = judged
  const entries = entriesIn(judged, view, today)
  return {
    entries: entries.length,
    first: entries[0]?.body.started.day ?? null,
    last: entries.at(-1)?.body.started.day ?? null,
    begun,
    series: judged.series.filter((one) => isWanted(view, dimensionOf(one))),
    summaries: summariesOf(entries, wishes, dimensionOf).filter(({ dimension }) => isWanted(view, dimension)),
  }
}

/** What of Insights stands further down, of a journal in a view. */
export function furtherOf(judged: Judged, view: View, today: Day): FurtherInsights {
  const since = addDays(mondayOf(today), 7 * (1 - weeksOfYear))
  return {
    year: yearEntries(entriesIn(judged, view, today), since, view.dimension, judged.dimensionOf),
    means: judged.means().filter(({ dimension }) => isWanted(view, dimension)),
  }
}
