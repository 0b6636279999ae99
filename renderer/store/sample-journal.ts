/** Opens the sample journal beside one's own, and takes it away again without a trace. */

import type { Moment } from '../core/day.ts'
import { db, JournalDb, sampleName } from './db.ts'
import { reopen } from './reopening.ts'
import { openNext } from './which.ts'

/** Writes the sample anew into its own database; the next load of the page opens it. */
export async function enterSample(moment: Moment): Promise<void> {
  // Half a year of text is loaded only by those who ask for it.
  const { fillSample } = await import('./sample.ts')
  // It lies in the same files as one's own, so it too is only opened when the store guard has looked after them.
  await reopen()
  const sample = new JournalDb(sampleName)
  await sample.delete()
  await sample.open()
  await fillSample(sample, moment)
  sample.close()
  openNext('sample')
}

/** Deletes the sample's database; the next load of the page opens one's own journal. */
export async function leaveSample(): Promise<void> {
  openNext('own')
  await reopen()
  db.close()
  await new JournalDb(sampleName).delete()
}
