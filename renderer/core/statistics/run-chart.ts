/** Signals of a run chart: too long a run on one side of the median, or too few crossings (method.md S5). */

import { median } from './middle.ts'

/** What a run chart shows. */
export interface RunChart {
  readonly centre: number
  /** Points that are not on the median. */
  readonly useful: number
  readonly longestRun: number
  readonly crossings: number
  /** The longest run that chance still allows. */
  readonly runLimit: number
  /** The fewest crossings that chance still allows. */
  readonly crossingLimit: number
  readonly isSignal: boolean
}

/** Fewer useful points than this say nothing. */
export const usefulNeeds = 10

/**
 * The smallest k at which at least one twentieth of the coin flips of `flips` coins lie: the lower 5 % of the
 * binomial distribution with one half. Counted in whole numbers, so that no rounding decides.
 */
export function lowerTwentieth(flips: number): number {
  const all = 1n << BigInt(flips)
  let ways = 1n
  let below = 1n
  let k = 0
  while (below * 20n < all) {
    ways = (ways * BigInt(flips - k)) / BigInt(k + 1)
    k += 1
    below += ways
  }
  return k
}

/** The limits for a number of useful points: longest run round(log₂ n) + 3, crossings `lowerTwentieth(n - 1)`. */
export function runLimits(useful: number): { readonly run: number; readonly crossings: number } {
  return { run: Math.round(Math.log2(useful)) + 3, crossings: lowerTwentieth(useful - 1) }
}

/**
 * Anhøj's rules (PLOS ONE 2014, doi 10.1371/journal.pone.0113825). Null with fewer than ten useful points.
 * Trust it most between ten and sixteen, and at checkpoints only.
 */
export function runChart(values: readonly number[]): RunChart | null {
  const centre = median(values)
  if (centre === null) return null
  const sides = values.map((value) => Math.sign(value - centre)).filter((side) => side !== 0)
  const useful = sides.length
  if (useful < usefulNeeds) return null
  let [run, longestRun, crossings] = [0, 0, 0]
  for (const [at, side] of sides.entries()) {
    const isSame = at > 0 && side === sides[at - 1]
    if (at > 0 && !isSame) crossings += 1
    run = isSame ? run + 1 : 1
    longestRun = Math.max(longestRun, run)
  }
  const limits = runLimits(useful)
  return {
    centre,
    useful,
    longestRun,
    crossings,
    runLimit: limits.run,
    crossingLimit: limits.crossings,
    isSignal: longestRun > limits.run || crossings < limits.crossings,
  }
}
