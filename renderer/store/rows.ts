/** Reading rows of a table as what they should be, with what could not be read said and never deleted. */

import { type Body, type Read, readRow } from '../core/body.ts'
import type { RowKind } from '../core/row.ts'

/** Rows that were left out because a newer app wrote them or because they are damaged. */
export interface Unread {
  readonly id: string
  readonly why: 'newer' | 'damaged'
}

/** What of a list of stored rows could be read. */
export interface ReadAll<K extends RowKind> {
  readonly rows: readonly Read<K>[]
  readonly unread: readonly Unread[]
}

/** Reads each stored row as a kind. */
export function readAll<K extends RowKind>(kind: K, stored: readonly unknown[]): ReadAll<K> {
  const rows: Read<K>[] = []
  const unread: Unread[] = []
  for (const one of stored) {
    const reading = readRow(kind, one)
    if (reading.kind === 'read') rows.push(reading.row)
    else unread.push({ id: reading.id, why: reading.kind })
  }
  return { rows, unread }
}

/** What was read in portions, in one. */
export const joined = <K extends RowKind>(parts: readonly ReadAll<K>[]): ReadAll<K> => ({
  rows: parts.flatMap(({ rows }) => rows),
  unread: parts.flatMap(({ unread }) => unread),
})

/** The body of a stored row; null when there is none or it can't be read. */
export function bodyOf<K extends RowKind>(kind: K, stored: unknown): Body<K> | null {
  if (stored === undefined) return null
  const reading = readRow(kind, stored)
  return reading.kind === 'read' ? reading.row.body : null
}

/** Rows of a kind that can't be read, by why. */
export interface UnreadKind {
  readonly kind: RowKind
  readonly why: Unread['why']
  readonly count: number
}

/** Counts what of a kind can't be read. */
export function unreadOf(kind: RowKind, { unread }: ReadAll<RowKind>): readonly UnreadKind[] {
  return (['damaged', 'newer'] as const).flatMap((why) => {
    const count = unread.filter((one) => one.why === why).length
    return count === 0 ? [] : [{ kind, why, count }]
  })
}
