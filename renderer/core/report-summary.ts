/** The first page of a report in short: questions to begin with and why, and how many commitments were kept. */

import type { Commitment } from './commitment.ts'
import { type Pair, type Suggestion, suggestions } from './comparison.ts'
import { inForce } from './desired.ts'
import { byDay, type Entry, type Wish } from './question-series.ts'
import type { Stretch } from './quarters.ts'
import { isInTime, type ReportFocus } from './report.ts'
import { seriesKey } from './series.ts'

/** The name of a question and its version: another version is another question. */
export const focusName = ({ question, version }: Pick<ReportFocus, 'question' | 'version'>): string =>
  `${question}@${version}`

/** The answers and wishes that questions stand by. */
interface Standing {
  readonly entries: readonly Entry[]
  readonly wishes: readonly Wish[]
}

/**
 * Every question with levels as it stood at the end of a time: the last level in it, and what was wanted then. The
 * level in force counts, as in every order of what to begin with (decisions.md 8).
 */
export function standingIn({ entries, wishes }: Standing, time: Stretch): readonly Pair[] {
  const newest = new Map<string, Pick<Pair, 'id' | 'current'>>()
  for (const { body } of entries.toSorted(byDay).filter(({ body: one }) => isInTime(time, one.started.day))) {
    for (const answered of body.answers) {
      const { first, skipped } = answered
      if (skipped || first.kind !== 'level' || first.final === null) continue
      const key = seriesKey(answered, body.who.viewpoint, body.who.about)
      newest.set(key, { id: focusName(answered), current: first.final })
    }
  }
  const known = wishes.filter(({ body }) => body.day <= time.to)
  return [...newest].map(([key, stands]) => {
    const versions = known.filter(({ series }) => series === key)
    const wish = versions.find(({ id }) => id === inForce(versions))?.body
    const { level = null, importance = null } = wish ?? {}
    return { ...stands, desired: level, importance, byWhen: null }
  })
}

/** The questions that could be begun with, the first first, at most three; told by `focusName`. */
export const focusOffered = (standing: readonly Pair[]): readonly Suggestion[] => suggestions(standing)

/** A chosen question, and what speaks for it; null where no step is left to go. */
export interface ToldFocus extends ReportFocus {
  readonly facts: Suggestion | null
}

/** The chosen questions, in the order they were chosen, with what speaks for each beside the others. */
export function focusTold(chosen: readonly ReportFocus[], standing: readonly Pair[]): readonly ToldFocus[] {
  const names = new Set(chosen.map(focusName))
  const facts = suggestions(standing.filter(({ id }) => names.has(id)))
  return chosen.map((one) => ({ ...one, facts: facts.find(({ id }) => id === focusName(one)) ?? null }))
}

/** What became of some commitments. */
export interface Kept {
  /** Those whose day has come, or that were closed. */
  readonly all: number
  readonly kept: number
  readonly partly: number
  readonly not: number
  readonly dropped: number
  /** Whose day has come, and of which nobody said what became of them. */
  readonly open: number
}

/** Counts the commitments of a time, as they stood at its end; those that go on after it are not due yet. */
export function keptOf(commitments: readonly Commitment[], { to }: Pick<Stretch, 'to'>): Kept {
  const due = commitments.filter(({ status, due: day }) => status !== 'open' || day <= to)
  const count = (status: Commitment['status']) => due.filter((one) => one.status === status).length
  return {
    all: due.length,
    kept: count('kept'),
    partly: count('partly'),
    not: count('not'),
    dropped: count('dropped'),
    open: count('open'),
  }
}
