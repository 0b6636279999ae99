/** CRC-32C with LevelDB's mask, four bytes at a time: it runs over the whole store before the window opens. */

const POLYNOMIAL = 0x82f63b78
const MASK_DELTA = 0xa282ead8

const FIRST = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1
  return crc
})
const SECOND = further(FIRST)
const THIRD = further(SECOND)
const FOURTH = further(THIRD)

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
  for (; at + 4 <= bytes.length; at += 4) {
    const mixed = crc ^ view.getUint32(at, true)
    crc =
      from(FOURTH, mixed) ^ from(THIRD, mixed >>> 8) ^ from(SECOND, mixed >>> 16) ^ from(FIRST, mixed >>> 24)
  }
  for (; at < bytes.length; at += 1) crc = from(FIRST, crc ^ view.getUint8(at)) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** The table for a byte that stands one place earlier. */
function further(table: Uint32Array): Uint32Array {
  return table.map((crc) => from(FIRST, crc) ^ (crc >>> 8))
}

function from(table: Uint32Array, index: number): number {
  // The index is one byte and the table has 256 places, so the fallback is never taken.
  return table[index & 0xff] ?? 0
}
