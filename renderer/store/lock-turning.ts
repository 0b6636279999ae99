/** Turning the lock on and off: a whole new store is built beside the present one, and only then takes its place. */

import { tablesText } from '../core/journal-file.ts'
import { type Envelope, envelopeText } from '../core/lock.ts'
import { type JournalKey, newEnvelope } from './envelope.ts'
import { allRows, digestOf, exportJournal } from './journal.ts'
import { type CopiesDone, type KeepFirst, type LockChange, lockNow, type LockShell } from './lock.ts'
import { newId } from './stamp.ts'
import { whileStill } from './still.ts'
import { finishWriting, reasonOf } from './writes.ts'

/**
 * How far it is: the key is made, a copy is kept, the new store is written, it is held against the old, the copies are
 * written under the lock as well, the app starts again.
 */
export type SwitchStep = 'key' | 'copy' | 'rows' | 'checking' | 'copies' | 'removing'

/** What turning the lock on or off is done with. */
export interface Switching {
  readonly shell: LockShell
  /** UTC instant, and the app's version. */
  readonly at: string
  readonly app: string
  readonly keep: KeepFirst
  readonly hear: (step: SwitchStep, copies?: CopiesDone) => void
  /** Gives it up, as long as it has not come to `removing`. From there on nobody may be able to write anything. */
  readonly signal: AbortSignal
}

/** What came of it, where the app did not start again. `unsaved`, `cancelled`, `failed`: all is as it was. */
export type Switched = Exclude<LockChange, { kind: 'done' }> | { readonly kind: 'cancelled' }

/** Turns the lock on. Where it goes well the app starts again, with a store in which everything is enciphered, and locked. */
export async function turnOn(passphrase: string, recovery: string, how: Switching): Promise<Switched> {
  if (lockNow().kind !== 'off') return { kind: 'failed', reason: 'on' }
  how.hear('key')
  const made = await newEnvelope(newId(), passphrase, recovery, how.shell.deriveKey)
  if (made.kind === 'failed') return made
  return rebuild(made, how)
}

/** Turns the lock off. Where it goes well the app starts again, with a store in clear and no envelope. */
export async function turnOff(how: Switching): Promise<Switched> {
  if (lockNow().kind !== 'open') return { kind: 'failed', reason: 'locked' }
  return rebuild(null, how)
}

/** The lock that is to be. */
interface NewLock {
  readonly envelope: Envelope
  readonly key: JournalKey
}

/** SHA-256 of all that the journal holds now. */
const present = async (): Promise<string> => digestOf(tablesText(await allRows()))

async function rebuild(lock: NewLock | null, how: Switching): Promise<Switched> {
  try {
    return await rebuilt(lock, how)
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  } finally {
    await how.shell.dropStore()
  }
}

async function rebuilt(lock: NewLock | null, how: Switching): Promise<Switched> {
  const { shell, signal } = how
  if ((await finishWriting()) > 0) return { kind: 'unsaved' }
  if (signal.aborted) return { kind: 'cancelled' }
  how.hear('copy')
  const kept = await how.keep()
  if (kept !== undefined) return kept
  if (signal.aborted) return { kind: 'cancelled' }
  how.hear('rows')
  const before = await present()
  // Given up, it need not be written to its end.
  signal.addEventListener('abort', () => void shell.dropStore(), { once: true })
  const built = await shell.buildStore(await exportJournal(how.at, how.app), lock?.key ?? null)
  if (signal.aborted) return { kind: 'cancelled' }
  if (built.kind === 'failed') return built
  how.hear('checking')
  // What was written meanwhile is not in the new store: then nothing is changed.
  if (built.digest !== before || (await present()) !== before) return { kind: 'failed', reason: 'digest' }
  if (signal.aborted) return { kind: 'cancelled' }
  if (lock !== null) {
    how.hear('copies')
    const hear = (done: CopiesDone) => how.hear('copies', done)
    const unlocked = await shell.lockCopies(lock.envelope, lock.key, { signal, hear })
    if (signal.aborted) return { kind: 'cancelled' }
    if (unlocked !== undefined) return unlocked
  }
  how.hear('removing')
  if ((await finishWriting()) > 0) return { kind: 'unsaved' }
  // Looked at once more where no write can come between the look and the end of the old store.
  return whileStill(async (beside) => {
    const rows = tablesText(await allRows())
    if ((await beside(digestOf(rows))) !== before) return { kind: 'failed', reason: 'digest' }
    return beside(shell.switchStore(lock === null ? null : envelopeText(lock.envelope)))
  })
}
