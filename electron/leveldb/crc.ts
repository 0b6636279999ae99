/** CRC-32C with LevelDB's mask, four bytes at a time: it runs over the whole store before the window opens. */

const POLYNOMIAL = 0x82f63b78
const MASK_DELTA = 0xa282ead8

const FIRST = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
  return crc
})
const SECOND = further(FIRST)
const THIRD = further(SECOND)
const FOURTH = further(THIRD)
const FIFTH = further(FOURTH)
const SIXTH = further(FIFTH)
const SEVENTH = further(SIXTH)
const EIGHTH = further(SEVENTH)

/** The checksum as LevelDB stores it. */
export function maskedCrc(bytes: Uint8Array): number {
  return masked(crcOf(bytes))
}

/** Where bytes from `start` on are followed by their own checksum: the place of that, or undefined. */
export function checksumAfter(bytes: Uint8Array, start: number): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let crc = 0xffffffff
  for (let at = start; at + 5 <= bytes.length; at += 1) {
    crc = from(FIRST, crc ^ view.getUint8(at)) ^ (crc >>> 8)
    if (masked(~crc >>> 0) === view.getUint32(at + 1, true)) return at + 1
  }
  return undefined
}

function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + MASK_DELTA) >>> 0
}

function crcOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let crc = 0xffffffff
  let at = 0
  for (; at + 8 <= bytes.length; at += 8) {
    const one = crc ^ view.getInt32(at, true)
    const two = view.getInt32(at + 4, true)
    crc =
      from(EIGHTH, one) ^
      from(SEVENTH, one >>> 8) ^
      from(SIXTH, one >>> 16) ^
      from(FIFTH, one >>> 24) ^
      from(FOURTH, two) ^
      from(THIRD, two >>> 8) ^
      from(SECOND, two >>> 16) ^
      from(FIRST, two >>> 24)
  }
  for (; at < bytes.length; at += 1) crc = from(FIRST, crc ^ view.getUint8(at)) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** The table for a byte that stands one place earlier. */
function further(table: Int32Array): Int32Array {
  return table.map((crc) => from(FIRST, crc) ^ (crc >>> 8))
}

function from(table: Int32Array, index: number): number {
  // The index is one byte and the table has 256 places, so the fallback is never taken.
  return table[index & 0xff] ?? 0
}
