/** The answers of entries in a report: those of its time, and of them the chosen ones, question by question. */

import type { Day } from './day.ts'
import { ownId } from './own.ts'
import { isInTime, type Report } from './report.ts'
import type { ToldAnswer, ToldEntry } from './told.ts'

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

/** An entry without what was skipped: that is no answer, and none can be shown. */
export const withoutSkipped = (entry: ToldEntry): ToldEntry => ({
  ...entry,
  answers: entry.answers.filter(({ skipped }) => !skipped),
})

/** The entries of a report's time, oldest first. */
export const entriesIn = (
  { told }: { readonly told: readonly ToldEntry[] },
  time: Pick<Report, 'from' | 'to'>,
): readonly ToldEntry[] => told.filter(({ day }) => isInTime(time, day)).map(withoutSkipped)

/** An audit as it stood when it was answered. */
export interface AskedAudit {
  readonly name: string
  readonly version: number
}

/** Each audit once, in the order they first come. */
export const eachOnce = (audits: readonly AskedAudit[]): readonly AskedAudit[] => [
  ...new Map(audits.map((audit) => [JSON.stringify(audit), audit])).values(),
]

/**
 * Whether the audit of a sitting may be named. One of one's own says by its name what it is about, so an answer of it
 * must be shown.
 */
export const isNamed = (
  { audit, answers }: { readonly audit: string; readonly answers: readonly { readonly id: string }[] },
  shown: ReadonlySet<string>,
): boolean => !ownId.safeParse(audit).success || answers.some(({ id }) => shown.has(id))

/** The audits of some sittings that may be named; their versions are told by the sittings' ids. */
export function auditsOf(
  entries: readonly ToldEntry[],
  shown: ReadonlySet<string>,
  versions: ReadonlyMap<string, number>,
): readonly AskedAudit[] {
  const told = entries.filter((entry) => isNamed(entry, shown))
  return eachOnce(told.map(({ id, name }) => ({ name, version: versions.get(id) ?? 1 })))
}

/** The shown answers, each question in the words it was asked in, in the order it was first asked. */
export function questionsOf(
  entries: readonly ToldEntry[],
  shown: ReadonlySet<string>,
): readonly ShownQuestion[] {
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
