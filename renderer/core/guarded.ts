/** What is guarded by a passphrase: how its key is made, how it is enciphered, and what tells damage from another passphrase. */

import { later, z } from './zod.ts'
import { fromBase64 } from './base64.ts'

/** The work that what we guard asks before it opens: the second of the two that RFC 9106 recommends. */
export const guardCost = { memory: 64 * 1024, passes: 3, lanes: 4 } as const

/** The least and the most work that what came from elsewhere may ask; beyond it nothing is derived. */
export const costBounds = {
  memory: { least: 32 * 1024, most: 256 * 1024 },
  passes: { least: 2, most: 8 },
  lanes: { least: 1, most: 4 },
  /** Memory times passes. */
  work: 1024 * 1024,
} as const

/** The length of what is random, and of the check, in bytes. */
export const guardBytes = { salt: 16, iv: 12, check: 32 } as const

/** Base64 of so many bytes. */
const bytes = (length: number) => z.string().refine((text) => fromBase64(text)?.length === length)

const cost = later(() => z.strictObject({ memory: z.int(), passes: z.int(), lanes: z.int() }))

/** How a text is guarded; nothing of it is a secret. */
export const guardSchema = later(() =>
  z.strictObject({
    /** How the key comes from the passphrase: Argon2id with this work and this salt. */
    derivation: z.strictObject({ name: z.literal('argon2id'), cost, salt: bytes(guardBytes.salt) }),
    cipher: z.strictObject({ name: z.literal('aes-256-gcm'), iv: bytes(guardBytes.iv) }),
  }),
)

/** See `guardSchema`. */
export type Guard = z.infer<typeof guardSchema>

/** A guarded text. */
export const guardedSchema = later(() =>
  guardSchema.extend({
    /** The text, enciphered; its last 16 bytes are the tag. */
    sealed: z.string().refine((text) => (fromBase64(text)?.length ?? 0) > 16),
    /** SHA-256 of what is in clear and `sealed`: tells damage from a wrong passphrase. It proves nothing more. */
    check: bytes(guardBytes.check),
  }),
)

/** See `guardedSchema`. */
export type Guarded = z.infer<typeof guardedSchema>

/** True where the work is one that we would do for what came from elsewhere. */
export function isBearable({ memory, passes, lanes }: Guard['derivation']['cost']): boolean {
  const within = (value: number, { least, most }: { readonly least: number; readonly most: number }) =>
    value >= least && value <= most
  return (
    within(memory, costBounds.memory) &&
    within(passes, costBounds.passes) &&
    within(lanes, costBounds.lanes) &&
    memory * passes <= costBounds.work
  )
}

/** How something is guarded as one text, in one order: bound to what it guards, so that neither can be changed alone. */
export function guardText({ derivation, cipher }: Guard): string {
  const { memory, passes, lanes } = derivation.cost
  return JSON.stringify({
    derivation: { name: derivation.name, cost: { memory, passes, lanes }, salt: derivation.salt },
    cipher: { name: cipher.name, iv: cipher.iv },
  })
}
