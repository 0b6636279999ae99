/** Which commitments belong to the series of a question, so that what came before one can be laid beside what came after. */

import { aroundOf, sidesOf } from './before-after.ts'
import type { Commitment } from './commitment.ts'
import type { Day } from './day.ts'
import type { Entry, QuestionSeries } from './question-series.ts'
import { seriesKey } from './series.ts'

/** A commitment with its id. */
export interface Made {
  readonly id: string
  readonly body: Commitment
}

/** One's own commitment for a question that was answered with levels. */
export interface LinkedCommitment {
  readonly id: string
  readonly cue: string
  readonly act: string
  readonly madeOn: Day
  /** The series it is about. */
  readonly series: string
  /** The entry it was made in, and its audit; null where there is none, or it is gone. */
  readonly entry: { readonly id: string; readonly audit: string; readonly auditName: string } | null
  /** True when there are enough sessions on both sides to be compared. */
  readonly isCompared: boolean
  /** The days of others for the same question that were made within the sessions around it, oldest first. */
  readonly others: readonly Day[]
}

/** The series of a commitment made in an entry: that of the very question it was made for. */
function seriesIn({ body }: Entry, question: string): string | null {
  const answered = body.answers.find((one) => one.question === question)
  return answered === undefined ? null : seriesKey(answered, body.who.viewpoint, body.who.about)
}

/** The series of one's own that answered a question last, up to a day: for commitments without their entry. */
function seriesUpTo(all: readonly QuestionSeries[], question: string, day: Day): string | null {
  const lastOf = ({ rounds }: QuestionSeries) => rounds.findLast((round) => round.day <= day)?.day ?? ''
  const own = all.filter((one) => one.question === question && one.viewpoint !== 'observed')
  const [last] = own
    .filter((one) => lastOf(one) !== '')
    .toSorted((a, b) => lastOf(b).localeCompare(lastOf(a)))
  return last?.key ?? null
}

/** When others for the same question were made, from the first of the sessions around one to the last. */
function othersOf(
  one: LinkedCommitment,
  all: readonly LinkedCommitment[],
  seriesOf: ReadonlyMap<string, QuestionSeries>,
): readonly Day[] {
  const others = all.filter(({ id, series }) => id !== one.id && series === one.series)
  if (others.length === 0) return []
  const { before, after } = sidesOf(seriesOf.get(one.series)?.rounds ?? [], one.madeOn)
  const [first, last] = [before[0], after.at(-1)]
  if (first === undefined || last === undefined) return []
  const days = others.map(({ madeOn }) => madeOn).filter((day) => day >= first.day && day < last.day)
  return [...new Set(days)].toSorted()
}

/** The commitments of some series that one made oneself, newest first. */
export function linkedCommitments(
  commitments: readonly Made[],
  entries: readonly Entry[],
  all: readonly QuestionSeries[],
): readonly LinkedCommitment[] {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]))
  const seriesOf = new Map(all.map((one) => [one.key, one]))
  const linked = commitments.flatMap(({ id, body }): readonly LinkedCommitment[] => {
    const { question, author, reflection, cue, act, madeOn } = body
    if (question === null || author !== 'self') return []
    const entry = entryOf.get(reflection ?? '')
    const key = entry === undefined ? seriesUpTo(all, question, madeOn) : seriesIn(entry, question)
    const series = seriesOf.get(key ?? '')
    if (series === undefined) return []
    const made = entry === undefined ? null : { id: entry.id, ...named(entry) }
    const isCompared = aroundOf(series.rounds, madeOn).kind === 'compared'
    return [{ id, cue, act, madeOn, series: series.key, entry: made, isCompared, others: [] }]
  })
  const withOthers = linked.map((one) => ({ ...one, others: othersOf(one, linked, seriesOf) }))
  return withOthers.toSorted((a, b) => b.madeOn.localeCompare(a.madeOn) || (a.id < b.id ? 1 : -1))
}

const named = ({ body: { audit, auditName } }: Entry) => ({ audit, auditName })
