/** Walks through bytes in LevelDB's formats: variable-length numbers, and stretches of bytes. Throws past the end. */
export class Cursor {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get more(): boolean {
    return this.at < this.bytes.length
  }

  /** One byte. */
  byte(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new RangeError('past the end')
    this.at += 1
    return byte
  }

  /** A number of `count` bytes, lowest first; up to 2^53. */
  fixed(count: number): number {
    let value = 0
    for (let place = 0; place < count; place += 1) value += this.byte() * 2 ** (8 * place)
    return value
  }

  /** A number of as many bytes as it needs. */
  varint(): number {
    let value = 0
    for (let place = 1; ; place *= 128) {
      const byte = this.byte()
      value += (byte & 0x7f) * place
      if (byte < 0x80) return value
    }
  }

  /** The next bytes. */
  take(count: number): Uint8Array {
    const end = this.at + count
    if (end > this.bytes.length) throw new RangeError('past the end')
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }
}

/** A number in as many bytes as it needs. */
export function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return [...bytes, rest]
}
