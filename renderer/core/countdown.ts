/** A clock that counts down: computed from instants, so that neither a hidden window nor sleep stops it. */

import { millisecondsBetween } from './day.ts'
import { later, z } from './zod.ts'

/** How a countdown stands. What has passed is told in milliseconds. */
export const countdownSchema = later(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ready') }),
    z.object({
      kind: z.literal('running'),
      /** The UTC instant it was started or taken up again. */
      since: z.string(),
      /** What had passed before that. */
      before: z.number().min(0),
    }),
    z.object({ kind: z.literal('paused'), passed: z.number().min(0) }),
    /** It ran out, or was ended before its time. */
    z.object({ kind: z.literal('over'), passed: z.number().min(0) }),
  ]),
)

/** See `countdownSchema`. */
export type Countdown = z.infer<typeof countdownSchema>

/** A countdown that was not started yet. */
export const readyCountdown: Countdown = { kind: 'ready' }

/** How much has passed at a UTC instant, in milliseconds; never more than `total`. A clock set back takes nothing away. */
export function passedAt(countdown: Countdown, at: string, total: number): number {
  switch (countdown.kind) {
    case 'ready':
      return 0
    case 'running': {
      const since = Math.max(0, millisecondsBetween(countdown.since, at))
      return Math.min(total, countdown.before + since)
    }
    case 'paused':
    case 'over':
      return Math.min(total, countdown.passed)
  }
}

/** Starts a countdown at a UTC instant, or takes it up again; one that is over begins anew. */
export function started(countdown: Countdown, at: string): Countdown {
  if (countdown.kind === 'running') return countdown
  return { kind: 'running', since: at, before: countdown.kind === 'paused' ? countdown.passed : 0 }
}

/** Holds a countdown at a UTC instant; what does not run stays as it is. */
export function paused(countdown: Countdown, at: string, total: number): Countdown {
  return countdown.kind === 'running' ? { kind: 'paused', passed: passedAt(countdown, at, total) } : countdown
}

/** Ends a countdown at a UTC instant, whether or not its time is up. */
export function ended(countdown: Countdown, at: string, total: number): Countdown {
  return countdown.kind === 'over' ? countdown : { kind: 'over', passed: passedAt(countdown, at, total) }
}

/** What is said aloud while it runs. */
export type CountdownCall = 'minute' | 'ten'

/** The calls, with what is left at each, in milliseconds. */
const calls: readonly (readonly [CountdownCall, number])[] = [
  ['ten', 10_000],
  ['minute', 60_000],
]

/**
 * The call for what is left, in milliseconds: the last one that was passed since `before` was left. None where
 * nothing was passed, and none at the very end, which speaks for itself.
 */
export function callAt(before: number, left: number): CountdownCall | null {
  if (left <= 0) return null
  return calls.find(([, mark]) => before > mark && left <= mark)?.[0] ?? null
}
