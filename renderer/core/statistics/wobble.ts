/** How much a person's own values usually move from one session to the next (method.md S6 and S7). */

/** The expected moving range of two values, in standard deviations. */
const rangePerDeviation = 1.128

/** How many sessions it takes until the usual wobble is told. */
export const wobbleNeeds = 8

/** How many sessions limits need. */
export const limitsNeed = 12

/** From how many sessions on they are more than a trial. */
export const limitsSettleAt = 20

/** mR̄: the mean absolute step between neighbours; null for fewer than two values. */
export function meanRange(values: readonly number[]): number | null {
  if (values.length < 2) return null
  const steps = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)))
  return steps.reduce((sum, step) => sum + step, 0) / steps.length
}

/**
 * The usual wobble, 1.96 · √2 · mR̄ / 1.128, in the unit of the values: by how much two sessions have to
 * differ to differ by more than a person's own noise (reliable change after Jacobson & Truax 1991, with the
 * person's own moving range in the place of norms). Null with fewer than eight values. Never a headline.
 */
export function usualWobble(values: readonly number[]): number | null {
  const range = values.length < wobbleNeeds ? null : meanRange(values)
  return range === null ? null : (1.96 * Math.SQRT2 * range) / rangePerDeviation
}

/** Reliable change where a standard deviation and a reliability r (0 to 1) are known. */
export interface ReliableChange {
  /** SD · √(1 - r). */
  readonly error: number
  /** √2 · SEM. */
  readonly errorOfDifference: number
  /** (after - before) / S_diff; reliable beyond ±1.96. */
  readonly index: number
  /** How large a change would be reliable. */
  readonly needed: number
}

/** Jacobson & Truax 1991. The app has no norms, so this serves to check `usualWobble`'s reasoning. */
export function reliableChange(
  before: number,
  after: number,
  deviation: number,
  reliability: number,
): ReliableChange {
  const error = deviation * Math.sqrt(1 - reliability)
  const errorOfDifference = Math.SQRT2 * error
  return {
    error,
    errorOfDifference,
    index: (after - before) / errorOfDifference,
    needed: 1.96 * errorOfDifference,
  }
}

/** Limits of a chart of single values and moving ranges. */
export interface Limits {
  readonly mean: number
  readonly meanRange: number
  readonly lower: number
  readonly upper: number
  /** 3.267 · mR̄. */
  readonly upperRange: number
}

/**
 * XmR limits, mean ± 2.66 · mR̄ (= 3 / 1.128). Only for means of at least three questions, never for one
 * question of five levels, and off unless a person turns them on. Null with fewer than twelve values.
 */
export function limitsOf(values: readonly number[]): Limits | null {
  const range = values.length < limitsNeed ? null : meanRange(values)
  if (range === null) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    mean,
    meanRange: range,
    lower: mean - 2.66 * range,
    upper: mean + 2.66 * range,
    upperRange: 3.267 * range,
  }
}
