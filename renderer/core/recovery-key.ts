/** The recovery key: a random number as groups of signs that survive handwriting, with two more that tell a slip of the pen from another key. */

/** How many random bytes a key is made of; their first 130 bits count. */
export const recoveryBytes = 17

/** Figures and capitals without those that are taken for others: I and L for 1, O for 0, and U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keySigns = 26
const checkSigns = 2
const groupLength = 4
/** The largest prime below 32 times 32: one wrong sign, or two that changed places, always leave another rest. */
const prime = 1021

/** What a key's signs leave: two signs more. */
function checkOf(key: string): string {
  let rest = 0
  for (const sign of key) rest = (rest * 32 + signs.indexOf(sign)) % prime
  return `${signs[rest >> 5] ?? ''}${signs[rest & 31] ?? ''}`
}

/** The key of random bytes, as it is printed: seven groups of four. */
export function recoveryKeyOf(bytes: Uint8Array): string {
  let [key, bits, held] = ['', 0, 0]
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0x1f_ff
    held += 8
    for (; held >= 5; held -= 5) key += signs[(bits >> (held - 5)) & 31] ?? ''
  }
  return grouped(withCheck(key.slice(0, keySigns)))
}

const withCheck = (key: string): string => key + checkOf(key)

const grouped = (whole: string): string =>
  (whole.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-')

/** What a person typed: the key as it is printed, or why it is none. `length`: signs are missing, or too many. `slip`: one is wrong. */
export type RecoveryKeyRead =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'length'; readonly has: number; readonly wants: number }
  | { readonly kind: 'slip' }

/** Reads a key as it was typed off paper: spaces, hyphens and case don't count, and what looks alike is the same. */
export function readRecoveryKey(text: string): RecoveryKeyRead {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const wants = keySigns + checkSigns
  if (typed.length !== wants) return { kind: 'length', has: typed.length, wants }
  const isKnown = typed.split('').every((sign) => signs.includes(sign))
  const key = typed.slice(0, keySigns)
  return isKnown && withCheck(key) === typed ? { kind: 'key', key: grouped(typed) } : { kind: 'slip' }
}
