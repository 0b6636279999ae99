/** Slows attempts at the lock: each wrong one makes the next wait longer, also over restarts, and none is the last. */

import { join } from 'node:path'
import { z } from 'zod/mini'
import type { AttemptStep } from './bridge.ts'
import { jsonOf, writeJson } from './folders.ts'

/** So many wrong ones wait for nothing: a slip of the hand. */
const FREE = 3

/** The first wait and the longest, in milliseconds. */
const SHORTEST = 5_000
const LONGEST = 5 * 60_000

const noted = z.object({
  /** Wrong ones since the last right one. */
  wrong: z.int().check(z.nonnegative()),
  /** When the last began, in milliseconds since 1970. */
  last: z.int().check(z.nonnegative()),
})

/** The wrong attempts as they are remembered. */
export type Noted = z.infer<typeof noted>

/** How long one waits after so many wrong attempts, in milliseconds. */
export function waitAfter(wrong: number): number {
  return wrong < FREE ? 0 : Math.min(LONGEST, SHORTEST * 2 ** (wrong - FREE))
}

/** How long one still waits. A clock that was set back makes no wait longer. */
export function stillToWait({ wrong, last }: Noted, now: number): number {
  return Math.max(0, Math.min(waitAfter(wrong), last + waitAfter(wrong) - now))
}

/** The attempts at one profile's lock. */
export class Attempts {
  readonly #path: string
  #noted: Noted

  constructor(profile: string) {
    this.#path = join(profile, 'attempts.json')
    this.#noted = noted.safeParse(jsonOf(this.#path)).data ?? { wrong: 0, last: 0 }
  }

  /** See `Bridge.attempt`. An attempt counts as wrong from its beginning, so that ending the app saves none. */
  take(step: AttemptStep, now: number): number {
    // What lies ahead of the clock would never be waited for to its end.
    if (this.#noted.last > now) this.#note({ ...this.#noted, last: now })
    const wait = stillToWait(this.#noted, now)
    const { wrong } = this.#noted
    if (step === 'begin' && wait === 0) this.#note({ wrong: wrong + 1, last: now })
    if (step === 'void') this.#note({ wrong: Math.max(0, wrong - 1), last: now })
    if (step === 'right') this.#note({ wrong: 0, last: now })
    return step === 'begin' ? wait : stillToWait(this.#noted, now)
  }

  #note(next: Noted): void {
    if (next.wrong === this.#noted.wrong && next.last === this.#noted.last) return
    this.#noted = next
    try {
      writeJson(this.#path, next)
    } catch {
      // Where nothing can be written they are remembered until the app ends.
    }
  }
}
