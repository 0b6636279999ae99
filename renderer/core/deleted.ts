/** What was deleted here, so that a file can't bring it back unasked. */

import type { Read } from './body.ts'

/** See `deletedIn`. */
export interface Deleted {
  /** For each id that was deleted, the newest deletion it went with. */
  readonly of: ReadonlyMap<string, Read<'deletion'>>
  /** What each deletion is about. */
  readonly about: ReadonlySet<string>
}

/** What some deletions took away; those that were taken back took nothing. */
export function deletedIn(deletions: readonly Read<'deletion'>[]): Deleted {
  const of = new Map<string, Read<'deletion'>>()
  const about = new Set<string>()
  for (const row of deletions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (row.body.restored !== null || row.keys.of === undefined) continue
    about.add(row.keys.of)
    of.set(row.keys.of, row)
    // A desired answer may only have changed because of it, and is here still.
    for (const { id, kind } of row.body.rows) if (kind !== 'desired') of.set(id, row)
  }
  return { of, about }
}
