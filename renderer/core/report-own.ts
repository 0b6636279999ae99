/**
 * What a report about oneself says: one's own entries and commitments, and of one-on-ones with somebody who leads one
 * what both opened and was chosen.
 */

import type { Commitment } from './commitment.ts'
import type { Desired } from './desired.ts'
import { type DimensionOf, type DimensionSummary, summariesOf } from './dimension-summary.ts'
import { byDay, type Entry, type QuestionSeries, seriesOf, type Wish } from './question-series.ts'
import { type Rejudged, rejudged, type Touched } from './rejudged.ts'
import { yearIn } from './quarters.ts'
import { isInTime, type Report } from './report.ts'
import {
  type AskedAudit,
  auditsOf,
  eachOnce,
  entriesIn,
  isNamed,
  questionsOf,
  type ShownQuestion,
  withoutSkipped,
} from './report-answers.ts'
import { commitmentsIn, promisedIn } from './report-commitments.ts'
import { auditsWithLeads, type LeadMaterial, spokenWithLeads, type SpokenWith } from './report-leads.ts'
import { type ReviewBeside, reviewsBeside, reviewsIn } from './report-reviews.ts'
import type { ReportSection } from './report-sections.ts'
import { focusTold, type Kept, keptOf, standingIn, type ToldFocus } from './report-summary.ts'
import { type ReportWords, wordsOf } from './report-words.ts'
import type { BothSaw } from './report-together.ts'
import { reportYear, type ReportYear } from './report-year.ts'
import type { ToldEntry } from './told.ts'

/** What a report about oneself is made from. */
export interface OwnMaterial {
  readonly entries: readonly Entry[]
  /** The same entries told whole, oldest first. */
  readonly told: readonly ToldEntry[]
  readonly wishes: readonly Wish[]
  readonly commitments: readonly Commitment[]
  /** The entries that were deleted or brought back, as long as that is known. */
  readonly touched: readonly Touched[]
  readonly dimensionOf: DimensionOf
  readonly leads: readonly LeadMaterial[]
}

/** Everything that a report about oneself says. What a section that was not chosen would hold is blank. */
export interface OwnContent extends ReportWords {
  readonly kind: 'own'
  readonly focus: readonly ToldFocus[]
  readonly kept: Kept
  readonly bothSaw: readonly BothSaw[]
  /** What was said with those who lead one, of what is shown; those of whom nothing is are not among them. */
  readonly leads: readonly SpokenWith[]
  /** Whether sheets were opened in the time with somebody who leads one. */
  readonly hasOpened: boolean
  /** Sittings that were finished in the time. */
  readonly sessions: number
  /** The audits they were, in the order they were first held. */
  readonly audits: readonly AskedAudit[]
  /** The year beside the year before; null where that was not chosen. */
  readonly year: ReportYear | null
  readonly reviews: readonly ReviewBeside[]
  readonly dimensions: readonly DimensionSummary[]
  readonly questions: readonly ShownQuestion[]
  /** The questions that were answered with a level in the time; judged on all that was answered up to its end. */
  readonly overTime: readonly QuestionSeries[]
  /** Why what is said of a series was judged anew, by its key. */
  readonly rejudged: Readonly<Record<string, Rejudged>>
}

/** The shown answers but those that stand in a review already. */
const shownOnce = (shown: ReadonlySet<string>, reviews: readonly ReviewBeside[]): ReadonlySet<string> => {
  const beside = new Set(reviews.flatMap((review) => review.beside.map(({ now }) => now.answer.id)))
  return new Set([...shown].filter((id) => !beside.has(id)))
}

/** Where the sheets of each dimension lay. An audit that may not be named has no name there. */
function dimensionsOf(
  entries: readonly Entry[],
  shown: ReadonlySet<string>,
  ...by: [wishes: ReadonlyMap<string, Desired>, dimensionOf: DimensionOf]
): readonly DimensionSummary[] {
  const secret = new Set(entries.filter(({ body }) => !isNamed(body, shown)).map(({ id }) => id))
  return summariesOf(entries, ...by).map((one) => (secret.has(one.entry) ? { ...one, auditName: '' } : one))
}

/** Everything that a report about oneself says. */
export function ownContent(report: Report, material: OwnMaterial): OwnContent {
  const { to } = report
  const has = (section: ReportSection) => report.sections.includes(section)
  // What was chosen is not shown where no section prints it.
  const shown = new Set(has('questions') || has('year') ? report.shown : [])
  const held = entriesIn(material, report)
  const upTo = material.entries.filter(({ body }) => body.started.day <= to).toSorted(byDay)
  const inTime = upTo.filter(({ body }) => isInTime(report, body.started.day))
  const wishes = material.wishes.filter(({ body }) => body.day <= to)
  const bodies = new Map<string, Desired>(wishes.map(({ id, body }) => [id, body]))
  const versions = new Map(inTime.map(({ id, body }) => [id, body.auditVersion]))
  const series = has('overTime') || has('year') ? seriesOf(upTo, wishes) : []
  const year = has('year') ? reportYear(report, upTo, series) : null
  const reviews = year === null ? [] : reviewsBeside(reviewsIn(upTo, year.now), material.told, shown)
  const words = wordsOf(report)
  // Those of a pair are the pair's.
  const own = material.commitments.filter(({ author, context }) => author === 'self' && context === 'self')
  return {
    kind: 'own',
    ...words,
    focus: focusTold(
      words.focus,
      words.focus.length === 0 ? [] : standingIn({ entries: upTo, wishes }, report),
    ),
    ...spokenWithLeads(report, material),
    kept: keptOf(has('summary') ? commitmentsIn(own, report) : [], report),
    ...promisedIn(report, own),
    sessions: held.length,
    audits: eachOnce([...auditsOf(held, shown, versions), ...auditsWithLeads(report, material)]),
    year,
    reviews,
    dimensions: has('dimensions') ? dimensionsOf(inTime, shown, bodies, material.dimensionOf) : [],
    questions: has('questions') ? questionsOf(held, shownOnce(shown, reviews)) : [],
    overTime: has('overTime')
      ? series.filter(({ rounds }) => rounds.some(({ day }) => isInTime(report, day)))
      : [],
    rejudged: rejudged(
      series,
      [],
      material.touched.filter(({ entry }) => entry.body.started.day <= to),
    ),
  }
}

/**
 * The entries whose answers can be chosen to be shown: those of the time, and where the year stands beside the year
 * before, those of the review it stands beside.
 */
export function offeredIn(material: OwnMaterial, report: Report): readonly ToldEntry[] {
  const inTime = entriesIn(material, report)
  if (!report.sections.includes('year')) return inTime
  const upTo = material.entries.filter(({ body }) => body.started.day <= report.to).toSorted(byDay)
  const pairs = reviewsIn(upTo, yearIn(report))
  const earlier = new Set(pairs.flatMap(({ before }) => before?.entries.map(({ id }) => id) ?? []))
  const known = new Set(inTime.map(({ id }) => id))
  const beside = material.told.filter(({ id }) => earlier.has(id) && !known.has(id))
  return [...beside.map(withoutSkipped), ...inTime]
}
