/** How a long list of copies stays readable: the newest day and week apart, and before them a part for each month. */

import { type Day, dayAt, mondayOf } from './day.ts'

/**
 * A part of the list. `ahead`: a clock was ahead when they were made. `week`: the days of this week before today.
 * A month is told by its first day.
 */
export type CopyPart =
  | { readonly kind: 'ahead' | 'today' | 'week' }
  | { readonly kind: 'month'; readonly month: Day }

/** A part with its copies, newest first. */
export interface CopyGroup<Copy> {
  /** Tells it from the others. */
  readonly key: string
  readonly part: CopyPart
  readonly copies: readonly Copy[]
}

function partOf(day: Day, today: Day): CopyPart {
  if (day > today) return { kind: 'ahead' }
  if (day === today) return { kind: 'today' }
  if (day >= mondayOf(today)) return { kind: 'week' }
  return { kind: 'month', month: `${day.slice(0, 7)}-01` }
}

/** Copies of all places by when they were made, newest first. `madeAt` is a UTC instant. */
export function groupCopies<Copy extends { readonly madeAt: string }>(
  copies: readonly Copy[],
  today: Day,
  zone: string,
): readonly CopyGroup<Copy>[] {
  const groups = new Map<string, { part: CopyPart; copies: Copy[] }>()
  for (const copy of newestFirst(copies)) {
    const part = partOf(dayAt(copy.madeAt, zone), today)
    const key = part.kind === 'month' ? part.month : part.kind
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { part, copies: [copy] })
    else group.copies.push(copy)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/** Copies by their instants, the newest first. */
export const newestFirst = <Copy extends { readonly madeAt: string }>(copies: readonly Copy[]): Copy[] =>
  copies.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))
