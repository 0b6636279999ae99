/** The last thing that was edited or deleted, so that it can be undone, also after a restart. */

import type { Read } from '../core/body.ts'
import { db } from './db.ts'
import { bodyOf, readAll } from './rows.ts'
import { inTrash } from './trash.ts'

/** What can be undone. */
export type LastChange =
  | { readonly kind: 'edited'; readonly revision: Read<'revision'> }
  | { readonly kind: 'deleted'; readonly deletion: Read<'deletion'> }

/** The newest edit or deletion; null when there is none. Ids sort by time. */
export async function lastChange(): Promise<LastChange | null> {
  // One that can't be read is passed over.
  const newest = db.revisions
    .orderBy('id')
    .reverse()
    .filter((row) => bodyOf('revision', row) !== null)
  const revision = readAll('revision', await newest.limit(1).toArray()).rows[0]
  const deletion = (await inTrash())[0]
  if (deletion !== undefined && (revision === undefined || deletion.id > revision.id))
    return { kind: 'deleted', deletion }
  return revision === undefined ? null : { kind: 'edited', revision }
}
