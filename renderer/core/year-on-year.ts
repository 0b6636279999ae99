/** Two yearly reviews side by side: matched questions only, and what of both stays out (method.md 2.5 and S2). */

import { isAnswered } from './answer.ts'
import { type Day, daysBetween } from './day.ts'
import type { Answered, Reflection } from './reflection.ts'
import { seriesKey } from './series.ts'

/** An entry of a review. */
export interface ReviewEntry {
  readonly id: string
  readonly body: Reflection
}

/** A question as it was answered in one of the reviews. */
export interface GivenIn {
  readonly entry: ReviewEntry
  readonly answered: Answered
}

/** A question of one series that was answered in both. */
export interface MatchedQuestion {
  readonly before: GivenIn
  readonly now: GivenIn
}

/**
 * What two reviews have in common, and what they don't. It says nothing of a change: two points are no
 * trend. Hard moments are each about a case of its own, so two of them are no match.
 */
export interface YearOnYear {
  readonly matched: readonly MatchedQuestion[]
  /** Answered in both, but asked in another version. */
  readonly reworded: readonly GivenIn[]
  readonly onlyNow: readonly GivenIn[]
  readonly onlyBefore: readonly GivenIn[]
  /** Hard moments answered in either. */
  readonly cases: readonly GivenIn[]
}

/** What was answered in some entries, by series; the latest where one was answered twice. */
function givenIn(entries: readonly ReviewEntry[]): ReadonlyMap<string, GivenIn> {
  const given = new Map<string, GivenIn>()
  for (const entry of entries) {
    const { viewpoint, about } = entry.body.who
    for (const answered of entry.body.answers) {
      if (answered.skipped || !isAnswered(answered.first)) continue
      given.set(seriesKey(answered, viewpoint, about), { entry, answered })
    }
  }
  return given
}

const isCase = ({ answered }: GivenIn): boolean => answered.first.kind === 'caseLevel'
const isLevel = ({ answered }: GivenIn): boolean => answered.first.kind === 'level'
const questionOf = ({ answered }: GivenIn): string => answered.question

/** Lays a review beside the one of the year before, in the order of this one. Entries come oldest first. */
export function yearOnYear(before: readonly ReviewEntry[], now: readonly ReviewEntry[]): YearOnYear {
  const then = givenIn(before)
  const today = givenIn(now)
  const levels = [...today].filter(([, given]) => isLevel(given))
  const earlier = [...then].filter(([, given]) => isLevel(given))
  const askedThen = new Set(earlier.map(([, given]) => questionOf(given)))
  const askedNow = new Set(levels.map(([, given]) => questionOf(given)))
  const cases = new Map([...then, ...today].filter(([, given]) => isCase(given)))
  const unmatched = levels.flatMap(([key, given]) => (then.has(key) ? [] : [given]))
  return {
    matched: levels.flatMap(([key, given]) => {
      const match = then.get(key)
      return match === undefined ? [] : [{ before: match, now: given }]
    }),
    reworded: unmatched.filter((given) => askedThen.has(questionOf(given))),
    onlyNow: unmatched.filter((given) => !askedThen.has(questionOf(given))),
    onlyBefore: earlier.flatMap(([, given]) => (askedNow.has(questionOf(given)) ? [] : [given])),
    cases: [...cases.values()],
  }
}

/** A review by its run, and the day of its first sitting. */
export interface ReviewBegun {
  readonly run: string
  readonly from: Day
}

/** How many days before another a review may have begun to be that of the year before: half a year to a year and a half. */
const reach = { least: 182, most: 548, year: 365 } as const

/** The review of the year before one that began on a day: of those within reach, the nearest to a year; null without one. */
export function reviewOfYearBefore(reviews: readonly ReviewBegun[], from: Day): ReviewBegun | null {
  const near = reviews
    .map((review) => ({ review, days: daysBetween(review.from, from) }))
    .filter(({ days }) => days >= reach.least && days <= reach.most)
    .toSorted((a, b) => Math.abs(a.days - reach.year) - Math.abs(b.days - reach.year))
  return near[0]?.review ?? null
}
