/** Goal attainment scaling, kept off every screen: the five words and "3 of 4 kept" say it (method.md S9). */

/** One goal: its weight, and how it came out from -2 (much less than planned) to +2 (much more). */
export interface Attained {
  readonly weight: number
  readonly outcome: number
}

/** How much goals are assumed to go together. */
const together = 0.3

/**
 * T = 50 + 10 Σwx / √((1-ρ) Σw² + ρ (Σw)²) with ρ = .3 (Kiresuk & Sherman 1968); 50 is as planned. Null where
 * no goal has weight. ρ is an assumption, hence no screen shows T.
 */
export function attainment(goals: readonly Attained[]): number | null {
  const sum = (of: (goal: Attained) => number) => goals.reduce((total, goal) => total + of(goal), 0)
  const weights = sum(({ weight }) => weight)
  const spread = (1 - together) * sum(({ weight }) => weight ** 2) + together * weights ** 2
  return spread <= 0 ? null : 50 + (10 * sum(({ weight, outcome }) => weight * outcome)) / Math.sqrt(spread)
}
