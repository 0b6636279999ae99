/** A machine whose clock and zone the test sets, with the watch over reminders on it. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReminderKind, ToRemind } from '../../electron/bridge.ts'
import { daysAfter, readClock } from '../../electron/reminders/wall.ts'
import { Watch } from '../../electron/reminders/watch.ts'

/** The zone in which it stands, until it travels. */
export const madrid = 'Europe/Madrid'

/** See the head of this file. */
export class RemindedMachine {
  readonly profile = mkdtempSync(join(tmpdir(), 'two-sheets-reminders-'))
  readonly file = join(this.profile, 'reminders.json')
  /** Whether the journal has a lock. */
  isGuarded = false
  /** What was told, reminder by reminder. */
  told: (readonly ReminderKind[])[] = []
  #epoch = 0
  #zone = madrid
  #watch: Watch | undefined

  /** Sets the clock to an instant, in a zone. */
  at(instant: string, zone = madrid): void {
    this.#epoch = Date.parse(instant)
    this.#zone = zone
  }

  /** Lets minutes pass; the clock is set back where they are fewer than none. */
  later(minutes: number): void {
    this.#epoch += minutes * 60_000
  }

  /** The app is started, and the one before has ended. */
  start(): Watch {
    this.#watch?.end()
    this.#watch = new Watch(this.profile, {
      now: () => readClock(this.#epoch, this.#zone),
      wallAt: (epoch) => readClock(epoch, this.#zone).wall,
      isGuarded: () => this.isGuarded,
      tell: (kinds) => this.told.push(kinds),
      changed: () => undefined,
    })
    return this.#watch
  }

  /** Reminders are turned on for these things, on a Thursday morning as a rule. */
  planned(things: readonly ToRemind[], instant = '2026-11-19T08:00:00Z'): Watch {
    this.at(instant)
    const made = this.start()
    const failed = made.choose('open', things)
    if (failed !== undefined) throw new Error(failed.reason)
    return made
  }

  /** Looks at the clock once, and gives what is told by it. */
  look(watch: Watch): (readonly ReminderKind[])[] {
    this.told = []
    watch.look()
    return this.told
  }

  /** What lies on the disk; null where nothing does. */
  get kept(): string | null {
    return existsSync(this.file) ? readFileSync(this.file, 'utf8') : null
  }

  end(): void {
    this.#watch?.end()
    rmSync(this.profile, { recursive: true, force: true })
  }
}

/** The weekly reflection, as it waits until the next. */
export const weekly = (wall: string): ToRemind => ({
  kind: 'weekly',
  at: wall,
  until: `${daysAfter(wall, 7)}${wall.slice(10)}`,
})

/** A one-on-one, on its day alone. */
export const meeting = (wall: string): ToRemind => ({
  kind: 'meeting',
  at: wall,
  until: `${wall.slice(0, 10)}T23:59`,
})

/** A commitment, until it is marked. */
export const commitment = (wall: string): ToRemind => ({ kind: 'commitment', at: wall, until: null })
