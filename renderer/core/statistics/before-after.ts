/** Two periods compared pair by pair: how many of the later values are higher (method.md S4). */

import { twoSided } from './normal.ts'

/** Every value before compared with every value after. */
export interface BeforeAfter {
  readonly higher: number
  readonly equal: number
  readonly lower: number
  /** Non-overlap of all pairs: (higher + ½ equal) / all, from 0 to 1 (Parker & Vannest 2009). */
  readonly nap: number
  /** Two-sided p: exact over all splits while there are at most sixteen values, else normal with ties. */
  readonly p: number
}

/** How many values each period needs: three and three could never go below p = .10. */
export const eachNeeds = 4

/** Up to this many values in all, every split is counted. */
const exactUpTo = 16

/** How many pairs go up and how many are equal. */
function count(before: readonly number[], after: readonly number[]): readonly [number, number] {
  let [higher, equal] = [0, 0]
  for (const later of after) {
    for (const earlier of before) {
      if (later > earlier) higher += 1
      if (later === earlier) equal += 1
    }
  }
  return [higher, equal]
}

/** Twice the distance of U from its middle, an integer: |2·higher + equal - nA·nB|. */
function offCentre(before: readonly number[], after: readonly number[]): number {
  const [higher, equal] = count(before, after)
  return Math.abs(2 * higher + equal - before.length * after.length)
}

/** Twice the rank of each value among all, an integer also where ranks are shared: 2·smaller + equal + 1. */
const doubledRanks = (all: readonly number[]): readonly number[] =>
  all.map((value) =>
    all.reduce((rank, other) => rank + (other < value ? 2 : 0) + (other === value ? 1 : 0), 1),
  )

/** In how many ways `size` of the ranks can be chosen, by the sum of those chosen. */
function waysToSums(ranks: readonly number[], size: number): ReadonlyMap<number, number> {
  const ways = Array.from({ length: size + 1 }, () => new Map<number, number>())
  ways[0]?.set(0, 1)
  for (const rank of ranks) {
    // From the most to the fewest, so that no rank is chosen twice.
    for (let chosen = size; chosen > 0; chosen -= 1)
      for (const [sum, count] of ways[chosen - 1] ?? []) {
        const into = ways[chosen]
        into?.set(sum + rank, (into.get(sum + rank) ?? 0) + count)
      }
  }
  return ways[size] ?? new Map()
}

/**
 * The share of all splits into periods of these sizes that lie at least as far from the middle. Splits are counted
 * by the sum of the ranks that fall into the later period, R: 2U = 2R - nB·(nB+1).
 */
function exactP(before: readonly number[], after: readonly number[]): number {
  const later = after.length
  const observed = offCentre(before, after)
  let [hits, splits] = [0, 0]
  for (const [doubledSum, count] of waysToSums(doubledRanks([...before, ...after]), later)) {
    splits += count
    const off = Math.abs(doubledSum - later * (later + 1) - before.length * later)
    if (off >= observed) hits += count
  }
  return hits / splits
}

/** V = nA·nB/12 · [(N+1) - Σ(t³-t) / (N(N-1))], the variance of U with ties. */
export function rankVariance(before: readonly number[], after: readonly number[]): number {
  const all = [...before, ...after]
  const sizes = new Map<number, number>()
  for (const value of all) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  const ties = [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0)
  const n = all.length
  return ((before.length * after.length) / 12) * (n + 1 - ties / (n * (n - 1)))
}

/** z = (|U - nA·nB/2| - ½) / √V, and p from it; 1 where nothing differs. */
function normalP(before: readonly number[], after: readonly number[]): number {
  const variance = rankVariance(before, after)
  const off = offCentre(before, after) / 2
  return variance <= 0 || off === 0 ? 1 : twoSided(Math.max(0, off - 0.5) / Math.sqrt(variance))
}

/**
 * Compares two periods (the same question as Mann & Whitney's U). Null where one of them has fewer than four
 * values. Never says why they differ.
 */
export function beforeAfter(before: readonly number[], after: readonly number[]): BeforeAfter | null {
  if (before.length < eachNeeds || after.length < eachNeeds) return null
  const [higher, equal] = count(before, after)
  const all = before.length * after.length
  const isExact = before.length + after.length <= exactUpTo
  return {
    higher,
    equal,
    lower: all - higher - equal,
    nap: (higher + equal / 2) / all,
    p: isExact ? exactP(before, after) : normalP(before, after),
  }
}

/**
 * "Clearly higher" or "clearly lower" only with p ≤ .05 and NAP ≥ .85 (or ≤ .15); otherwise the counts alone
 * are told. Simulated false alarms of this rule: 0 to .12 (method.md S4).
 */
export function clearly({ nap, p }: BeforeAfter): 'higher' | 'lower' | null {
  if (p > 0.05) return null
  if (nap >= 0.85) return 'higher'
  return nap <= 0.15 ? 'lower' : null
}
