/** Which of the app's own files a text is, told by what it says of itself; whether that is true its own reader finds out. */

import { later, z } from './zod.ts'
import { journalFormat } from './journal-file.ts'
import { fileKinds, meetingFileFormat } from './meeting-file.ts'
import { lockedFormat } from './locked-copy.ts'
import { jsonIn } from './meeting-reading.ts'
import { sharingFormat } from './sharing-file.ts'

/** A journal or a part of one, a shared audit, and the two kinds of meeting file. */
export type OwnFile = 'journal' | 'audit' | (typeof fileKinds)[number]

/** Every file of ours says first what it is, so that a large one need not be taken apart for it. */
const FIRST = /^\s*\{\s*"format"\s*:\s*"([\w-]{1,40})"/

/** A journal in clear, and one that was closed with its lock. */
const journals: ReadonlySet<string | undefined> = new Set([journalFormat, lockedFormat])

const headSchema = later(() =>
  z.object({ format: z.string(), kind: z.enum(fileKinds).optional().catch(undefined) }),
)

/** The kind of file a text says it is; null where it is none of ours. */
export function kindOfFile(text: string): OwnFile | null {
  if (journals.has(FIRST.exec(text)?.[1])) return 'journal'
  const { data } = headSchema.safeParse(jsonIn(text)?.value)
  if (journals.has(data?.format)) return 'journal'
  if (data?.format === sharingFormat) return 'audit'
  return data?.format === meetingFileFormat ? (data.kind ?? null) : null
}
