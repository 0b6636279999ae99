/** The file that goes between two machines for a one-on-one: closed with a passphrase, and its outside. See docs/meeting-file.md. */

import { later, z } from './zod.ts'
import { guardedSchema, guardSchema } from './guarded.ts'

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

/** An id of a row. It names nothing by itself. */
const id = later(() => z.string().regex(/^[\w-]{1,64}$/))

/**
 * The outside of a file, in clear but bound to the inside: opened with any of it changed, it does not open. It has
 * ids and numbers alone, so that a file can be told from another before anyone gives a passphrase.
 */
export const fileHeadSchema = later(() =>
  z.strictObject({
    format: z.literal(meetingFileFormat),
    version: z.literal(meetingFileVersion),
    kind: z.enum(fileKinds),
    /** The sender's ids of the meeting, and of whom they send to. */
    from: z.strictObject({ meeting: id, person: id }),
    /** The receiver's own id of the meeting, where an earlier file told it; null otherwise. */
    to: id.nullable(),
    ...guardSchema.shape,
  }),
)

/** See `fileHeadSchema`. */
export type FileHead = z.infer<typeof fileHeadSchema>

/** The whole file. */
export const meetingFileSchema = later(() => fileHeadSchema.extend(guardedSchema.shape))

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

/** The one text of a file: another text with the same values is not a file of ours. */
export function meetingFileText(file: MeetingFile): string {
  const { sealed, check } = file
  return `${headText(file).slice(0, -1)},"sealed":${JSON.stringify(sealed)},"check":${JSON.stringify(check)}}`
}
