/** The last thing that was edited, deleted, brought back or put away, so that it can be undone, also after a restart. */

import type { Read } from '../core/body.ts'
import { db } from './db.ts'
import { newestPutAway, type PutAway } from './own.ts'
import { bodyOf, readAll } from './rows.ts'
import { broughtBack, inTrash } from './trash.ts'

/** What can be undone. */
export type LastChange =
  | { readonly kind: 'edited'; readonly revision: Read<'revision'> }
  | { readonly kind: 'deleted' | 'restored'; readonly deletion: Read<'deletion'> }
  | { readonly kind: 'archived'; readonly away: PutAway }

/** The newest revision that can be read; null when there is none. */
async function newestRevision(): Promise<Read<'revision'> | null> {
  const newest = db.revisions
    .orderBy('id')
    .reverse()
    .filter((row) => bodyOf('revision', row) !== null)
  return readAll('revision', await newest.limit(1).toArray()).rows[0] ?? null
}

/** The newest change; null when there is none. Ids sort by the order in which things were done. */
export async function lastChange(): Promise<LastChange | null> {
  const revision = await newestRevision()
  const [deleted] = await inTrash()
  const [restored] = await broughtBack()
  const away = await newestPutAway()
  const changes: (LastChange & { readonly id: string })[] = []
  if (revision !== null) changes.push({ kind: 'edited', id: revision.id, revision })
  if (deleted !== undefined) changes.push({ kind: 'deleted', id: deleted.id, deletion: deleted })
  if (restored !== undefined) changes.push({ kind: 'restored', id: restored.id, deletion: restored })
  if (away !== null) changes.push({ kind: 'archived', id: away.operation, away })
  return changes.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0] ?? null
}
