/** Locks the journal by itself: when the machine sleeps, when its screen is locked, and when nobody has touched it for a while. */

import { join } from 'node:path'
import { powerMonitor } from 'electron'
import { z } from 'zod/mini'
import type { AloneMinutes } from './bridge.ts'
import { jsonOf, writeJson } from './folders.ts'

/** What a person may choose; see `AloneMinutes`. */
export const aloneMinutes = z.literal([0, 1, 5, 10, 30, 60])

/** Until a person has chosen. */
const USUAL: AloneMinutes = 10

/** How often to ask how long nobody has touched the machine, in milliseconds. */
const LOOK_EVERY = 5_000

const remembered = z.object({ minutes: aloneMinutes })

/**
 * The watch over one profile's journal. How long it waits is remembered beside the journal and not in it: it is a matter
 * of the desk that the machine stands on, and it goes with no file to another.
 */
export class AutoLock {
  readonly #path: string
  readonly #lock: () => void
  #minutes: AloneMinutes
  #timer: NodeJS.Timeout | undefined
  /** When the journal was opened, in milliseconds; 0 while it is shut. */
  #openedAt = 0

  /** `lock` is called whenever it is time, also again where that did not work; it is asked for nothing else. */
  constructor(profile: string, lock: () => void) {
    this.#path = join(profile, 'auto-lock.json')
    this.#lock = lock
    this.#minutes = remembered.safeParse(jsonOf(this.#path)).data?.minutes ?? USUAL
    // Linux tells of sleep alone; there the time that passes untouched stands for the locked screen.
    powerMonitor.on('suspend', lock)
    powerMonitor.on('lock-screen', lock)
  }

  get minutes(): AloneMinutes {
    return this.#minutes
  }

  /** Wait so long from now on, and remember it. Answers whether it could be remembered. */
  choose(minutes: AloneMinutes): boolean {
    this.#minutes = minutes
    try {
      writeJson(this.#path, { minutes })
      return true
    } catch {
      return false
    }
  }

  /** Look after an open journal; a shut one needs no watch. */
  watch(isOpen: boolean): void {
    clearInterval(this.#timer)
    this.#openedAt = isOpen ? Date.now() : 0
    this.#timer = isOpen ? setInterval(() => this.#look(), LOOK_EVERY) : undefined
  }

  /** Opening is a touch as well: a machine that tells a longer time counts no key, or did not hear of this one. */
  #look(): void {
    const open = (Date.now() - this.#openedAt) / 1000
    const untouched = Math.min(powerMonitor.getSystemIdleTime(), open)
    if (this.#minutes > 0 && untouched >= this.#minutes * 60) this.#lock()
  }
}
