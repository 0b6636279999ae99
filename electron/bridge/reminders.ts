/** The contract about reminders: what there is to be reminded of, when, and putting it off. Types only. */

import type { Failed } from './files.ts'

/** When reminders come: never; while the app is open; also while its window is closed; and from each login on. */
export type RemindersWhen = 'off' | 'open' | 'tray' | 'login'

/** What a reminder is of. With a lock a meeting and a commitment are `planned`, and nothing tells which. */
export type ReminderKind = 'weekly' | 'meeting' | 'commitment' | 'planned'

/** Something to be reminded of: its kind and its time, and nothing of what people wrote. */
export interface ToRemind {
  readonly kind: ReminderKind
  /** By the clock on the wall, wherever that hangs then: `YYYY-MM-DDTHH:MM`. */
  readonly at: string
  /** The last minute in which it may still be told, written alike; null where it waits for as long as it is planned. */
  readonly until: string | null
}

/** For how long nothing is told; `end` takes that back. */
export type Snooze = 'hour' | 'tomorrow' | 'week' | 'end'

/** How it stands with reminders. */
export interface Reminders {
  readonly when: RemindersWhen
  /** Whether this system can show notifications at all. */
  readonly notifies: boolean
  /** What one was reminded of today and is still to be done; each kind once. */
  readonly told: readonly ReminderKind[]
  /** Until when nothing is told, by the clock on the wall: `YYYY-MM-DDTHH:MM`; null while nothing is put off. */
  readonly snoozed: string | null
}

/** What the page may ask about reminders. */
export interface RemindersBridge {
  /** How it stands with reminders. */
  reminders(): Promise<Reminders>
  /** Choose when they come, of these things. `off` leaves nothing of them. Where it fails all is as before. */
  chooseReminders(when: RemindersWhen, things: readonly ToRemind[]): Promise<Reminders | Failed>
  /** What there is to be reminded of from now on, in place of what there was; nothing is kept while they are off. */
  remindOf(things: readonly ToRemind[]): Promise<Reminders>
  /** Tell nothing while another person sits here; what came due meanwhile is told as one when it is over. */
  holdReminders(isHeld: boolean): Promise<void>
  /** Tell nothing for a while, and then again what was told last and is still there. */
  snooze(how: Snooze): Promise<Reminders>
  /** From now on this alone is told of each change of how it stands with reminders. */
  onReminders(hear: (now: Reminders) => void): void
  /** From now on this alone is told where in the app a reminder that was followed, or the tray, leads to. */
  onLedTo(hear: (place: string) => void): void
}
