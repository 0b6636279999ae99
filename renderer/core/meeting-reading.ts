/** Reads the outside of a meeting file from elsewhere: what it is, before anyone gives a passphrase. */

import { later, z } from './zod.ts'
import { isBearable } from './guarded.ts'
import { journalFormat } from './journal-file.ts'
import {
  type MeetingFile,
  meetingFileFormat,
  meetingFileSchema,
  meetingFileText,
  meetingFileVersion,
} from './meeting-file.ts'
import { sharingFormat } from './sharing-file.ts'
import { depthOf, prototypeKeyIn } from './untrusted.ts'

/** The most characters a file may have: many times what both sheets of the largest audit take. */
export const meetingFileMost = 4_000_000

/** The deepest nesting that is looked at; the file's own is three. */
const meetingFileDepth = 8

/**
 * Why a file is refused before it is opened. `journal` and `audit`: it is another file of the app. `foreign`: it is none.
 * `newer`: a later version of the app made it. `cost`: it asks for more work than any file of ours. `damaged`:
 * what is in it is not what was put in.
 */
export type FileRefusal =
  | 'large'
  | 'deep'
  | 'json'
  | 'prototype'
  | 'foreign'
  | 'journal'
  | 'audit'
  | 'newer'
  | 'shape'
  | 'cost'
  | 'damaged'

/** What came of reading a file's outside. */
export type FileReading =
  | { readonly kind: 'read'; readonly file: MeetingFile }
  | { readonly kind: 'refused'; readonly why: FileRefusal }

const refused = (why: FileRefusal): FileReading => ({ kind: 'refused', why })

const formatSchema = later(() => z.object({ format: z.string(), version: z.int().min(1) }))

/** Takes a text apart; null where it is no JSON, or could not be held. */
export function jsonIn(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    return null
  }
}

/**
 * Reads a file's text. Never throws, and derives nothing. What was put around it on the way, a line's end, does not
 * count; any other sign that is not as we write it does. `check` is compared by who can take a digest.
 */
export function readMeetingFile(given: string): FileReading {
  if (given.length > meetingFileMost) return refused('large')
  const text = given.replace(/^\ufeff/, '').trim()
  if (depthOf(text, meetingFileDepth) > meetingFileDepth) return refused('deep')
  const held = jsonIn(text)
  if (held === null) return refused('json')
  if (prototypeKeyIn(held.value) !== null) return refused('prototype')
  const head = formatSchema.safeParse(held.value)
  if (!head.success) return refused('foreign')
  const { format, version } = head.data
  if (format === journalFormat) return refused('journal')
  if (format === sharingFormat) return refused('audit')
  if (format !== meetingFileFormat) return refused('foreign')
  if (version > meetingFileVersion) return refused('newer')
  const file = meetingFileSchema.safeParse(held.value)
  if (!file.success) return refused('shape')
  if (!isBearable(file.data.derivation.cost)) return refused('cost')
  return meetingFileText(file.data) === text ? { kind: 'read', file: file.data } : refused('damaged')
}
