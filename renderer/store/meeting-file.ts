/** Closes and opens meeting files, and finds the words that are said of what is in one. Keys are made by whoever calls. */

import { toBase64 } from '../core/base64.ts'
import { type Guard, guardCost } from '../core/guarded.ts'
import {
  type FileHead,
  headText,
  type MeetingFile,
  meetingFileFormat,
  meetingFileText,
  meetingFileVersion,
} from '../core/meeting-file.ts'
import { type ContentReading, readContent } from '../core/meeting-opening.ts'
import { type FileReading, readMeetingFile } from '../core/meeting-reading.ts'
import { saidLength } from '../core/spoken-words.ts'
import { bytesOf, sha256 } from './cipher.ts'
import { bytesIn, type DeriveKey, guard, isWhole, type NotDone, unguard } from './guarded.ts'

/** What a new file is and whose, without what is made for it here. */
export type Sending = Pick<FileHead, 'kind' | 'from' | 'to'>

/** A file's text, closed with a passphrase around the text of what is in it. */
export async function closeFile(
  { kind, from, to }: Sending,
  content: string,
  passphrase: string,
  derive: DeriveKey,
): Promise<{ readonly kind: 'closed'; readonly text: string } | NotDone> {
  const headed = (how: Guard): FileHead => ({
    format: meetingFileFormat,
    version: meetingFileVersion,
    kind,
    from,
    to,
    ...how,
  })
  const closed = await guard(content, { passphrase, derive }, (how) => headText(headed(how)))
  if (closed.kind === 'failed') return closed
  const { sealed, check, ...how } = closed.guarded
  return { kind: 'closed', text: meetingFileText({ ...headed(how), sealed, check }) }
}

/** Reads a file's outside, and whether it came whole. Derives nothing and opens nothing. */
export async function readFile(text: string): Promise<FileReading> {
  const reading = readMeetingFile(text)
  if (reading.kind === 'refused') return reading
  const { file } = reading
  return (await isWhole(file, headText(file))) ? reading : { kind: 'refused', why: 'damaged' }
}

/** Opens a file that was read. `passphrase`: it is another one than the file was closed with. */
export async function openFile(
  file: MeetingFile,
  passphrase: string,
  derive: DeriveKey,
): Promise<ContentReading | { readonly kind: 'passphrase' } | NotDone> {
  const opened = await unguard(file, { passphrase, derive }, headText(file))
  return opened.kind === 'text' ? readContent(file.kind, opened.text) : opened
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
  const derived = await derive(digest, bytesIn(salt), guardCost)
  return derived.kind === 'failed' ? derived : { kind: 'bytes', bytes: derived.key.slice(0, saidLength) }
}
