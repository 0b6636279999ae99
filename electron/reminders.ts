/** Reminders of one window's journal: notifications, the tray that keeps the app there, and the start with the login. */

import { type BrowserWindow, Notification, powerMonitor, type Tray } from 'electron'
import { z } from 'zod/mini'
import type { Action, Asked } from './action.ts'
import type { Failed, Reminders as State, RemindersWhen, ToRemind } from './bridge.ts'
import { envelopeOf } from './envelope-file.ts'
import type { Lock } from './lock.ts'
import { remindersPath, thingsSchema, whenSchema } from './reminders/file.ts'
import { startAtLogin } from './reminders/login.ts'
import { notify, withdraw } from './reminders/notify.ts'
import { dressTray, makeTray, type TrayDeeds } from './reminders/tray.ts'
import { readClock } from './reminders/wall.ts'
import { Watch } from './reminders/watch.ts'
import { bringForward } from './window.ts'

/** The messages that are about reminders. */
type AboutReminders = Extract<
  Asked,
  'reminders' | 'chooseReminders' | 'remindOf' | 'holdReminders' | 'snooze'
>

/** Both clocks of this machine at an instant, its zone asked anew each time. */
const clockAt = (epoch: number) => readClock(epoch, Intl.DateTimeFormat().resolvedOptions().timeZone)

/** See the head of this file. */
export class Reminders {
  readonly #window: BrowserWindow
  readonly #profile: string
  readonly #lock: Lock
  readonly #watch: Watch
  readonly #deeds: TrayDeeds
  #tray: Tray | undefined

  constructor(window: BrowserWindow, lock: Lock, profile: string) {
    this.#window = window
    this.#profile = profile
    this.#lock = lock
    this.#deeds = {
      open: () => this.#leadTo(null),
      reflect: () => this.#leadTo('/reflect'),
      snooze: (how) => this.#watch.snooze(how),
    }
    const { snooze } = this.#deeds
    this.#watch = new Watch(profile, {
      now: () => clockAt(Date.now()),
      wallAt: (epoch) => clockAt(epoch).wall,
      isGuarded: () => envelopeOf(profile) !== null,
      tell: (kinds) => notify(kinds, { open: () => this.#leadTo('/'), snooze }),
      changed: () => this.#say(),
    })
    const look = () => this.#watch.look()
    powerMonitor.on('resume', look)
    powerMonitor.on('unlock-screen', look)
    window.on('closed', () => this.#watch.end())
    this.#stayOrGo()
    // What stands there may name a place where the program is no more.
    if (process.platform === 'linux' || this.#watch.when === 'login')
      startAtLogin(profile, this.#watch.when === 'login')
  }

  /** The file of reminders, where it says more than it may under a lock and can't be written anew. */
  get telling(): readonly string[] {
    return this.#watch.isTelling ? [remindersPath(this.#profile)] : []
  }

  /**
   * Where the app is to stay without its window, takes that away, locked where there is a lock, and answers true. It is
   * still there where words would be lost and a person would rather stay.
   */
  stays(): boolean {
    if (!this.#isInTray) return false
    void this.#hide()
    return true
  }

  /** Words are others now. */
  speakAnew(): void {
    if (this.#tray !== undefined) dressTray(this.#tray, this.#deeds, this.#watch.state)
  }

  /** What the page may ask. */
  actions(): { readonly [Method in AboutReminders]: Action<Method> } {
    return {
      reminders: { takes: z.tuple([]), does: async () => this.#state },
      chooseReminders: {
        takes: z.tuple([whenSchema, thingsSchema]),
        does: async (when, things) => this.#choose(when, things) ?? this.#state,
      },
      remindOf: {
        takes: z.tuple([thingsSchema]),
        does: async (things) => {
          this.#watch.hear(things)
          return this.#state
        },
      },
      holdReminders: {
        takes: z.tuple([z.boolean()]),
        does: async (isHeld) => {
          if (isHeld) withdraw()
          this.#watch.hold(isHeld)
        },
      },
      snooze: {
        takes: z.tuple([z.enum(['hour', 'tomorrow', 'week', 'end'])]),
        does: async (how) => {
          this.#watch.snooze(how)
          return this.#state
        },
      },
    }
  }

  get #state(): State {
    return { ...this.#watch.state, notifies: Notification.isSupported() }
  }

  /** The start with the login first: it is what can fail, and nothing is said to be so that is not. */
  #choose(when: RemindersWhen, things: readonly ToRemind[]): Failed | undefined {
    const before = this.#watch.when
    const isOther = (when === 'login') !== (before === 'login')
    const failed =
      (isOther ? startAtLogin(this.#profile, when === 'login') : undefined) ??
      this.#watch.choose(when, things)
    if (failed !== undefined) {
      if (isOther) startAtLogin(this.#profile, before === 'login')
      return failed
    }
    if (when === 'off') withdraw()
    this.#stayOrGo()
    return undefined
  }

  get #isInTray(): boolean {
    return this.#watch.when === 'tray' || this.#watch.when === 'login'
  }

  async #hide(): Promise<void> {
    if (this.#lock.state === 'open') await this.#lock.now()
    if (this.#lock.state !== 'open' && !this.#window.isDestroyed()) this.#window.hide()
  }

  #stayOrGo(): void {
    if (!this.#isInTray) {
      this.#tray?.destroy()
      this.#tray = undefined
    } else this.#tray ??= makeTray(this.#deeds, this.#watch.state)
  }

  /** Shows the window, at a place in the app; one that is locked comes to it once it is opened. */
  #leadTo(place: string | null): void {
    if (this.#window.isDestroyed()) return
    bringForward(this.#window)
    if (place === null) return
    if (this.#lock.state === 'locked') this.#lock.comeTo(place)
    else this.#window.webContents.send('led-to', place)
  }

  #say(): void {
    if (this.#window.isDestroyed()) return
    this.speakAnew()
    this.#window.webContents.send('reminders', this.#state)
  }
}
