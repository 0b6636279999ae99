/** What an audit is: whom it is for, what it asks, and the steps of its walk (decisions.md 16). */

import type { AnswerKind, Citation, Role } from './question.ts'

/**
 * The steps a walk can have, in the order they are walked.
 * `event` names the one event the audit starts from; `first` and `second` are the sheets;
 * `choose` picks the one item the second sheet is written for; `compare` lays the sheets side by
 * side; `step` makes a commitment. Every walk ends with Finish.
 */
export type WalkStep = 'event' | 'first' | 'choose' | 'second' | 'compare' | 'step'

/** One question of an audit, and how it is answered there. */
export interface AuditItem {
  readonly question: string
  readonly kind: AnswerKind
  /** The short statement that is marked yes, partly or no; every item of kind `mark` has one for its role. */
  readonly mark?: { readonly [R in Role]?: string }
  /** What is asked about the one event, shown in place of the wording's prompts, which speak of other times. */
  readonly asks?: { readonly [R in Role]?: EventWording }
}

/** The two prompts of an item that is about one event. */
export interface EventWording {
  readonly now: string
  readonly desired: string
}

/** A named run of items: a layer, a day, a sitting, or the hard moments. */
export interface AuditGroup {
  readonly name: string
  readonly items: readonly AuditItem[]
  readonly opening?: string
  readonly source?: Citation
}

/** What an audit that starts from one event asks before its first sheet. */
export interface EventPrompt {
  readonly prompt: string
  readonly hint: string
  /** Why no customer is named. */
  readonly why: string
}

/** What an audit holds for one role. */
export interface AuditForRole {
  readonly opening: string
  readonly groups: readonly AuditGroup[]
}

/**
 * How an audit's questions reach a sitting: `fixed`, all of them; `weekly`, the core and two that
 * rotate (core/rotation.ts); `days`, one group a day; `sittings`, one group a sitting. The last two
 * make one entry each, joined by a run id (decisions.md 9).
 */
export type AuditPlan = 'fixed' | 'weekly' | 'days' | 'sittings'

/** An audit of the library. */
export interface Audit {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly minutes: number
  readonly plan: AuditPlan
  readonly steps: readonly WalkStep[]
  readonly roles: { readonly [R in Role]?: AuditForRole }
  readonly event?: EventPrompt
  readonly source: Citation
}

/** What a sitting needs of an audit, whether it is the app's or one's own. */
export type Walkable = Omit<Audit, 'source'>
