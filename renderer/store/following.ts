/** New ids come after the stored ones, which a clock that was set back would not see to. */

import { db } from './db.ts'
import { followId } from './stamp.ts'

/** Asked for whenever rows came in that were not written here one by one: at the start, and with a file. */
export async function followStored(): Promise<void> {
  const newest = await Promise.all(
    [db.reflections, db.desired, db.revisions, db.trash].map((table) =>
      table.orderBy('id').reverse().limit(1).primaryKeys(),
    ),
  )
  for (const id of newest.flat()) followId(id)
}
