/** A copy of a locked journal: a journal file, enciphered, with the envelope of its lock in it. docs/locked-copy.md describes it. */

import { later, z } from './zod.ts'
import { fromBase64 } from './base64.ts'
import { guardBytes } from './guarded.ts'
import { type Envelope, envelopeFrom, envelopeMost, envelopeSchema, readEnvelope } from './lock.ts'

/** The name every such copy begins with. */
export const lockedFormat = 'two-sheets-locked-journal'

/** The version of its shape; the journal file in it has its own. */
export const lockedVersion = 1

const bytes = (length: number) => z.string().refine((text) => fromBase64(text)?.length === length)

const lockedSchema = later(() =>
  z.strictObject({
    format: z.literal(lockedFormat),
    version: z.literal(lockedVersion),
    /** When the journal file was made: a UTC instant, ISO 8601. */
    madeAt: z.string().max(40),
    envelope: envelopeSchema,
    cipher: z.strictObject({ name: z.literal('aes-256-gcm'), iv: bytes(guardBytes.iv) }),
    /** SHA-256 of what is bound and `sealed`: tells damage from another key. */
    check: bytes(guardBytes.check),
    /** The journal file's text in base64, enciphered; its last 16 bytes are the tag. */
    sealed: z.string().min(24),
  }),
)

/** See `lockedSchema`. */
export type LockedCopy = z.infer<typeof lockedSchema>

/** Whether a text is meant to be such a copy; hardly looks at it. */
export const isLockedCopy = (text: string): boolean => text.slice(0, 200).includes(`"${lockedFormat}"`)

/** What stands in clear and can't be changed alone. The envelope can: it gets a new one with another passphrase. */
export const lockedBound = (store: string, madeAt: string, { name, iv }: LockedCopy['cipher']): string =>
  JSON.stringify({ format: lockedFormat, version: lockedVersion, store, madeAt, cipher: { name, iv } })

/** A copy's text. */
export const lockedText = (copy: LockedCopy): string => `${JSON.stringify(copy)}\n`

/** What came of reading one. Nothing is derived or opened. */
export type LockedReading =
  | { readonly kind: 'read'; readonly copy: LockedCopy }
  | { readonly kind: 'newer' | 'damaged' }

const headSchema = later(() => z.object({ format: z.literal(lockedFormat), version: z.int().min(1) }))

/** Reads a text that is meant to be such a copy. Never throws. */
export function readLockedCopy(text: string): LockedReading {
  try {
    const parsed: unknown = JSON.parse(text)
    const head = headSchema.safeParse(parsed)
    if (head.success && head.data.version > lockedVersion) return { kind: 'newer' }
    const read = lockedSchema.safeParse(parsed)
    if (!read.success) return { kind: 'damaged' }
    const envelope = envelopeFrom(read.data.envelope)
    return envelope.kind === 'read' ? { kind: 'read', copy: read.data } : { kind: envelope.kind }
  } catch {
    return { kind: 'damaged' }
  }
}

/** So much of a copy's beginning holds its envelope whole, in characters. */
export const lockedHead = envelopeMost + 1024

/**
 * The envelope in the beginning of a copy, also of one that is damaged further on, or in a key file itself; null where
 * there is none that is sound.
 */
export function envelopeAtHead(text: string): Envelope | null {
  const found = isLockedCopy(text)
    ? /"envelope":(\{.*?\}),"cipher":\{"name":"aes-256-gcm","iv":"[^"]*"\},"check"/s.exec(
        text.slice(0, lockedHead),
      )
    : null
  const reading = readEnvelope(found?.[1] ?? text)
  return reading.kind === 'read' ? reading.envelope : null
}
