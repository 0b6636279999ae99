/** Reads which entries were deleted or brought back, for telling why something was judged anew. */

import type { Entry } from '../core/question-series.ts'
import type { Touched } from '../core/rejudged.ts'
import { seen } from './reflections.ts'
import type { ReadAll } from './rows.ts'

/** The entries that lie in the trash or were brought back from it, as long as that is known. */
export function touchedIn(deletions: ReadAll<'deletion'>, entries: readonly Entry[]): readonly Touched[] {
  const there = new Map(entries.map((entry) => [entry.id, entry]))
  return deletions.rows.flatMap(({ keys, body: { moment, rows, restored } }): readonly Touched[] => {
    if (restored !== null) {
      const entry = there.get(keys.of ?? '')
      return entry === undefined ? [] : [{ kind: 'restored', on: restored.day, entry }]
    }
    const gone = seen(rows.filter(({ kind }) => kind === 'reflection')).rows
    return gone.map((entry) => ({ kind: 'deleted', on: moment.day, entry }))
  })
}
