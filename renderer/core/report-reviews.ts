/** The yearly reviews of a report's year, each beside the one of the year before; of both only answers that are shown. */

import type { Day } from './day.ts'
import type { Entry } from './question-series.ts'
import { type Stretch } from './quarters.ts'
import { isInTime } from './report.ts'
import type { ShownAnswer } from './report-answers.ts'
import type { ToldEntry } from './told.ts'
import { type GivenIn, reviewOfYearBefore, yearOnYear } from './year-on-year.ts'

/** The audit that is held once a year. */
const yearlyAudit = 'yearly'

/** A review: its sittings, the earliest first. */
interface Review {
  readonly run: string
  readonly role: string
  readonly from: Day
  readonly entries: readonly Entry[]
}

/** A review of the year, and that of the year before; null where there is none. */
export interface ReviewPair {
  readonly now: Review
  readonly before: Review | null
}

/** A question that both reviews answered in the same wording, and both of whose answers are shown. */
export interface BesideAnswer {
  readonly label: string
  readonly asked: string
  readonly language: string
  readonly before: ShownAnswer
  readonly now: ShownAnswer
}

/** What is printed of a review beside that of the year before. */
export interface ReviewBeside {
  readonly from: Day
  /** The day the earlier one was begun; null where there is none. */
  readonly before: Day | null
  readonly beside: readonly BesideAnswer[]
  /** Shown answers of this one with nothing to stand beside: only asked now, in other words, or about a case of its own. */
  readonly alone: readonly string[]
}

/** The reviews of a journal, the earliest first. Entries come in the order of days. */
function reviewsOf(entries: readonly Entry[]): readonly Review[] {
  const all = new Map<string, Review & { readonly entries: Entry[] }>()
  for (const entry of entries) {
    const { audit, role, run, started } = entry.body
    if (audit !== yearlyAudit || run === null) continue
    const key = `${role}/${run}`
    const held = all.get(key)
    if (held === undefined) all.set(key, { run, role, from: started.day, entries: [entry] })
    else held.entries.push(entry)
  }
  return [...all.values()]
}

/** The newest review of a year for each role, with that of the year before. Entries come in the order of days. */
export function reviewsIn(entries: readonly Entry[], year: Stretch): readonly ReviewPair[] {
  const all = reviewsOf(entries)
  const newest = new Map(
    all.filter(({ from }) => isInTime(year, from)).map((review): [string, Review] => [review.role, review]),
  )
  return [...newest.values()].map((now) => {
    const others = all.filter(({ role, run }) => role === now.role && run !== now.run)
    const found = reviewOfYearBefore(others, now.from)
    return { now, before: others.find(({ run }) => run === found?.run) ?? null }
  })
}

/** The shown answers by their ids. */
function shownOf(told: readonly ToldEntry[], shown: ReadonlySet<string>): ReadonlyMap<string, ShownAnswer> {
  return new Map(
    told.flatMap(({ day, name, event, language, answers }) =>
      answers
        .filter(({ id, skipped }) => shown.has(id) && !skipped)
        .map((answer): [string, ShownAnswer] => [answer.id, { day, audit: name, event, language, answer }]),
    ),
  )
}

/** What is printed of each pair. */
export function reviewsBeside(
  pairs: readonly ReviewPair[],
  told: readonly ToldEntry[],
  shown: ReadonlySet<string>,
): readonly ReviewBeside[] {
  const answers = shownOf(told, shown)
  const answerOf = ({ answered }: GivenIn) => answers.get(answered.id)
  return pairs.map(({ now, before }) => {
    const { matched, reworded, onlyNow } = yearOnYear(before?.entries ?? [], now.entries)
    const beside = matched.flatMap((one): BesideAnswer[] => {
      const [then, today] = [answerOf(one.before), answerOf(one.now)]
      if (then === undefined || today === undefined) return []
      const { label, now: asked } = today.answer
      return [{ label, asked, language: today.language, before: then, now: today }]
    })
    const lonely = before === null ? [] : [...reworded, ...onlyNow].flatMap((one) => answerOf(one) ?? [])
    return {
      from: now.from,
      before: before?.from ?? null,
      beside,
      alone: lonely.map(({ answer }) => answer.label),
    }
  })
}
