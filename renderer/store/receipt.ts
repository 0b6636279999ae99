/** What is remembered of the last file that was taken in: the copy from before it, for the way back. */

import type { TakenIn } from '../core/taken-in.ts'
import { db } from './db.ts'
import { noteTakenIn, readSettings } from './settings.ts'

/** The last file taken in that can be undone, also after a restart; null where there is none. */
export const lastImport = async (): Promise<TakenIn | null> => (await readSettings()).takenIn

/** Forgets the way back; the copy stays. */
export const forgetImport = (at: string): Promise<void> =>
  db.transaction('rw', db.settings, () => noteTakenIn(null, at))
