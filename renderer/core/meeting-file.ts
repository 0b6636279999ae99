/** The file that goes between two machines for a one-on-one: closed with a passphrase, and its outside. See docs/meeting-file.md. */

import { z } from './zod.ts'
import { fromBase64 } from './base64.ts'

/** The name every meeting file begins with. */
export const meetingFileFormat = 'two-sheets-meeting'

/** The version of the file's shape, outside and inside. */
export const meetingFileVersion = 1

/** What such a file's name ends with. */
export const meetingFileEnding = '.twosheets-meeting'

/** What of a name may stand in the suggested name of a file; empty where nothing of it may. */
export const nameInFile = (name: string): string =>
  Array.from(name.replaceAll(/[\p{C}\s/\\:*?"<>|]+/gu, ' ').trim())
    .slice(0, 30)
    .join('')
    .trim()

/** What is inside: one side's answers, or what was agreed when the meeting was closed. */
export const fileKinds = ['side', 'closing'] as const

/** See `fileKinds`. */
export type FileKind = (typeof fileKinds)[number]

/** The work that a file of ours asks before it opens: the second of the two that RFC 9106 recommends. */
export const fileCost = { memory: 64 * 1024, passes: 3, lanes: 4 } as const

/** The least and the most work that a file from elsewhere may ask; beyond it nothing is derived. */
export const costBounds = {
  memory: { least: 32 * 1024, most: 256 * 1024 },
  passes: { least: 2, most: 8 },
  lanes: { least: 1, most: 4 },
  /** Memory times passes. */
  work: 1024 * 1024,
} as const

/** The length of what is random in a file, in bytes. */
export const fileBytes = { salt: 16, iv: 12, check: 32 } as const

/** Base64 of so many bytes. */
const bytes = (length: number) => z.string().refine((text) => fromBase64(text)?.length === length)

/** An id of a row. It names nothing by itself. */
const id = z.string().regex(/^[\w-]{1,64}$/)

const cost = z.strictObject({ memory: z.int(), passes: z.int(), lanes: z.int() })

/**
 * The outside of a file, in clear but bound to the inside: opened with any of it changed, it does not open. It has
 * ids and numbers alone, so that a file can be told from another before anyone gives a passphrase.
 */
export const fileHeadSchema = z.strictObject({
  format: z.literal(meetingFileFormat),
  version: z.literal(meetingFileVersion),
  kind: z.enum(fileKinds),
  /** The sender's ids of the meeting, and of whom they send to. */
  from: z.strictObject({ meeting: id, person: id }),
  /** The receiver's own id of the meeting, where an earlier file told it; null otherwise. */
  to: id.nullable(),
  /** How the key comes from the passphrase: Argon2id with this work and this salt. */
  derivation: z.strictObject({ name: z.literal('argon2id'), cost, salt: bytes(fileBytes.salt) }),
  cipher: z.strictObject({ name: z.literal('aes-256-gcm'), iv: bytes(fileBytes.iv) }),
})

/** See `fileHeadSchema`. */
export type FileHead = z.infer<typeof fileHeadSchema>

/** The whole file. */
export const meetingFileSchema = fileHeadSchema.extend({
  /** The inside, enciphered; its last 16 bytes are the tag. */
  sealed: z.string().refine((text) => (fromBase64(text)?.length ?? 0) > 16),
  /** SHA-256 of `checkedText`: tells damage on the way from a wrong passphrase. It proves nothing more. */
  check: bytes(fileBytes.check),
})

/** See `meetingFileSchema`. */
export type MeetingFile = z.infer<typeof meetingFileSchema>

/** The outside as one text: what the cipher binds to the inside. */
export function headText({ format, version, kind, from, to, derivation, cipher }: FileHead): string {
  const { memory, passes, lanes } = derivation.cost
  return JSON.stringify({
    format,
    version,
    kind,
    from: { meeting: from.meeting, person: from.person },
    to,
    derivation: { name: derivation.name, cost: { memory, passes, lanes }, salt: derivation.salt },
    cipher: { name: cipher.name, iv: cipher.iv },
  })
}

/** What a file's `check` is taken over. */
export const checkedText = (head: FileHead, sealed: string): string => `${headText(head)}${sealed}`

/** The one text of a file: another text with the same values is not a file of ours. */
export function meetingFileText(file: MeetingFile): string {
  const { sealed, check } = file
  return `${headText(file).slice(0, -1)},"sealed":${JSON.stringify(sealed)},"check":${JSON.stringify(check)}}`
}

/** True where the work is one that we would do for a file from elsewhere. */
export function isBearable({ memory, passes, lanes }: FileHead['derivation']['cost']): boolean {
  const within = (value: number, { least, most }: { readonly least: number; readonly most: number }) =>
    value >= least && value <= most
  return (
    within(memory, costBounds.memory) &&
    within(passes, costBounds.passes) &&
    within(lanes, costBounds.lanes) &&
    memory * passes <= costBounds.work
  )
}
