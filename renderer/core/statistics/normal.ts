/** The tails of the normal distribution. */

/** Below this the series converges quickly, above it the continued fraction does. */
const crossover = 2

/** erf(x) by its Maclaurin series (Abramowitz & Stegun 7.1.6), for x from 0 to the crossover. */
function errorBySeries(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
    term *= (2 * x * x) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

/** erfc(x) by its continued fraction (Abramowitz & Stegun 7.1.14), for x above the crossover. */
function tailByFraction(x: number): number {
  let below = x
  for (let n = 120; n >= 1; n -= 1) below = x + n / 2 / below
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * below)
}

/**
 * The two-sided p of a standard normal value: the chance of one at least as far from 0, p = erfc(|z|/√2).
 * From 0 to 1; 1 for z = 0.
 */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  if (x === 0) return 1
  return x < crossover ? 1 - errorBySeries(x) : tailByFraction(x)
}
