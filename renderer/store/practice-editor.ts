/** Something of an exercise while it is being written: holds the newest row, stores each change at once. */

import type { Moment } from '../core/day.ts'
import { isOpen, type Practice } from '../core/practice.ts'
import { heldPractice, type PracticeRow, writePractice } from './practice.ts'
import { stampAt } from './stamp.ts'

/**
 * The one writer of a practice row. `change` tells its listeners, for what is drawn from it; `type` does not,
 * for text areas that hold their own text. A row that is not stored yet is stored with its first change.
 */
export class PracticeEditor<Of extends Practice> {
  #row: PracticeRow<Of>
  readonly #clock: () => Moment
  #isTouched = false
  readonly #listeners = new Set<() => void>()

  constructor(row: PracticeRow<Of>, clock: () => Moment) {
    this.#row = row
    this.#clock = clock
  }

  /** The row now; stable between changes. */
  readonly row = (): PracticeRow<Of> => this.#row

  /** Whether it was deleted since. */
  readonly isGone = (): boolean => heldPractice(this.#row.id) === null

  /** Calls back after each told change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Stores a change and tells it. */
  change(by: (body: Of, now: Moment) => Of): void {
    this.type(by)
    for (const listener of this.#listeners) listener()
  }

  /** Stores a change without telling it. Of what was deleted nothing more is stored. */
  type(by: (body: Of, now: Moment) => Of): void {
    const held = heldPractice(this.#row.id)
    if (held === null) return
    // What another page wrote of the same row is of the same kind: a row never changes its kind.
    const row = (held ?? this.#row) as PracticeRow<Of>
    const now = this.#clock()
    const { device } = stampAt(now.at)
    // The first change of a sitting makes the next revision of what was finished; those after it are part of that.
    const isNext = !this.#isTouched && !isOpen(row.body)
    this.#isTouched = true
    const revision = row.revision + (isNext ? 1 : 0)
    this.#row = { ...row, body: by(row.body, now), revision, changedAt: now.at, device }
    writePractice(this.#row)
  }
}
