/** A copy of a journal with a lock of its own, as another machine or an earlier lock would have left it. */

import { randomUUID } from 'node:crypto'
import { newEnvelope, newRecoveryKey } from '../../renderer/store/envelope.ts'
import { closeCopy } from '../../renderer/store/locked-copy.ts'
import { fullKey } from './derive.ts'

/** What such a copy is, and its second way in. */
export interface LockedAnew {
  readonly text: string
  readonly recovery: string
}

/** A journal file's text under a new lock with this passphrase. */
export async function lockedAnew(text: string, passphrase: string): Promise<LockedAnew> {
  const recovery = newRecoveryKey()
  const made = await newEnvelope(randomUUID(), passphrase, recovery, fullKey)
  if (made.kind === 'failed') throw new Error(made.reason)
  const at = '2031-03-06T10:00:00.000Z'
  return { text: await closeCopy(text, at, made.envelope, made.key), recovery }
}
