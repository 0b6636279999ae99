/** Where the walk goes next: pure steps over a draft's place. */

import type { Audit } from './audit.ts'
import { type Draft, type DraftAnswer, type DraftItem, hasFirst, type Place } from './draft.ts'

/** A draft's item with the answer written to it. */
export interface Given {
  readonly item: DraftItem
  readonly answer: DraftAnswer
}

/** The items the second sheet asks: those answered on the first, or the one chosen. */
export function secondItems(
  audit: Pick<Audit, 'steps'>,
  draft: Draft,
  given: readonly Given[],
): readonly DraftItem[] {
  const answered = given.filter(({ answer }) => hasFirst(answer)).map(({ item }) => item)
  return audit.steps.includes('choose') ? answered.filter(({ row }) => row === draft.chosen) : answered
}

/** The items a step walks through, in order. */
export function itemsAt(
  audit: Pick<Audit, 'steps'>,
  draft: Draft,
  given: readonly Given[],
  step: Place['step'],
): readonly DraftItem[] {
  if (step === 'first') return draft.items
  return step === 'second' ? secondItems(audit, draft, given) : []
}

/** The audit's steps that have a page of their own; a commitment is written on the page of Compare. */
function pages(audit: Pick<Audit, 'steps'>): readonly Place['step'][] {
  return audit.steps.flatMap((step) => (step === 'step' ? [] : [step]))
}

/**
 * The place after (`by` 1) or before (`by` -1) this one; null at either end. A step with no items
 * is passed over.
 */
export function placeBeside(
  audit: Pick<Audit, 'steps'>,
  draft: Draft,
  given: readonly Given[],
  by: 1 | -1,
): Place | null {
  const { step, index } = draft.place
  const count = itemsAt(audit, draft, given, step).length
  if (index + by >= 0 && index + by < count) return { step, index: index + by }
  const order = pages(audit)
  for (let at = order.indexOf(step) + by; at >= 0 && at < order.length; at += by) {
    const next = order[at]
    if (next === undefined) return null
    if (next !== 'first' && next !== 'second') return { step: next, index: 0 }
    const items = itemsAt(audit, draft, given, next)
    if (items.length > 0) return { step: next, index: by === 1 ? 0 : items.length - 1 }
  }
  return null
}

/** The place brought back inside its step, when there are fewer items than when it was left. */
export function placeWithin(audit: Pick<Audit, 'steps'>, draft: Draft, given: readonly Given[]): Place {
  const { step, index } = draft.place
  if (step !== 'first' && step !== 'second') return draft.place
  const count = itemsAt(audit, draft, given, step).length
  if (count === 0)
    return step === 'second' ? { step: 'first', index: Math.max(0, draft.items.length - 1) } : draft.place
  return { step, index: Math.min(index, count - 1) }
}
