/** The drafts there are, in the order they were written in. */

import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'
import { withUnsaved } from './writes.ts'

/** The open drafts, the one written in last first: a key changes only the row of its answer. */
export async function openDrafts(): Promise<ReadAll<'draft'>> {
  const stored = withUnsaved(await db.drafts.toArray())
  const touched = new Map<string, string>()
  for (const { id, keys, changedAt } of stored) {
    const draft = keys?.draft ?? id
    if (changedAt > (touched.get(draft) ?? '')) touched.set(draft, changedAt)
  }
  const lastOf = ({ id }: Row) => touched.get(id) ?? ''
  const read = readAll(
    'draft',
    stored.filter(({ kind }) => kind !== 'draftAnswer'),
  )
  return { ...read, rows: read.rows.toSorted((a, b) => lastOf(b).localeCompare(lastOf(a))) }
}
