/** The worker that makes a copy of the whole journal, off the thread that is written on. */

import type { Envelope } from '../core/lock.ts'
import { JournalDb } from './db.ts'
import { copyJournal, type JournalCopy } from './copy.ts'
import { closeCopy } from './locked-copy.ts'
import { heldKey } from './row-cipher.ts'
import { hear } from './worker-asked.ts'
import { reasonOf } from './writes.ts'

/** What the page asks: a copy made at an instant, by a version of the app, on a device. */
export interface CopyAsked {
  readonly number: number
  readonly at: string
  readonly app: string
  readonly device: string
  /** The lock's envelope, where there is a lock: the copy is enciphered and carries it. */
  readonly envelope: Envelope | null
}

/** The copy, or why there is none. */
export type CopyMade = { readonly number: number } & (
  | { readonly kind: 'made'; readonly copy: JournalCopy }
  | { readonly kind: 'failed'; readonly reason: string }
)

// The worker bears the name of the database it reads.
const journal = new JournalDb(self.name)

/** A copy that agrees with its database, closed where there is a lock. */
async function copyUnder(
  envelope: Envelope | null,
  made: Parameters<typeof copyJournal>[1],
): Promise<JournalCopy> {
  const copy = await copyJournal(journal, made)
  if (envelope === null) return copy
  const key = heldKey()
  if (key === null) throw new Error('locked')
  return { ...copy, text: await closeCopy(copy.text, made.madeAt, envelope, key) }
}

hear(async ({ number, at, app, device, envelope }: CopyAsked) => {
  const made = await copyUnder(envelope, { madeAt: at, app, device }).then(
    (copy): CopyMade => ({ number, kind: 'made', copy }),
    (error: unknown): CopyMade => ({ number, kind: 'failed', reason: reasonOf(error) }),
  )
  self.postMessage(made)
})
