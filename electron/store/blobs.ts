/** Keeps the files in which Chromium holds large values, before a record that points to a lost one is let go of. */

import { basename, join } from 'node:path'
import type { Failed } from '../bridge.ts'
import { reasonOf } from '../files.ts'
import { copyAside, namesIn } from '../folders.ts'
import { stampOf } from '../stamp.ts'

/**
 * Copies them aside while the store is open; they are never changed once they are written, and hold no locks.
 * Undefined when all that is there is kept, also when nothing is.
 */
export function keepBlobs(profile: string, now: Date): Failed | undefined {
  const folder = join(profile, 'IndexedDB')
  try {
    const kept = join(profile, 'kept', `${stampOf(now)}-withheld`, basename(folder))
    for (const name of namesIn(folder).filter((each) => each.endsWith('.blob')))
      copyAside(join(folder, name), join(kept, name))
    return undefined
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}
