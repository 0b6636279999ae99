/** Guards texts with a passphrase and opens them with it. The keys are made by whoever calls. */

import { fromBase64, toBase64 } from '../core/base64.ts'
import { type Guard, type Guarded, guardBytes, guardCost } from '../core/guarded.ts'
import { saidPassphrase } from '../core/passphrase.ts'
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
  cost: Guard['derivation']['cost'],
) => Promise<{ readonly kind: 'derived'; readonly key: Uint8Array } | NotDone>

/** A passphrase, and who makes a key of it. */
export interface WithPassphrase {
  readonly passphrase: string
  readonly derive: DeriveKey
}

/** The bytes of a text that a schema has found to be base64. */
export const bytesIn = (text: string): Uint8Array<ArrayBuffer> => fromBase64(text) ?? new Uint8Array()

const checkOf = async (bound: string, sealed: string): Promise<string> =>
  toBase64(await sha256(bytesOf(`${bound}${sealed}`)))

/**
 * A text, guarded. `bound` gives what is in clear beside it, by how it is guarded; it must be the same to open it. Not
 * inside a transaction, which would end meanwhile (decisions.md 1).
 */
export async function guard(
  text: string,
  { passphrase, derive }: WithPassphrase,
  bound: (how: Guard) => string,
): Promise<{ readonly kind: 'guarded'; readonly guarded: Guarded } | NotDone> {
  const [salt, iv] = [randomBytes(guardBytes.salt), randomBytes(guardBytes.iv)]
  const derived = await derive(saidPassphrase(passphrase), salt, guardCost)
  if (derived.kind === 'failed') return derived
  const how: Guard = {
    derivation: { name: 'argon2id', cost: guardCost, salt: toBase64(salt) },
    cipher: { name: 'aes-256-gcm', iv: toBase64(iv) },
  }
  const sealed = toBase64(await encipher(Uint8Array.from(derived.key), iv, text, bound(how)))
  return { kind: 'guarded', guarded: { ...how, sealed, check: await checkOf(bound(how), sealed) } }
}

/** Whether a guarded text is as it was made. Derives nothing and opens nothing. */
export const isWhole = async ({ sealed, check }: Guarded, bound: string): Promise<boolean> =>
  (await checkOf(bound, sealed)) === check

/** The text again. `passphrase`: it was guarded with another one, or is not as it was made. */
export async function unguard(
  { derivation, cipher, sealed }: Guarded,
  { passphrase, derive }: WithPassphrase,
  bound: string,
): Promise<{ readonly kind: 'text'; readonly text: string } | { readonly kind: 'passphrase' } | NotDone> {
  const derived = await derive(saidPassphrase(passphrase), bytesIn(derivation.salt), derivation.cost)
  if (derived.kind === 'failed') return derived
  const key = Uint8Array.from(derived.key)
  const text = await decipher(key, bytesIn(cipher.iv), bytesIn(sealed), bound)
  return text === null ? { kind: 'passphrase' } : { kind: 'text', text }
}
