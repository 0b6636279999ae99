/** An open draft while it is being written: holds the newest rows, stores each change at once. */

import { type LastTime, revealed } from '../core/answer.ts'
import type { Read } from '../core/body.ts'
import type { Day, Moment } from '../core/day.ts'
import { type Draft, type DraftAnswer, hasFirst, startedAt } from '../core/draft.ts'
import type { Goal, Written } from '../core/finish.ts'
import type { StoredWording, WordingKey } from '../core/wording.ts'
import { wordingName } from '../core/wording.ts'
import { type OpenDraft, writeAnswer, writeDraft, writtenIn } from './drafts.ts'

/** A draft as it stands now. A new object after every change. */
export interface DraftState {
  readonly draft: Read<'draft'>
  readonly answers: ReadonlyMap<string, Read<'draftAnswer'>>
}

/**
 * The one writer of an open draft. `change…` tells its listeners, for what is drawn from the state;
 * `type…` does not, for text areas that hold their own text: a key is stored without drawing anything.
 */
export class DraftEditor {
  readonly goals: ReadonlyMap<string, Goal>
  readonly last: ReadonlyMap<string, LastTime>
  /** See `OpenDraft`. */
  readonly reworded: ReadonlyMap<string, Day>
  #state: DraftState
  readonly #wordings: ReadonlyMap<string, StoredWording>
  readonly #clock: () => Moment
  #isDated: boolean
  readonly #listeners = new Set<() => void>()

  constructor(open: OpenDraft, clock: () => Moment) {
    this.#state = { draft: open.draft, answers: open.answers }
    this.goals = open.goals
    this.last = open.last
    this.reworded = open.reworded
    this.#wordings = open.wordings
    this.#clock = clock
    this.#isDated = [...open.answers.values()].some(({ body }) => hasFirst(body))
  }

  /** The state now; stable between changes. */
  readonly state = (): DraftState => this.#state

  /** Calls back after each told change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The wording a question is shown in here. */
  wording(key: Omit<WordingKey, 'viewpoint' | 'language'>): StoredWording | null {
    const { who, language } = this.#state.draft.body
    return this.#wordings.get(wordingName({ ...key, viewpoint: who.viewpoint, language })) ?? null
  }

  /** Every item with what was written and the goal it had. */
  written(): readonly Written[] {
    return writtenIn(this.#state.draft.body, this.#state.answers, this.goals)
  }

  /** Stores a change of the draft's own row and tells it. */
  changeDraft(by: (draft: Draft) => Draft): void {
    this.typeDraft(by)
    this.#tell()
  }

  /** Stores a change of the draft's own row without telling it. */
  typeDraft(by: (draft: Draft) => Draft): void {
    const { draft } = this.#state
    this.#state = { ...this.#state, draft: writeDraft(draft, by(draft.body), this.#clock().at) }
  }

  /** Stores a change of one answer and tells it. */
  changeAnswer(row: string, by: (answer: DraftAnswer) => DraftAnswer): void {
    this.typeAnswer(row, by)
    this.#tell()
  }

  /** Stores a change of one answer without telling it. */
  typeAnswer(row: string, by: (answer: DraftAnswer) => DraftAnswer): void {
    const held = this.#state.answers.get(row)
    if (held === undefined) return
    const answer = by(held.body)
    if (hasFirst(answer)) this.#date()
    const written = writeAnswer(held, answer, this.#clock().at)
    this.#state = { ...this.#state, answers: new Map(this.#state.answers).set(row, written) }
  }

  /** Shows last time's answer beside this one, if there is one and it is not shown yet; true when it now shows. */
  reveal(row: string): boolean {
    const last = this.last.get(row)
    const answer = this.#state.answers.get(row)?.body
    if (last === undefined || answer === undefined) return false
    if (
      answer.skipped ||
      answer.first.kind !== 'level' ||
      answer.first.last !== null ||
      answer.first.final === null
    )
      return false
    this.changeAnswer(row, (held) => ({ ...held, first: revealed(held.first, last) }))
    return true
  }

  /** Dates the sitting by its first answer, when that comes on a later day than it was begun on. */
  #date(): void {
    if (this.#isDated) return
    this.#isDated = true
    const now = this.#clock()
    if (now.day !== this.#state.draft.body.started.day) this.typeDraft((draft) => startedAt(draft, now))
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
