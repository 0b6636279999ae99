/** Makes the journal's key, wraps it for each way in, and takes it out again. Nothing here is kept. */

import { fromBase64, toBase64 } from '../core/base64.ts'
import {
  type Envelope,
  lockFormat,
  lockVersion,
  type Way,
  type WayKind,
  wayKinds,
  wayText,
  withWay,
} from '../core/lock.ts'
import { readRecoveryKey, recoveryBytes, recoveryKeyOf } from '../core/recovery-key.ts'
import { keyLength, randomBytes } from './cipher.ts'
import { type DeriveKey, guard, isWhole, type NotDone, unguard } from './guarded.ts'

/** The journal's own key: 32 random bytes, in memory only. */
export type JournalKey = Uint8Array<ArrayBuffer>

/** What a person gives to come in: what they typed. */
export interface Given {
  readonly kind: WayKind
  readonly text: string
}

/** A new recovery key, as it is shown and printed. */
export const newRecoveryKey = (): string => recoveryKeyOf(randomBytes(recoveryBytes))

/** The text a way's key is derived from; null where it is no recovery key at all. */
function secretOf({ kind, text }: Given): string | null {
  if (kind === 'passphrase') return text
  const read = readRecoveryKey(text)
  return read.kind === 'key' ? read.key : null
}

/** The key wrapped for one way. Fails where the machine can't derive. */
async function wrap(
  store: string,
  key: JournalKey,
  given: Given,
  derive: DeriveKey,
): Promise<{ readonly kind: 'way'; readonly way: Way } | NotDone> {
  const passphrase = secretOf(given)
  if (passphrase === null) return { kind: 'failed', reason: 'no recovery key' }
  const made = await guard(toBase64(key), { passphrase, derive }, (how) => wayText(store, given.kind, how))
  return made.kind === 'failed' ? made : { kind: 'way', way: { kind: given.kind, ...made.guarded } }
}

/** A new key in a new envelope with both ways in. `store` is an id nothing else has. */
export async function newEnvelope(
  store: string,
  passphrase: string,
  recovery: string,
  derive: DeriveKey,
): Promise<{ readonly kind: 'made'; readonly envelope: Envelope; readonly key: JournalKey } | NotDone> {
  const key = randomBytes(keyLength)
  const first = await wrap(store, key, { kind: 'passphrase', text: passphrase }, derive)
  if (first.kind === 'failed') return first
  const second = await wrap(store, key, { kind: 'recovery', text: recovery }, derive)
  if (second.kind === 'failed') return second
  const ways = [first.way, second.way]
  return {
    kind: 'made',
    key,
    envelope: { format: lockFormat, version: lockVersion, store, revision: 1, ways },
  }
}

/** The envelope with another passphrase, or another recovery key; the old one opens nothing any more. */
export async function rewrap(
  envelope: Envelope,
  key: JournalKey,
  given: Given,
  derive: DeriveKey,
): Promise<{ readonly kind: 'made'; readonly envelope: Envelope } | NotDone> {
  const made = await wrap(envelope.store, key, given, derive)
  return made.kind === 'failed' ? made : { kind: 'made', envelope: withWay(envelope, made.way) }
}

/**
 * An envelope with damage in it, mended with one out of a copy that has opened the journal: a way that is as it was written
 * stays, for it may be newer than any copy's, and in the place of the others stand the copy's. The next revision of both.
 */
export async function mended(present: Envelope, opened: Envelope): Promise<Envelope> {
  const ways: Way[] = []
  for (const kind of wayKinds) {
    const own = present.ways.find((way) => way.kind === kind)
    const isSound = own !== undefined && (await isWhole(own, wayText(present.store, kind, own)))
    const way = isSound ? own : opened.ways.find((one) => one.kind === kind)
    if (way !== undefined) ways.push(way)
  }
  return { ...opened, revision: Math.max(present.revision, opened.revision) + 1, ways }
}

/**
 * What came of taking the key out. `passphrase` and `recovery`: it is another one. `slip`: what was typed is no recovery
 * key at all, a sign of it is wrong or missing. `damaged`: this way in is not as it was written, whatever is given.
 */
export type Taken =
  | { readonly kind: 'key'; readonly key: JournalKey }
  | { readonly kind: 'passphrase' | 'recovery' | 'slip' | 'damaged' }
  | NotDone

/** The journal's key out of its envelope. */
export async function keyFrom(envelope: Envelope, given: Given, derive: DeriveKey): Promise<Taken> {
  const passphrase = secretOf(given)
  if (passphrase === null) return { kind: 'slip' }
  const way = envelope.ways.find(({ kind }) => kind === given.kind)
  if (way === undefined) return { kind: 'damaged' }
  const bound = wayText(envelope.store, given.kind, way)
  if (!(await isWhole(way, bound))) return { kind: 'damaged' }
  const opened = await unguard(way, { passphrase, derive }, bound)
  if (opened.kind === 'failed') return opened
  if (opened.kind === 'passphrase') return { kind: given.kind }
  const key = fromBase64(opened.text)
  return key?.length === keyLength ? { kind: 'key', key } : { kind: 'damaged' }
}
