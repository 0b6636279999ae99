/** Locks the window: the page finishes writing, and one takes its place that knows nothing of the journal. */

import type { BrowserWindow } from 'electron'
import { z } from 'zod/mini'
import type { Action, Asked } from './action.ts'
import { PAGE_URL } from './addresses.ts'
import { Attempts } from './attempts.ts'
import { AutoLock, aloneMinutes } from './auto-lock.ts'
import type { LockState } from './bridge.ts'
import { cover } from './window/cover.ts'
import { lastCall, mayLose } from './window/last-call.ts'

/** The messages that are about the lock. */
type AboutLock = Extract<
  Asked,
  'attempt' | 'sayLock' | 'lockNow' | 'placeBefore' | 'aloneMinutes' | 'chooseAlone'
>

const nothing = z.tuple([])

/** The lock of one window's journal. */
export class Lock {
  readonly #window: BrowserWindow
  readonly #attempts: Attempts
  readonly #watch: AutoLock
  #state: LockState = 'off'
  #place = ''
  #going: Promise<void> | undefined

  constructor(window: BrowserWindow, profile: string) {
    this.#window = window
    this.#attempts = new Attempts(profile)
    this.#watch = new AutoLock(profile, () => void this.#lock(async () => false))
  }

  get state(): LockState {
    return this.#state
  }

  /** Lock now, as a person asked for: they are asked in turn where words could not be stored. */
  now(): Promise<void> {
    return this.#lock(() => mayLose(this.#window, 'lock'))
  }

  /** Where to come back to once it is opened, instead of the place that was shown when it was locked. */
  comeTo(place: string): void {
    this.#place = place
  }

  /** What the page may ask. */
  actions(): { readonly [Method in AboutLock]: Action<Method> } {
    return {
      attempt: {
        takes: z.tuple([z.enum(['look', 'begin', 'right', 'void'])]),
        does: async (step) => this.#attempts.take(step, Date.now()),
      },
      sayLock: {
        takes: z.tuple([z.enum(['off', 'open', 'locked'])]),
        does: async (state) => this.#say(state),
      },
      lockNow: { takes: nothing, does: () => this.now() },
      placeBefore: { takes: nothing, does: async () => this.#takePlace() },
      aloneMinutes: { takes: nothing, does: async () => this.#watch.minutes },
      chooseAlone: {
        takes: z.tuple([aloneMinutes]),
        does: async (minutes) => this.#watch.choose(minutes),
      },
    }
  }

  #say(state: LockState): void {
    this.#watch.watch(state === 'open')
    this.#state = state
  }

  #takePlace(): string {
    const place = this.#place
    this.#place = ''
    return place
  }

  /** Words that could not be stored would be lost: unasked, the journal stays open until they are. */
  #lock(mayLoseWords: () => Promise<boolean>): Promise<void> {
    if (this.#state !== 'open') return Promise.resolve()
    this.#going ??= this.#lockOnce(mayLoseWords).finally(() => {
      this.#going = undefined
    })
    return this.#going
  }

  async #lockOnce(mayLoseWords: () => Promise<boolean>): Promise<void> {
    const { webContents } = this.#window
    let uncover = (): void => undefined
    // What was typed into a page that is busy is stored once it has time; until then nobody reads it.
    const left = await lastCall(webContents, () => {
      uncover = cover(this.#window)
    })
    if (this.#window.isDestroyed()) return
    if (left > 0) uncover()
    if (left > 0 && !(await mayLoseWords())) return
    if (this.#window.isDestroyed()) return
    this.#place = new URL(webContents.getURL()).hash.slice(1)
    this.#say('locked')
    await this.#window.loadURL(PAGE_URL)
    uncover()
    // Back would lead to the addresses of what was read.
    webContents.navigationHistory.clear()
  }
}
