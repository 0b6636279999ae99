/** Where the two sheets of a dimension lay in a larger audit: middle levels with counts, or a list (method.md 2.4). */

import type { Day } from './day.ts'
import type { Desired } from './desired.ts'
import type { Viewpoint } from './question.ts'
import type { Entry } from './question-series.ts'
import type { Answered } from './reflection.ts'
import { type GapSummary, gapSummary, isSummary } from './statistics/gaps.ts'
import { median } from './statistics/middle.ts'

/** Where the two sheets of one dimension lay in one larger sitting. */
export interface DimensionSummary {
  readonly dimension: string
  readonly viewpoint: Viewpoint
  readonly entry: string
  readonly day: Day
  readonly auditName: string
  /** Level questions the sitting asked of the dimension. */
  readonly asked: number
  readonly gaps: GapSummary
  /** Median levels of the questions with both levels; null where there is no summary. */
  readonly current: number | null
  readonly desired: number | null
}

/** The dimension a question stands in, by its id and version; '' where that is unknown. */
export type DimensionOf = (asked: Pick<Answered, 'question' | 'version'>) => string

/** How many level questions of a dimension make a sitting a larger one (decisions.md 13). */
const largerNeeds = 3

/** The questions of one dimension in one entry. */
function summaryOf(
  entry: Entry,
  dimension: string,
  answers: readonly Answered[],
  wishes: ReadonlyMap<string, Desired>,
): DimensionSummary {
  const pairs = answers.map(({ first, desired, skipped }) => {
    const wish = desired === null ? undefined : wishes.get(desired)
    const current = first.kind === 'level' && !skipped ? first.final : null
    return { current, desired: wish?.level ?? null }
  })
  const gaps = gapSummary(pairs)
  const both = pairs.filter(
    ({ current, desired }) => typeof current === 'number' && typeof desired === 'number',
  )
  const isTold = isSummary(gaps, answers.length)
  const middle = (side: 'current' | 'desired') =>
    isTold ? median(both.flatMap((pair) => (typeof pair[side] === 'number' ? [pair[side]] : []))) : null
  return {
    dimension,
    viewpoint: entry.body.who.viewpoint,
    entry: entry.id,
    day: entry.body.started.day,
    auditName: entry.body.auditName,
    asked: answers.length,
    gaps,
    current: middle('current'),
    desired: middle('desired'),
  }
}

/** The answers of an entry that can have a level, by dimension; those of no known one are left out. */
export function byDimension(
  { body }: Entry,
  dimensionOf: DimensionOf,
): ReadonlyMap<string, readonly Answered[]> {
  const all = new Map<string, Answered[]>()
  for (const answered of body.answers) {
    if (answered.first.kind !== 'level') continue
    const dimension = dimensionOf(answered)
    const held = all.get(dimension)
    if (held !== undefined) held.push(answered)
    else if (dimension !== '') all.set(dimension, [answered])
  }
  return all
}

/**
 * For each dimension, and from whose eyes it was seen, the newest sitting that asked at least three level
 * questions of it. Entries come in the order of days.
 */
export function summariesOf(
  entries: readonly Entry[],
  wishes: ReadonlyMap<string, Desired>,
  dimensionOf: DimensionOf,
): readonly DimensionSummary[] {
  const newest = new Map<string, () => DimensionSummary>()
  for (const entry of entries) {
    if (entry.body.answers.length < largerNeeds) continue
    for (const [dimension, answers] of byDimension(entry, dimensionOf)) {
      if (answers.length < largerNeeds) continue
      const key = `${entry.body.who.viewpoint} ${dimension}`
      newest.set(key, () => summaryOf(entry, dimension, answers, wishes))
    }
  }
  return [...newest.values()].map((summary) => summary())
}
