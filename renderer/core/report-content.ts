/** What a report about oneself says, from what was chosen for it and the journal; what is not in here is not in the file. */

import type { Commitment } from './commitment.ts'
import type { Day } from './day.ts'
import type { Desired } from './desired.ts'
import { type DimensionOf, type DimensionSummary, summariesOf } from './dimension-summary.ts'
import { byDay, type Entry, type QuestionSeries, seriesOf, type Wish } from './question-series.ts'
import { ownId } from './own.ts'
import type { Report, ReportSection } from './report.ts'
import type { ToldAnswer, ToldEntry } from './told.ts'

/** What reports are made from. */
export interface ReportMaterial {
  readonly entries: readonly Entry[]
  /** The same entries told whole, oldest first. */
  readonly told: readonly ToldEntry[]
  readonly wishes: readonly Wish[]
  readonly commitments: readonly Commitment[]
  readonly dimensionOf: DimensionOf
}

/** One shown answer, with the day and the sitting it was given in. */
export interface ShownAnswer {
  readonly day: Day
  readonly audit: string
  readonly event: string
  readonly language: string
  readonly answer: ToldAnswer
}

/** A question as it was asked, with its shown answers, oldest first. */
export interface ShownQuestion {
  readonly key: string
  readonly dimension: string
  readonly label: string
  readonly now: string
  readonly desired: string
  readonly answers: readonly ShownAnswer[]
}

/** Everything that a report says. What a section that was not chosen would hold is blank. */
export interface ReportContent {
  readonly from: Day
  readonly to: Day
  /** Sittings that were finished in the time. */
  readonly sessions: number
  /** The names of the audits they were, in the order they were first held. */
  readonly audits: readonly string[]
  readonly summary: string
  readonly dimensions: readonly DimensionSummary[]
  readonly questions: readonly ShownQuestion[]
  /** The questions that were answered with a level in the time; judged on all that was answered up to its end. */
  readonly overTime: readonly QuestionSeries[]
  /** One's own, made, due or closed in the time. */
  readonly commitments: readonly Commitment[]
}

/** Whether a day lies in a report's time. */
const isIn = ({ from, to }: Pick<Report, 'from' | 'to'>, day: Day): boolean => day >= from && day <= to

/** The entries of a report's time, oldest first. What was skipped is no answer, and none can be shown. */
export const entriesIn = (
  { told }: Pick<ReportMaterial, 'told'>,
  time: Pick<Report, 'from' | 'to'>,
): readonly ToldEntry[] =>
  told
    .filter(({ day }) => isIn(time, day))
    .map((entry) => ({ ...entry, answers: entry.answers.filter(({ skipped }) => !skipped) }))

/** The audits of the sittings. One of one's own says by its name what it is about, so an answer of it must be shown. */
function auditsOf(entries: readonly ToldEntry[], shown: ReadonlySet<string>): readonly string[] {
  const told = entries.filter(
    ({ audit, answers }) => !ownId.safeParse(audit).success || answers.some(({ id }) => shown.has(id)),
  )
  return [...new Set(told.map(({ name }) => name))]
}

/** The shown answers, each question in the words it was asked in, in the order it was first asked. */
function questionsOf(entries: readonly ToldEntry[], shown: ReadonlySet<string>): readonly ShownQuestion[] {
  const all = new Map<string, ShownQuestion & { answers: ShownAnswer[] }>()
  for (const { day, name, event, language, answers } of entries) {
    for (const answer of answers.filter(({ id }) => shown.has(id))) {
      const { question, version, dimension, label, now, desired } = answer
      const key = JSON.stringify([question, version, now, desired])
      const held = all.get(key) ?? { key, dimension, label, now, desired, answers: [] }
      held.answers.push({ day, audit: name, event, language, answer })
      all.set(key, held)
    }
  }
  return [...all.values()]
}

/** One's own commitments that a report's time touches, as they stood at its end; those of a pair are the pair's. */
const commitmentsIn = (
  all: readonly Commitment[],
  time: Pick<Report, 'from' | 'to'>,
): readonly Commitment[] =>
  all
    .filter(
      ({ author, context, madeOn, due, closedOn }) =>
        author === 'self' &&
        context === 'self' &&
        madeOn <= time.to &&
        [madeOn, due, ...(closedOn === null ? [] : [closedOn])].some((day) => isIn(time, day)),
    )
    .map((one) =>
      one.closedOn !== null && one.closedOn > time.to
        ? { ...one, status: 'open', outcome: null, happened: '', closedOn: null }
        : one,
    )

/** Everything that a report about oneself says. */
export function reportContent(report: Report, material: ReportMaterial): ReportContent {
  const { from, to, summary, shown } = report
  const has = (section: ReportSection) => report.sections.includes(section)
  const held = entriesIn(material, report)
  const upTo = material.entries.filter(({ body }) => body.started.day <= to).toSorted(byDay)
  const inTime = upTo.filter(({ body }) => isIn(report, body.started.day))
  const wishes = material.wishes.filter(({ body }) => body.day <= to)
  const bodies = new Map<string, Desired>(wishes.map(({ id, body }) => [id, body]))
  const series = has('overTime') ? seriesOf(upTo, wishes) : []
  return {
    from,
    to,
    sessions: held.length,
    audits: auditsOf(held, new Set(shown)),
    summary: has('summary') ? summary.trim() : '',
    dimensions: has('dimensions') ? summariesOf(inTime, bodies, material.dimensionOf) : [],
    questions: has('questions') ? questionsOf(held, new Set(shown)) : [],
    overTime: series.filter(({ rounds }) => rounds.some(({ day }) => isIn(report, day))),
    commitments: has('commitments') ? commitmentsIn(material.commitments, report) : [],
  }
}
