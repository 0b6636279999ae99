/** The drafts there are, in the order they were written in. */

import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'
import { withUnsaved } from './writes.ts'

/**
 * The open drafts, the one written in last first: a key changes only the row of its answer. What is answered apart
 * for a meeting is not among them (decisions.md 4): it shows with its meeting alone.
 */
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
  const own = read.rows.filter(({ body }) => body.who.sealedUntil === null)
  return { ...read, rows: own.toSorted((a, b) => lastOf(b).localeCompare(lastOf(a))) }
}
