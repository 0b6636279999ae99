/** Opens the connection again after it was lost: never past the store guard, never a new database, never two at once. */

import { db } from './db.ts'
import { borrowKey } from './key-beside.ts'
import { look } from './look.ts'
import { noteLoss } from './loss.ts'

/** What came of looking after the store's files. */
export type Mended =
  | { readonly kind: 'new' | 'sound' | 'mended' | 'damaged' | 'unknown' }
  | { readonly kind: 'failed'; readonly reason: string }

/** Has the store's files looked after while nothing has them open. */
export type Mend = () => Promise<Mended>

/** The database is not there any more. Going on would begin an empty one. */
export class JournalLost extends Error {
  override readonly name = 'JournalLost'
}

let mend: Mend = async () => ({ kind: 'sound' })
let going: Promise<void> | undefined
let salvaged = false
const listeners = new Set<() => void>()

/** Says who mends; until then nothing has to be. */
export function mendWith(given: Mend): void {
  mend = given
}

/** Calls back after each reopening, until the returned function is called. */
export function onReopened(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the store was found damaged since the page was loaded; the next load says so. */
export const wasSalvaged = (): boolean => salvaged

/**
 * Opens the journal for a window beside the app's own, which looks after it: never a new one, and after a loss not
 * again. Fails where there is none. The key of a locked one it borrows.
 */
export async function openBeside(): Promise<void> {
  await borrowKey()
  if ((await look()).version === null) throw new JournalLost('')
  await db.openGuarded()
}

/** Opens the connection if it is not open. Fails with what keeps it shut; all who ask share one try. */
export function reopen(): Promise<void> {
  going ??= reopenOnce().finally(() => {
    going = undefined
  })
  return going
}

async function reopenOnce(): Promise<void> {
  if (db.isOpen()) return
  const report = await mend()
  if (report.kind === 'failed') throw new Error(report.reason)
  const { version, loss } = await look()
  if (version === null) {
    noteLoss(loss ?? '')
    throw new JournalLost(loss ?? '')
  }
  await db.openGuarded()
  salvaged ||= report.kind === 'damaged'
  for (const listener of listeners) listener()
}
