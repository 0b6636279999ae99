/** The watch over one profile's reminders: looks at the clock now and then while they are wanted, and not at all otherwise. */

import type { Failed, ReminderKind, Reminders, RemindersWhen, Snooze, ToRemind } from '../bridge.ts'
import { reasonOf } from '../files.ts'
import { BLANK, hear, look, type Memory, snooze, toldToday } from './due.ts'
import { keepReminders, readReminders } from './file.ts'
import type { Now } from './wall.ts'

/**
 * How often to look, in milliseconds. No timer is set for the time itself: one that is would be wrong after a sleep, after
 * a change of the clock or the zone, and beyond 24 days.
 */
const LOOK_EVERY = 20_000

/** What the watch needs of the machine it stands on. */
export interface Surroundings {
  readonly now: () => Now
  /** What the clock on the wall says at an instant of the machine’s. */
  readonly wallAt: (epoch: number) => string
  /** Whether the journal has a lock, and so nothing may tell what a thing is. */
  readonly isGuarded: () => boolean
  /** Tells of these kinds, in one reminder. */
  readonly tell: (kinds: readonly ReminderKind[]) => void
  /** Something is another than before. */
  readonly changed: () => void
}

/** See the head of this file. */
export class Watch {
  readonly #profile: string
  readonly #around: Surroundings
  #when: RemindersWhen
  #memory: Memory
  #timer: NodeJS.Timeout | undefined
  #isHeld = false
  /** Whether the file still says what a thing is though a lock has come since, for it could not be written anew. */
  readonly isTelling: boolean

  constructor(profile: string, around: Surroundings) {
    this.#profile = profile
    this.#around = around
    const { when, memory } = readReminders(profile)
    this.#when = when
    this.#memory = memory
    // A lock may have come since: what lies on the disk says no more than it may.
    this.isTelling = !this.hear(memory.things) && around.isGuarded()
    this.#run()
  }

  get when(): RemindersWhen {
    return this.#when
  }

  /** How it stands, but for what the system can do. While they are off no clock is asked, which at a start takes long. */
  get state(): Omit<Reminders, 'notifies'> {
    if (this.#when === 'off') return { when: 'off', told: [], snoozed: null }
    const told = toldToday(this.#memory, this.#around.now())
    const until = this.#memory.quiet?.until ?? null
    return {
      when: this.#when,
      told,
      snoozed: typeof until === 'number' ? this.#around.wallAt(until) : until,
    }
  }

  /** Comes at other times from now on. Where that can't be remembered nothing is changed. */
  choose(when: RemindersWhen, things: readonly ToRemind[]): Failed | undefined {
    const before = { when: this.#when, memory: this.#memory }
    const memory = when === 'off' ? BLANK : hear(this.#memory, this.#told(things), this.#around.now())
    try {
      keepReminders(this.#profile, { when, memory })
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) }
    }
    this.#when = when
    this.#memory = memory
    if (before.when !== when) this.#run()
    this.#around.changed()
    return undefined
  }

  /**
   * Puts what is planned now in the place of what was; while reminders are off it is not even held. Answers whether the
   * file says so too.
   */
  hear(things: readonly ToRemind[]): boolean {
    return this.#when === 'off' || this.#keep(hear(this.#memory, this.#told(things), this.#around.now()))
  }

  /** Tells nothing for a while, or again what was put off. */
  snooze(how: Snooze): void {
    if (this.#when === 'off') return
    this.#keep(snooze(this.#memory, how, this.#around.now()))
    if (how === 'end') this.look()
  }

  /** Tells nothing while somebody else sits here; what came due meanwhile is told once that is over. */
  hold(isHeld: boolean): void {
    const isOver = this.#isHeld && !isHeld
    this.#isHeld = isHeld
    if (isOver) this.look()
  }

  /** Looks at the clock, and tells what is due. */
  look(): void {
    if (this.#when === 'off' || this.#isHeld) return
    const { memory, kinds } = look(this.#memory, this.#around.now())
    // Remembered first: one reminder less after a fall is better than the same again at each start.
    this.#keep(memory)
    if (kinds.length > 0) this.#around.tell(kinds)
  }

  /** No more looks. */
  end(): void {
    clearInterval(this.#timer)
  }

  #run(): void {
    clearInterval(this.#timer)
    this.#timer = this.#when === 'off' ? undefined : setInterval(() => this.look(), LOOK_EVERY)
  }

  #told(things: readonly ToRemind[]): readonly ToRemind[] {
    if (!this.#around.isGuarded()) return things
    return things.map((thing) => (thing.kind === 'weekly' ? thing : { ...thing, kind: 'planned' }))
  }

  #keep(memory: Memory): boolean {
    if (JSON.stringify(memory) === JSON.stringify(this.#memory)) return true
    this.#memory = memory
    let isKept = true
    try {
      keepReminders(this.#profile, { when: this.#when, memory })
    } catch {
      // It holds until the app ends. The next change tries again.
      isKept = false
    }
    this.#around.changed()
    return isKept
  }
}
