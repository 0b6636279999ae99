/** The lock as this page has it: shut or open, how it is opened, and how what opens it is changed. */

import { tableNames } from '../core/journal-file.ts'
import { type Envelope, type EnvelopeReading, envelopeText, readEnvelope } from '../core/lock.ts'
import { db } from './db.ts'
import { type Given, type JournalKey, keyFrom, rewrap, type Taken } from './envelope.ts'
import type { DeriveKey, NotDone } from './guarded.ts'
import { isHeldKeyRight } from './raw.ts'
import { heldKey, holdKey, isUnopened } from './row-cipher.ts'
import { finishWriting } from './writes.ts'

/**
 * How it stands with the lock. `off`: there is none. `locked`: the journal opens when `unlock` was given the right thing.
 * `shut`: it can't be opened as things are, because its envelope is damaged, written by a newer app, or missing or another
 * journal’s though the rows are enciphered. `trying`: envelopes out of copies stand in for it, and one of them may fit.
 */
export type LockNow =
  | { readonly kind: 'off' }
  | { readonly kind: 'locked' | 'open'; readonly envelope: Envelope }
  | { readonly kind: 'trying'; readonly envelopes: readonly Envelope[] }
  | { readonly kind: 'shut'; readonly why: 'damaged' | 'newer' | 'missing' }

/** How many of the copies are done, and how many there are. */
export interface CopiesDone {
  readonly done: number
  readonly all: number
}

/** How copies are locked: given up where a signal says so. */
export interface LockingCopies {
  readonly signal: AbortSignal
  readonly hear: (done: CopiesDone) => void
}

/** What of the shell the lock needs. */
export interface LockShell {
  readonly deriveKey: DeriveKey
  /** Keeps the envelope's text beside the database, whole or not at all. */
  keepEnvelope(text: string): Promise<NotDone | undefined>
  /** Has a new store built of a journal file, beside the present one, enciphered where a key is given; answers the digest of what stands in it. */
  buildStore(
    text: string,
    key: JournalKey | null,
  ): Promise<{ readonly kind: 'built'; readonly digest: string } | NotDone>
  /**
   * Writes each copy that is in clear once more beside itself, under the lock that is to be, for the time when the built store
   * counts. No copy is made from then on until the built store was dropped. Answers why that can't be; what of it can't be
   * read or is away is named after the start.
   */
  lockCopies(envelope: Envelope, key: JournalKey, how: LockingCopies): Promise<NotDone | undefined>
  /** Makes the built store and this envelope count, or none, and starts the app again. Answers only where that failed. */
  switchStore(envelope: string | null): Promise<NotDone>
  /** Removes the built store, which may be in clear: nobody wants it any more. */
  dropStore(): Promise<void>
}

let now: LockNow = { kind: 'off' }
const listeners = new Set<() => void>()

function say(next: LockNow): void {
  now = next
  for (const listener of listeners) listener()
}

/** How it stands. */
export const lockNow = (): LockNow => now

/** The envelope of a lock that is open, for copies to carry; null where there is none. */
export const openEnvelope = (): Envelope | null => (now.kind === 'open' ? now.envelope : null)

