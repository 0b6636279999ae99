/** Gaps of several questions told together, and what a changed gap is made of (method.md S1). */

import { gapOf, type Pair } from '../comparison.ts'
import { median } from './middle.ts'

/** The gaps of some questions; counts beside the median, never a sum or a score. */
export interface GapSummary {
  /** Questions with both levels. */
  readonly n: number
  /** Median gap in steps, desired - current; null where no question has both levels. */
  readonly median: number | null
  /** Below what is wanted, at it, and beyond it. */
  readonly below: number
  readonly at: number
  readonly beyond: number
  /** Answered with "no occasion". */
  readonly noOccasion: number
}

/** Summarises gaps. "Ease off" counts as beyond and cancels nothing. */
export function gapSummary(pairs: readonly Pick<Pair, 'current' | 'desired'>[]): GapSummary {
  const gaps = pairs.map(gapOf).filter((gap) => gap !== null)
  return {
    n: gaps.length,
    median: median(gaps),
    below: gaps.filter((gap) => gap > 0).length,
    at: gaps.filter((gap) => gap === 0).length,
    beyond: gaps.filter((gap) => gap < 0).length,
    noOccasion: pairs.filter(({ current }) => current === 'none').length,
  }
}

/** Fewer answered questions than this make a list and no summary. */
export const summaryNeeds = 3

/** A dimension is summarised with at least three questions answered, and at least half of those asked. */
export const isSummary = (summary: GapSummary, asked: number): boolean =>
  summary.n >= summaryNeeds && summary.n * 2 >= asked

/** Both levels of one question at one time. */
export interface Levels {
  readonly current: number
  readonly desired: number
}

/** What a changed gap is made of: Δgap = Δdesired - Δcurrent, in steps. */
export interface GapChange {
  readonly gap: number
  readonly current: number
  readonly desired: number
}

/** Splits the change of a gap into "I rose" and "I moved the bar". */
export function gapChange(before: Levels, after: Levels): GapChange {
  const current = after.current - before.current
  const desired = after.desired - before.desired
  return { gap: desired - current, current, desired }
}

/** A changed yardstick, in steps (Howard 1979). `raw` is how a question looks, `real` what the then-rating says. */
export interface Recalibration {
  /** now - first. */
  readonly raw: number
  /** then - first: how far the yardstick moved. */
  readonly yardstick: number
  /** now - then. */
  readonly real: number
}

/** What asking "where were you at the start, knowing what you know now?" tells. A third mark, never a replacement. */
export const recalibration = (first: number, now: number, then: number): Recalibration => ({
  raw: now - first,
  yardstick: then - first,
  real: now - then,
})
