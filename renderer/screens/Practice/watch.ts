/** Watches the running clock of an exercise, wherever in the app one is: calls out, rings, and ends it. */

import type { Clock } from '../../clock.ts'
import { callAt, ended, passedAt } from '../../core/countdown.ts'
import type { PracticeNote } from '../../core/practice.ts'
import { t } from '../../locales/index.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { announce } from '../../ui/Announcer.tsx'
import { ring } from './bell.ts'

/** One clock under watch. */
export class Watch {
  readonly #editor: PracticeEditor<PracticeNote>
  readonly #total: number
  readonly #clock: Clock
  readonly #listeners = new Set<() => void>()
  readonly #leave: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #left: number

  /** `total` in milliseconds. A clock that ran out while nobody watched is ended in silence. */
  constructor(editor: PracticeEditor<PracticeNote>, total: number, clock: Clock) {
    this.#editor = editor
    this.#total = total
    this.#clock = clock
    this.#left = this.#leftNow()
    this.#leave = editor.subscribe(this.#look)
    window.addEventListener('focus', this.#look)
    document.addEventListener('visibilitychange', this.#look)
    if (this.#left <= 0) this.#end()
    else this.#look()
  }

  /** The seconds that are left, as they are shown. */
  readonly secondsLeft = (): number => Math.ceil(this.#left / 1000)

  /** Calls back whenever the seconds may have changed, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Lets go of the clock; it runs on by itself. */
  stop(): void {
    this.#leave()
    clearTimeout(this.#timer)
    window.removeEventListener('focus', this.#look)
    document.removeEventListener('visibilitychange', this.#look)
  }

  #leftNow(): number {
    const { timer } = this.#editor.row().body
    return timer === null
      ? this.#total
      : this.#total - passedAt(timer.countdown, this.#clock().at, this.#total)
  }

  #end(): void {
    this.#editor.change((note, now) =>
      note.timer?.countdown.kind === 'running'
        ? { ...note, timer: { ...note.timer, countdown: ended(note.timer.countdown, now.at, this.#total) } }
        : note,
    )
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer)
    if (this.#editor.isGone()) return this.stop()
    const { timer } = this.#editor.row().body
    const before = this.#left
    this.#left = this.#leftNow()
    if (timer?.countdown.kind === 'running') {
      if (this.#left <= 0) this.#ring(timer.rings)
      else this.#call(before)
    }
    for (const listener of this.#listeners) listener()
  }

  /** Says what is passed, and looks again at the next whole second. */
  #call(before: number): void {
    const call = callAt(before, this.#left)
    if (call !== null) announce(t(`listen.call.${call}`))
    this.#timer = setTimeout(this.#look, this.#left % 1000 || 1000)
  }

  #ring(rings: boolean): void {
    this.#end()
    announce(t('listen.call.over'))
    if (rings) ring()
  }
}

let watched: Watch | null = null

/** Watches a clock in the place of the one before; it stays watched on every page. */
export function watch(editor: PracticeEditor<PracticeNote>, total: number, clock: Clock): Watch {
  watched?.stop()
  watched = new Watch(editor, total, clock)
  return watched
}
