/** Opens the sample journal beside one's own, and takes it away again without a trace. */

import type { Moment } from '../core/day.ts'
import type { Language } from '../core/language.ts'
import { db, JournalDb, sampleName } from './db.ts'
import { look } from './look.ts'
import { noteLoss } from './loss.ts'
import { reopen } from './reopening.ts'
import { isSample, openNext } from './which.ts'

let forgetting: Promise<void> = Promise.resolve()

/**
 * True when the sample was chosen but is not to be opened. It is not there: a crash came between leaving it and that being
 * noted. Or one's own journal has a lock, which is met before all else: nothing goes past it, and nothing lies under it.
 */
export async function isSampleGone(hasLock: boolean): Promise<boolean> {
  if (!isSample()) return false
  if (hasLock) {
    openNext('own')
    return true
  }
  const { version, loss } = await look()
  if (version !== null) return false
  // Told once only, and one's own journal may be gone with it.
  if (loss !== null) noteLoss(loss)
  openNext('own')
  return true
}

/** Takes away a sample that nobody is in: a crash came between its writing and its opening. */
export function forgetSample(): Promise<void> {
  if (isSample()) return forgetting
  const forget = async () => {
    const databases = await indexedDB.databases()
    if (databases.some(({ name }) => name === sampleName)) await new JournalDb(sampleName).delete()
  }
  // Where it can't be done now, the next start tries again.
  forgetting = forget().catch(() => undefined)
  return forgetting
}

/** Writes the sample anew into its own database, in a language; the next load of the page opens it. */
export async function enterSample(moment: Moment, language: Language): Promise<void> {
  // Half a year of text is loaded only by those who ask for it.
  const { fillSample } = await import('./sample.ts')
  // It lies in the same files as one's own, so it too is only opened when the store guard has looked after them.
  await reopen()
  await forgetting
  const sample = new JournalDb(sampleName)
  await sample.delete()
  await sample.open()
  await fillSample(sample, moment, language)
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
