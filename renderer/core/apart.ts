/** Answering apart: which audits can be answered by a person and by who leads them, and what each side is asked. */

import type { Choice } from './answer.ts'
import type { AuditItem, Walkable } from './audit.ts'
import type { Question, Role, Viewpoint } from './question.ts'
import { coreOf } from './rotation.ts'
import { viewsNeed } from './statistics/views.ts'

/** An item with the heading it stands under; empty where it has none. */
export interface AskedItem extends AuditItem {
  readonly group: string
}

/** The role whose items a viewpoint is asked: of a person, one is asked what that person is asked. */
export const roleAsked = (viewpoint: Viewpoint): Role => (viewpoint === 'observed' ? 'agent' : viewpoint)

/**
 * Everything an audit asks from a viewpoint, in order, or one part of it where it has several sittings.
 *
 * `observed` gives what can be asked of both sides when an audit is answered apart: the agent's items whose
 * question has words for who observed. Put the very same items to the agent, in the agent wording. Three things
 * follow. Marks are left out, and with them `listener` and `superpower`: they are about one event that the other
 * side as a rule was not at, and have no steps to compare. Of the weekly reflection only the core is asked,
 * because the two that rotate follow from a history that only one side has. A question of one's own has no words
 * for who observed. Levels of a last case are in it: the two may speak of two cases, which their words tell.
 */
export function itemsFor(
  audit: Walkable,
  viewpoint: Viewpoint,
  questions: readonly Question[],
  part?: number,
): readonly AskedItem[] {
  const role = roleAsked(viewpoint)
  const groups = (audit.roles[role]?.groups ?? []).filter((_, index) => part === undefined || part === index)
  const items = groups.flatMap((group) => group.items.map((item) => ({ ...item, group: group.name })))
  if (viewpoint !== 'observed') return items
  const isWeekly = audit.plan === 'weekly'
  const pool = isWeekly ? coreOf(questions, role) : questions
  const seen = new Set(pool.flatMap(({ id, wordings }) => (wordings.observed === undefined ? [] : [id])))
  return items
    .filter(({ question, kind }) => (kind === 'level' || kind === 'caseLevel') && seen.has(question))
    .map((item) => (isWeekly ? { ...item, group: '' } : item))
}

/** True where an audit asks both sides enough for a comparison to say anything. */
export function canAnswerApart(audit: Walkable, questions: readonly Question[]): boolean {
  return itemsFor(audit, 'observed', questions).length >= viewsNeed
}

/** True where who observed is asked for one thing they saw: a level at either end needs one (method.md 2.6). */
export function wantsExample(choice: Choice | null): boolean {
  return typeof choice === 'number' && (choice <= 2 || choice === 5)
}
