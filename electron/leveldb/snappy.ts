/** Unpacks Snappy, the compression of LevelDB's blocks. Throws on what is not Snappy. */

import { Cursor } from './varint.ts'

/** The bytes that were packed. */
export function unpack(packed: Uint8Array): Uint8Array {
  const from = new Cursor(packed)
  const out = new Uint8Array(from.varint())
  let at = 0
  while (from.more) {
    const tag = from.byte()
    if ((tag & 3) === 0) {
      const literal = from.take(literalLength(tag >>> 2, from))
      out.set(literal, at)
      at += literal.length
    } else {
      const { length, offset } = copyOf(tag, from)
      if (offset === 0 || offset > at || at + length > out.length) throw new RangeError('not Snappy')
      // Byte by byte, because a copy may run into what it has just written.
      for (const end = at + length; at < end; at += 1) out[at] = out[at - offset] ?? 0
    }
  }
  if (at !== out.length) throw new RangeError('not Snappy')
  return out
}

function literalLength(code: number, from: Cursor): number {
  return (code < 60 ? code : from.fixed(code - 59)) + 1
}

function copyOf(tag: number, from: Cursor): { length: number; offset: number } {
  if ((tag & 3) === 1) return { length: ((tag >>> 2) & 7) + 4, offset: ((tag >>> 5) << 8) | from.byte() }
  return { length: (tag >>> 2) + 1, offset: from.fixed((tag & 3) === 2 ? 2 : 4) }
}
