/** The lock's envelope: the journal's own key, wrapped once for each way in. It lies in clear, and nothing in it is a secret. */

import { later, z } from './zod.ts'
import { guardedSchema, guardText, isBearable, type Guard } from './guarded.ts'
import { depthOf } from './untrusted.ts'

/** What every envelope says it is. */
export const lockFormat = 'two-sheets-lock'

/** The version of the envelope's shape. */
export const lockVersion = 1

/** The ways in: a passphrase that is remembered, and the recovery key that was printed. */
export const wayKinds = ['passphrase', 'recovery'] as const

/** See `wayKinds`. */
export type WayKind = (typeof wayKinds)[number]

/** The journal's key in base64, guarded with what a person knows or has on paper. */
const waySchema = later(() => guardedSchema.extend({ kind: z.enum(wayKinds) }))

/** See `waySchema`. */
export type Way = z.infer<typeof waySchema>

/** The envelope. */
export const envelopeSchema = later(() =>
  z.strictObject({
    format: z.literal(lockFormat),
    version: z.literal(lockVersion),
    /** Made when the lock is turned on: which journal's key it holds. */
    store: z.uuid(),
    /** 1 when it is made, one more with every change of a way: of two of one store the higher is in force. */
    revision: z.int().min(1),
    ways: z.array(waySchema).min(1).max(wayKinds.length),
  }),
)

/** See `envelopeSchema`. */
export type Envelope = z.infer<typeof envelopeSchema>

/** No envelope of ours is nearly as long, in characters. */
export const envelopeMost = 16 * 1024

/** The nesting of our own. */
const depthMost = 6

/** What came of reading an envelope. `newer`: a later version of the app wrote it. `damaged`: it is not as it was written. */
export type EnvelopeReading =
  | { readonly kind: 'read'; readonly envelope: Envelope }
  | { readonly kind: 'newer' | 'damaged' }

const headSchema = later(() => z.object({ format: z.literal(lockFormat), version: z.int().min(1) }))

/** The envelope's text. */
export const envelopeText = (envelope: Envelope): string => `${JSON.stringify(envelope)}\n`

/** Reads an envelope's text. Never throws, derives nothing, and lets none pass that asks for more work than ours. */
export function readEnvelope(text: string): EnvelopeReading {
  if (text.length > envelopeMost || depthOf(text, depthMost) > depthMost) return { kind: 'damaged' }
  try {
    return envelopeFrom(JSON.parse(text))
  } catch {
    return { kind: 'damaged' }
  }
}

/** Reads an envelope out of a value that was taken apart already, as in a locked copy. */
export function envelopeFrom(value: unknown): EnvelopeReading {
  const head = headSchema.safeParse(value)
  if (head.success && head.data.version > lockVersion) return { kind: 'newer' }
  const read = envelopeSchema.safeParse(value)
  if (!read.success) return { kind: 'damaged' }
  const { ways } = read.data
  const isSound = new Set(ways.map(({ kind }) => kind)).size === ways.length
  return isSound && ways.every(({ derivation }) => isBearable(derivation.cost))
    ? { kind: 'read', envelope: read.data }
    : { kind: 'damaged' }
}

/** What stands in clear beside a wrapped key and can't be changed alone: which journal's it is, and by which way. */
export const wayText = (store: string, kind: WayKind, how: Guard): string =>
  JSON.stringify({ format: lockFormat, store, kind, guard: guardText(how) })

/** The envelope with one way made anew, as its next revision. */
export function withWay(envelope: Envelope, way: Way): Envelope {
  const others = envelope.ways.filter(({ kind }) => kind !== way.kind)
  const ways = [...others, way].toSorted((a, b) => wayKinds.indexOf(a.kind) - wayKinds.indexOf(b.kind))
  return { ...envelope, revision: envelope.revision + 1, ways }
}

/**
 * Of envelopes out of copies those that are worth trying, in their order: of each lock what was in force last, and all that
 * say so, for one of them can be damaged. Where it is known whose key it must be, only that lock's.
 */
export function newestOfEach(envelopes: readonly Envelope[], store: string | null): readonly Envelope[] {
  const newest = new Map<string, number>()
  for (const one of envelopes) newest.set(one.store, Math.max(one.revision, newest.get(one.store) ?? 0))
  const inForce = envelopes.filter((one) => one.revision === newest.get(one.store))
  const wanted = inForce.filter((one) => store === null || one.store === store)
  return [...new Map(wanted.map((one) => [envelopeText(one), one])).values()]
}
