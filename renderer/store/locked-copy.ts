/** Closes copies of a locked journal, and opens them: with the key that is held, or with a passphrase or recovery key anywhere. */

import type { Envelope } from '../core/lock.ts'
import {
  isLockedCopy,
  lockedBound,
  type LockedCopy,
  lockedFormat,
  lockedText,
  lockedVersion,
  readLockedCopy,
} from '../core/locked-copy.ts'
import { bytesOf, decipher, encipher, ivLength, randomBytes, sha256 } from './cipher.ts'
import { type Given, type JournalKey, keyFrom, type Taken } from './envelope.ts'
import type { DeriveKey } from './guarded.ts'
import { heldKey } from './row-cipher.ts'

/** How many bytes become text at once: more arguments than that no call takes. */
const atOnce = 0x80_00

/** Bytes as base64 by the browser's own means: a copy of ten years has ten million. */
function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += atOnce)
    parts.push(String.fromCodePoint(...bytes.subarray(at, at + atOnce)))
  return btoa(parts.join(''))
}

function bytesIn(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    const text = atob(base64)
    const bytes = new Uint8Array(text.length)
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.codePointAt(at) ?? 0
    return bytes
  } catch {
    return null
  }
}

const checkOf = async (bound: string, sealed: string): Promise<string> =>
  base64Of(await sha256(bytesOf(`${bound}${sealed}`)))

/** A journal file's text as a copy that nobody reads without the lock. */
export async function closeCopy(
  text: string,
  madeAt: string,
  envelope: Envelope,
  key: JournalKey,
): Promise<string> {
  const iv = randomBytes(ivLength)
  const cipher = { name: 'aes-256-gcm', iv: base64Of(iv) } as const
  const bound = lockedBound(envelope.store, madeAt, cipher)
  const sealed = base64Of(await encipher(key, iv, text, bound))
  const check = await checkOf(bound, sealed)
  return lockedText({ format: lockedFormat, version: lockedVersion, madeAt, envelope, cipher, check, sealed })
}

/**
 * What a copy's text is. `journal`: a journal file, in clear or opened with the key that is held. `locked`: it asks for the
 * passphrase or the recovery key it was made with (`openCopy`). `damaged` and `newer` are said of an enciphered one alone;
 * a journal file is for `previewJournal` to judge.
 */
export type CopyText =
  | { readonly kind: 'journal'; readonly text: string }
  | { readonly kind: 'locked'; readonly copy: LockedCopy }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }

/** Looks at the text of a copy, and opens it where the key that is held does. */
export async function copyIn(text: string): Promise<CopyText> {
  if (!isLockedCopy(text)) return { kind: 'journal', text }
  const reading = readLockedCopy(text)
  if (reading.kind !== 'read') return { kind: reading.kind }
  const { copy } = reading
  if ((await checkOf(boundOf(copy), copy.sealed)) !== copy.check) return { kind: 'damaged' }
  const key = heldKey()
  const opened = key === null ? null : await openWith(copy, key)
  return opened === null ? { kind: 'locked', copy } : { kind: 'journal', text: opened }
}

const boundOf = ({ envelope, madeAt, cipher }: LockedCopy): string =>
  lockedBound(envelope.store, madeAt, cipher)

async function openWith(copy: LockedCopy, key: JournalKey): Promise<string | null> {
  const [iv, sealed] = [bytesIn(copy.cipher.iv), bytesIn(copy.sealed)]
  return iv === null || sealed === null ? null : decipher(key, iv, sealed, boundOf(copy))
}

/** What came of opening a copy: the journal file's text, or why not (see `Taken`). */
export type CopyOpened = { readonly kind: 'journal'; readonly text: string } | Exclude<Taken, { kind: 'key' }>

/** Opens a copy that `copyIn` called locked with what a person gives, on this machine or another. */
export async function openCopy(copy: LockedCopy, given: Given, derive: DeriveKey): Promise<CopyOpened> {
  const taken = await keyFrom(copy.envelope, given, derive)
  if (taken.kind !== 'key') return taken
  const text = await openWith(copy, taken.key)
  return text === null ? { kind: 'damaged' } : { kind: 'journal', text }
}

/**
 * How a copy has to be rewritten to lie under this lock as it is now; null where it does already, or can't be read. Throws where
 * what was enciphered would not open to the very same text again.
 */
export async function underLock(text: string, envelope: Envelope, key: JournalKey): Promise<string | null> {
  if (!isLockedCopy(text)) {
    const closed = await closeCopy(text, madeAtIn(text), envelope, key)
    const back = readLockedCopy(closed)
    if (back.kind !== 'read' || (await openWith(back.copy, key)) !== text) throw new Error('digest')
    return closed
  }
  const reading = readLockedCopy(text)
  if (reading.kind !== 'read') return null
  const { copy } = reading
  const isPresent = copy.envelope.store !== envelope.store || copy.envelope.revision >= envelope.revision
  return isPresent ? null : lockedText({ ...copy, envelope })
}

/** The instant in a journal file's head, without taking it apart; '' where there is none, as in a damaged one. */
const madeAtIn = (text: string): string => /"madeAt":"([^"\\]{0,40})"/.exec(text.slice(0, 1000))?.[1] ?? ''
