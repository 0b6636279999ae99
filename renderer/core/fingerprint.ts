/** What tells two states of a journal apart without comparing every word: which rows there are, and when each was written. */

import { tableNames, type Tables } from './journal-file.ts'

/** A line for each row; every write changes its row's revision, or at least the instant it was written at. */
export function fingerprint(tables: Tables, withSettings: boolean): string {
  const names = tableNames.filter((name) => withSettings || name !== 'settings')
  const lines = names.flatMap((name) =>
    tables[name].map(
      ({ id, revision, changedAt, device }) => `${name} ${id} ${revision} ${changedAt} ${device}`,
    ),
  )
  return lines.toSorted().join('\n')
}
