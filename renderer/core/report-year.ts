/** The year in a report beside the year before: its quarters, and the questions of every week in each (method.md 2.5). */

import type { Level } from './question.ts'
import type { Entry, QuestionSeries } from './question-series.ts'
import { quartersIn, type Stretch, yearBefore, yearIn } from './quarters.ts'
import { isInTime } from './report.ts'
import { median } from './statistics/middle.ts'

/**
 * Where the answers to a question lay in some time, at the levels first given. It says nothing of a change: what may
 * be said of one stands in the series, and is judged there.
 */
export interface Lain {
  /** How many sessions; each of few is told as it is, for they have no middle. */
  readonly n: number
  readonly levels: readonly Level[]
  /** The middle level, from four sessions on; else null. */
  readonly middle: number | null
}

/** From how many sessions on there is a middle, as in Insights. */
const middleNeeds = 4

/** A question in the year, in its quarters and in the year before. */
export interface QuestionYear {
  readonly series: QuestionSeries
  readonly before: Lain
  readonly quarters: readonly Lain[]
  readonly now: Lain
}

/** How many of something were held in a year, in its quarters and in the year before. */
export interface HeldIn {
  readonly now: number
  readonly before: number
  readonly quarters: readonly number[]
}

/** The year beside the year before. */
export interface ReportYear {
  readonly now: Stretch
  readonly before: Stretch
  readonly quarters: readonly Stretch[]
  /** How many sittings were finished in each of them. */
  readonly held: HeldIn
  readonly questions: readonly QuestionYear[]
}

/** Where a series lay in a stretch. */
function lainIn({ rounds }: QuestionSeries, stretch: Stretch): Lain {
  const levels = rounds.filter(({ day }) => isInTime(stretch, day)).map(({ level }) => level)
  const isFew = levels.length < middleNeeds
  return { n: levels.length, levels: isFew ? levels : [], middle: isFew ? null : median(levels) }
}

/** The year of a report's time. `series` are judged on all that was answered up to its end, and so are `entries`. */
export function reportYear(
  time: Stretch,
  entries: readonly Entry[],
  series: readonly QuestionSeries[],
): ReportYear {
  const now = yearIn(time)
  const before = yearBefore(now)
  const quarters = quartersIn(now)
  const held = (stretch: Stretch) => entries.filter(({ body }) => isInTime(stretch, body.started.day)).length
  return {
    now,
    before,
    quarters,
    held: { now: held(now), before: held(before), quarters: quarters.map(held) },
    questions: series
      .map((one) => ({
        series: one,
        before: lainIn(one, before),
        quarters: quarters.map((quarter) => lainIn(one, quarter)),
        now: lainIn(one, now),
      }))
      .filter((one) => one.now.n + one.before.n > 0),
  }
}