/** Calls back after each change, until the returned function is called. */
export function onLock(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const found = (reading: EnvelopeReading): LockNow =>
  reading.kind === 'read'
    ? { kind: 'locked', envelope: reading.envelope }
    : { kind: 'shut', why: reading.kind }

/** Told at the start, before the database is opened: the envelope's text as the shell found it, null where there is none. */
export function foundLock(text: string | null): LockNow {
  void holdKey(null)
  say(text === null ? { kind: 'off' } : found(readEnvelope(text)))
  return now
}

/**
 * Asked of a journal that was just opened: whether it is enciphered although no key is held, or with another key. Then its
 * envelope is missing or another's, nothing of it could be read, and it is closed again.
 */
export async function isAnothersKey(): Promise<boolean> {
  let isOpened = false
  let isClosed = false
  for (const name of tableNames) {
    const first = (await db[name].limit(1).toArray())[0]
    if (first === undefined) continue
    if (isUnopened(first)) isClosed = true
    else isOpened = true
    // One row that opens is proof enough; the others may be damaged.
    if (isOpened) break
  }
  if (isOpened || !isClosed) return false
  db.close()
  await holdKey(null)
  say({ kind: 'shut', why: 'missing' })
  return true
}

/** Tries these envelopes, out of copies, in the place of one that is damaged or missing. */
export function tryEnvelopes(envelopes: readonly Envelope[]): void {
  say({ kind: 'trying', envelopes })
}

/** What came of trying to open the lock: `open`, or why not (see `Taken`). `another`: it is right for a lock, but not for this journal's. */
export type Unlocking =
  | { readonly kind: 'open' }
  | { readonly kind: 'another' }
  | Exclude<Taken, { kind: 'key' }>

/** Opens the lock: the key is held from now on, in memory only, and the database may be opened. */
export async function unlock(given: Given, derive: DeriveKey): Promise<Unlocking> {
  if (now.kind === 'trying') return unlockAny(now.envelopes, given, derive)
  if (now.kind !== 'locked') return { kind: 'damaged' }
  const { envelope } = now
  const taken = await keyFrom(envelope, given, derive)
  if (taken.kind !== 'key') return taken
  // A database that can't be read can't say whose it is; whoever opens it next tells what is wrong with it.
  const isRight = await isOwn(taken.key, envelope, () => isHeldKeyRight().catch(() => true))
  return { kind: isRight ? 'open' : 'another' }
}

/** Opens it with an envelope's key where that is the journal's own: what opens another lock proves nothing of this one. */
async function isOwn(key: JournalKey, envelope: Envelope, proves = isHeldKeyRight): Promise<boolean> {
  await holdKey(key)
  let isRight = false
  try {
    isRight = await proves()
    if (isRight) say({ kind: 'open', envelope })
    return isRight
  } finally {
    if (!isRight) await holdKey(null)
  }
}

/** Opens it with the first envelope whose key is the journal's own. */
async function unlockAny(
  envelopes: readonly Envelope[],
  given: Given,
  derive: DeriveKey,
): Promise<Unlocking> {
  let came: Unlocking = { kind: 'damaged' }
  for (const envelope of envelopes) {
    const taken = await keyFrom(envelope, given, derive)
    if (taken.kind === 'failed' || taken.kind === 'slip') return taken
    if (taken.kind === 'key') {
      if (await isOwn(taken.key, envelope)) return { kind: 'open' }
      came = { kind: 'another' }
    } else if (came.kind === 'damaged') came = taken
  }
  return came
}

/** From now on the open lock has this envelope: its own, mended. */
export function openAs(envelope: Envelope): void {
  if (now.kind === 'open') say({ kind: 'open', envelope })
}

/** Whether something would open the lock, asked again of whoever changes it. Changes nothing. */
export async function prove(given: Given, derive: DeriveKey): Promise<Unlocking> {
  if (now.kind !== 'open') return { kind: 'damaged' }
  const taken = await keyFrom(now.envelope, given, derive)
  return taken.kind === 'key' ? { kind: 'open' } : taken
}

/** What came of a change of the lock. `unsaved`: something is not stored yet, and nothing was changed. */
export type LockChange = { readonly kind: 'done' } | { readonly kind: 'unsaved' } | NotDone

/** Keeps a checked copy of the journal as it stands; answers why there is none. Without one nothing is changed. */
export type KeepFirst = () => Promise<NotDone | undefined>

/** Gives the open lock another passphrase, or another recovery key; the old one opens the journal no more. */
export async function changeWay(given: Given, shell: LockShell, keep: KeepFirst): Promise<LockChange> {
  const key = heldKey()
  if (now.kind !== 'open' || key === null) return { kind: 'failed', reason: 'locked' }
  if ((await finishWriting()) > 0) return { kind: 'unsaved' }
  const uncopied = await keep()
  if (uncopied !== undefined) return uncopied
  const made = await rewrap(now.envelope, key, given, shell.deriveKey)
  if (made.kind === 'failed') return made
  const kept = await shell.keepEnvelope(envelopeText(made.envelope))
  if (kept !== undefined) return kept
  say({ kind: 'open', envelope: made.envelope })
  return { kind: 'done' }
}
