/** Bytes as base64 text and back, without the page's or the shell's own means. */

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values: ReadonlyMap<string, number> = new Map(signs.split('').map((sign, value) => [sign, value]))

/** A group of up to three bytes as four signs. */
function group(a: number, b: number | undefined, c: number | undefined): string {
  const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
  const sign = (shift: number): string => signs[(bits >> shift) & 63] ?? ''
  return `${sign(18)}${sign(12)}${b === undefined ? '=' : sign(6)}${c === undefined ? '=' : sign(0)}`
}

/** Bytes as base64, padded. */
export function toBase64(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 3)
    groups.push(group(bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]))
  return groups.join('')
}

/** The bytes of a base64 text; null where it is none, or not the one text that `toBase64` makes of its bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const bare = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4))
  let [bits, held, at] = [0, 0, 0]
  for (const sign of bare) {
    bits = ((bits << 6) | (values.get(sign) ?? 0)) & 0xff_ff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at] = (bits >> held) & 0xff
    at += 1
  }
  const spare = bits & ((1 << held) - 1)
  return spare === 0 && bare.length % 4 !== 1 ? bytes : null
}
