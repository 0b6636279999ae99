/** Closes and opens meeting files, and finds the words that are said of what is in one. Keys are made by whoever calls. */

import { fromBase64, toBase64 } from '../core/base64.ts'
import {
  checkedText,
  fileBytes,
  fileCost,
  type FileHead,
  headText,
  type MeetingFile,
  meetingFileFormat,
  meetingFileText,
  meetingFileVersion,
} from '../core/meeting-file.ts'
import { type ContentReading, readContent } from '../core/meeting-opening.ts'
import { type FileReading, readMeetingFile } from '../core/meeting-reading.ts'
import { saidPassphrase } from '../core/passphrase.ts'
import { saidLength } from '../core/spoken-words.ts'
import { bytesOf, decipher, encipher, randomBytes, sha256 } from './cipher.ts'

/** Something the machine could not do, with a short reason. */
export interface NotDone {
  readonly kind: 'failed'
  readonly reason: string
}

/** Makes a key of 32 bytes from a passphrase: slow by intent, and not done in the page. */
export type DeriveKey = (
  passphrase: string,
  salt: Uint8Array,
  cost: FileHead['derivation']['cost'],
) => Promise<{ readonly kind: 'derived'; readonly key: Uint8Array } | NotDone>

/** What a new file is and whose, without what is made for it here. */
export type Sending = Pick<FileHead, 'kind' | 'from' | 'to'>

const checkOf = async (head: FileHead, sealed: string): Promise<string> =>
  toBase64(await sha256(bytesOf(checkedText(head, sealed))))

/** The bytes of a text that a schema has found to be base64. */
const bytesIn = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text) ?? new Uint8Array()

/** A file's text, closed with a passphrase around the text of what is in it. */
export async function closeFile(
  { kind, from, to }: Sending,
  content: string,
  passphrase: string,
  derive: DeriveKey,
): Promise<{ readonly kind: 'closed'; readonly text: string } | NotDone> {
  const [salt, iv] = [randomBytes(fileBytes.salt), randomBytes(fileBytes.iv)]
  const derived = await derive(saidPassphrase(passphrase), salt, fileCost)
  if (derived.kind === 'failed') return derived
  const head: FileHead = {
    format: meetingFileFormat,
    version: meetingFileVersion,
    kind,
    from,
    to,
    derivation: { name: 'argon2id', cost: fileCost, salt: toBase64(salt) },
    cipher: { name: 'aes-256-gcm', iv: toBase64(iv) },
  }
  const sealed = toBase64(await encipher(Uint8Array.from(derived.key), iv, content, headText(head)))
  return { kind: 'closed', text: meetingFileText({ ...head, sealed, check: await checkOf(head, sealed) }) }
}

/** Reads a file's outside, and whether it came whole. Derives nothing and opens nothing. */
export async function readFile(text: string): Promise<FileReading> {
  const reading = readMeetingFile(text)
  if (reading.kind === 'refused') return reading
  const { file } = reading
  return (await checkOf(file, file.sealed)) === file.check ? reading : { kind: 'refused', why: 'damaged' }
}

/** Opens a file that was read. `passphrase`: it is another one than the file was closed with. */
export async function openFile(
  file: MeetingFile,
  passphrase: string,
  derive: DeriveKey,
): Promise<ContentReading | { readonly kind: 'passphrase' } | NotDone> {
  const { derivation, cipher, sealed } = file
  const derived = await derive(saidPassphrase(passphrase), bytesIn(derivation.salt), derivation.cost)
  if (derived.kind === 'failed') return derived
  const key = Uint8Array.from(derived.key)
  const text = await decipher(key, bytesIn(cipher.iv), bytesIn(sealed), headText(file))
  return text === null ? { kind: 'passphrase' } : readContent(file.kind, text)
}

/**
 * The bytes that are said of a side as words, before its file is given: SHA-256 of its text, which begins with random
 * bytes, made slow by the same derivation as a key (see `saidLength`).
 */
export async function bytesToSay(
  content: string,
  salt: string,
  derive: DeriveKey,
): Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | NotDone> {
  const digest = toBase64(await sha256(bytesOf(content)))
  const derived = await derive(digest, bytesIn(salt), fileCost)
  return derived.kind === 'failed' ? derived : { kind: 'bytes', bytes: derived.key.slice(0, saidLength) }
}
