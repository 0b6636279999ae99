/** Enciphers in the page, with the browser's own AES-256-GCM: what people wrote crosses no bridge to be closed or opened. */

/** The length of a key, in bytes. */
export const keyLength = 32

/** The length of what must never serve twice with one key, in bytes. */
export const ivLength = 12

/** Random bytes. */
export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length))

/** A text's bytes. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(new TextEncoder().encode(text))

/** SHA-256. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

/** A text enciphered, its tag at the end; `bound` is in clear elsewhere, and must be the same to decipher it. */
export async function encipher(
  key: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  text: string,
  bound = '',
): Promise<Uint8Array<ArrayBuffer>> {
  const held = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const how = { name: 'AES-GCM', iv, additionalData: bytesOf(bound) }
  return new Uint8Array(await crypto.subtle.encrypt(how, held, bytesOf(text)))
}

/** The text again; null with another key, or where a bit of it or of `bound` is not as it was. */
export async function decipher(
  key: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  enciphered: Uint8Array<ArrayBuffer>,
  bound = '',
): Promise<string | null> {
  const held = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
  const how = { name: 'AES-GCM', iv, additionalData: bytesOf(bound) }
  try {
    const plain = await crypto.subtle.decrypt(how, held, enciphered)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    return null
  }
}
