/** Draws a curtain over what one of two people answered on a laptop that both use: enciphered, with the key beside it. */

import type { z } from '../core/zod.ts'
import { fromBase64, toBase64 } from '../core/base64.ts'
import { type cipherSchema, type Side, sideSchema } from '../core/side.ts'
import { decipher, encipher, ivLength, keyLength, randomBytes } from './cipher.ts'

/** See `cipherSchema`. */
export type Sealed = z.infer<typeof cipherSchema>

/** A text enciphered under a key of its own. Not inside a transaction, which would end meanwhile (decisions.md 1). */
export async function seal(text: string): Promise<Sealed> {
  const [key, iv] = [randomBytes(keyLength), randomBytes(ivLength)]
  return { key: toBase64(key), iv: toBase64(iv), bytes: toBase64(await encipher(key, iv, text)) }
}

/** The text again; null where any of the three is not as it was. */
export async function unseal({ key, iv, bytes }: Sealed): Promise<string | null> {
  const [held, first, enciphered] = [fromBase64(key), fromBase64(iv), fromBase64(bytes)]
  if (held?.length !== keyLength || first === null || enciphered === null) return null
  return decipher(held, first, enciphered)
}

/** A side enciphered. */
export const sealSide = (side: Side): Promise<Sealed> => seal(JSON.stringify(side))

/** A side out of its text; null where it is none. */
export function sideFrom(text: string): Side | null {
  const read = sideSchema.safeParse(JSON.parse(text))
  return read.success ? read.data : null
}

/** The side again; null where it can't be read. */
export async function unsealSide(sealed: Sealed): Promise<Side | null> {
  const text = await unseal(sealed)
  return text === null ? null : sideFrom(text)
}
