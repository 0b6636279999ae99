/** Whether a series rises or falls: Mann–Kendall for the direction, Theil–Sen for the size (method.md S3). */

import { median } from './middle.ts'
import { twoSided } from './normal.ts'
import { medianSlope, scoreOf, type Timed } from './slope.ts'

/** What the order of a series says. */
export interface Trend {
  readonly n: number
  /** S: pairs that rise minus pairs that fall. */
  readonly score: number
  /** Var₀ of S under no trend, corrected for ties. */
  readonly variance: number
  /** Two-sided normal p with continuity correction, from 0 to 1. */
  readonly p: number
  /** Theil–Sen: the median slope of all pairs, in values per unit of time; 0 where no two times differ. */
  readonly slope: number
  /** The median of value - slope · time. */
  readonly intercept: number
  /** slope · (last time - first time): how much the fitted line changes over the series. */
  readonly change: number
}

/** Sizes of the groups of equal values. */
function tieSizes(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()]
}

/**
 * Var₀ = [n(n-1)(2n+5) - Σ t(t-1)(2t+5)] / 18 over the sizes t of groups of equal values (Kendall 1975).
 * 0 for fewer than two values, and where all are equal.
 */
export function scoreVariance(values: readonly number[]): number {
  const term = (size: number) => size * (size - 1) * (2 * size + 5)
  // Never -0, which a series without values would make.
  return Math.max(0, term(values.length) - tieSizes(values).reduce((sum, size) => sum + term(size), 0)) / 18
}

/** p of a score: z = (S - sgn S) / √Var₀, and 1 where S or Var₀ is 0. */
export function scoreP(score: number, variance: number): number {
  if (score === 0 || variance <= 0) return 1
  return twoSided((score - Math.sign(score)) / Math.sqrt(variance))
}

/**
 * The trend of a series in the order of time (Mann 1945, Sen 1968, Kendall 1975). Values of any scale that
 * can be ordered; n from 0 up. Says nothing about whether the trend may be told: see core/change.ts.
 */
export function trendOf(series: readonly Timed[]): Trend {
  const values = series.map(({ value }) => value)
  const score = scoreOf(series)
  const variance = scoreVariance(values)
  const slope = medianSlope(series)
  const first = series[0]?.time ?? 0
  const last = series.at(-1)?.time ?? 0
  return {
    n: series.length,
    score,
    variance,
    p: scoreP(score, variance),
    slope,
    intercept: median(series.map(({ time, value }) => value - slope * time)) ?? 0,
    change: slope * (last - first),
  }
}
