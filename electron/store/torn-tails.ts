/** Tails that were cut while the app runs: kept in memory until there is room to put them down. */

import { join } from 'node:path'
import { cutFile, namesIn, removeWhole, tailOf, writeBytes } from '../folders.ts'
import { stampOf } from '../stamp.ts'

/** How many originals of cut logs are kept; what was damaged is never removed. */
const TORN_KEPT = 5

interface Tail {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What was cut off and could not be put down yet. */
export class TornTails {
  readonly #held: Tail[] = []
  readonly #folder: string

  /** `folder` is where they are put down. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Cuts a log to its whole records, which frees room and needs none; answers where the tail will lie. */
  cut(log: string, file: string, wholeBytes: number, now: Date): string {
    const kept = join(this.#folder, `${stampOf(now)}-torn`)
    const bytes = tailOf(log, wholeBytes)
    cutFile(log, wholeBytes)
    this.#held.push({ path: join(kept, `${file}.from-${wholeBytes}`), bytes })
    return kept
  }

  /** Puts down what is held, as far as there is room; the rest waits for the next time. */
  putDown(): void {
    for (let tail = this.#held[0]; tail !== undefined; tail = this.#held[0]) {
      try {
        writeBytes(tail.path, tail.bytes)
      } catch {
        return
      }
      this.#held.shift()
    }
    forgetOldest(this.#folder)
  }
}

/** Of the originals of cut logs only the newest stay. */
export function forgetOldest(folder: string): void {
  const torn = namesIn(folder).filter((name) => name.endsWith('-torn'))
  for (const name of torn.slice(0, -TORN_KEPT)) removeWhole(join(folder, name))
}
