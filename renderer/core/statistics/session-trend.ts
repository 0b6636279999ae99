/** Whether several questions rise or fall together, with sessions shuffled whole (method.md S3). */

import { median } from './middle.ts'
import type { Timed } from './slope.ts'

/** Sessions in the order of time; each gives a value for each question, null where it has none. */
export interface Sessions {
  /** In any one unit. */
  readonly times: readonly number[]
  /** One row a question, as long as `times`. */
  readonly questions: readonly (readonly (number | null)[])[]
}

/** What the order of the sessions says of all questions together. */
export interface SessionTrend {
  /** Pairs of sessions in which a question has both values. */
  readonly pairs: number
  readonly up: number
  readonly down: number
  /** S = up - down, over all questions. */
  readonly score: number
  /** The median of all slopes within questions, in values per unit of time; 0 where there are none. */
  readonly slope: number
}

/** Signs of all pairs of sessions, summed over the questions: `at(i, j)` for the change from i to j. */
function signsOf({ times, questions }: Sessions): Int32Array {
  const n = times.length
  const signs = new Int32Array(n * n)
  for (const row of questions) {
    for (const [from, earlier] of row.entries()) {
      for (const [to, later] of row.entries()) {
        if (earlier === null || later === null) continue
        const at = from * n + to
        signs[at] = (signs[at] ?? 0) + Math.sign(later - earlier)
      }
    }
  }
  return signs
}

/** S for an order of the sessions. */
function scoreIn(order: readonly number[], signs: Int32Array): number {
  const n = order.length
  let score = 0
  for (let later = 1; later < n; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1)
      score += signs[(order[earlier] ?? 0) * n + (order[later] ?? 0)] ?? 0
  return score
}

/** The common direction of some questions (after Hirsch & Slack 1984, questions in the part of seasons). */
export function sessionTrend({ times, questions }: Sessions): SessionTrend {
  const slopes: number[] = []
  let [pairs, up, down] = [0, 0, 0]
  for (const row of questions) {
    const series = row.flatMap((value, at): Timed[] =>
      value === null ? [] : [{ time: times[at] ?? 0, value }],
    )
    for (const [at, later] of series.entries()) {
      for (const earlier of series.slice(0, at)) {
        pairs += 1
        if (later.value > earlier.value) up += 1
        if (later.value < earlier.value) down += 1
        const passed = later.time - earlier.time
        if (passed !== 0) slopes.push((later.value - earlier.value) / passed)
      }
    }
  }
  return { pairs, up, down, score: up - down, slope: median(slopes) ?? 0 }
}

/** An order shuffled by a source of chance (Fisher & Yates). */
function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
}

/** How often the sessions are shuffled. */
export const shuffles = 9_999

/**
 * p by shuffling whole sessions, which keeps the mood that all questions of a session share:
 * (orders with |S| at least as large + 1) / (shuffles + 1). `chance` gives numbers from 0 up to 1; the same
 * chance gives the same p. From 1 / (shuffles + 1) to 1.
 */
export function shuffledP(sessions: Sessions, chance: () => number, times = shuffles): number {
  const signs = signsOf(sessions)
  const order = sessions.times.map((_, at) => at)
  const observed = Math.abs(scoreIn(order, signs))
  let hits = 0
  for (let round = 0; round < times; round += 1) {
    shuffle(order, chance)
    if (Math.abs(scoreIn(order, signs)) >= observed) hits += 1
  }
  return (hits + 1) / (times + 1)
}
