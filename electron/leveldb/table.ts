/** Reads LevelDB's tables, the files where records rest: whether every block is whole, and what the whole ones hold. */

import { checksumAfter, maskedCrc } from './crc.ts'
import { unpack } from './snappy.ts'
import { Cursor } from './varint.ts'

/** One change to one key, as the store wrote it. */
export interface Entry {
  /** Changes are numbered through the whole life of a store. */
  readonly sequence: number
  /** 1 for a value, 0 for a deletion. */
  readonly type: number
  readonly key: Uint8Array
  readonly value: Uint8Array
}

interface Place {
  readonly offset: number
  readonly size: number
}

interface Pair {
  readonly key: Uint8Array
  readonly value: Uint8Array
}

const FOOTER = 48
const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb]
/** After each block: how it is packed, and its checksum. */
const TRAILER = 5
const PACKED = 1
/** A key ends in its sequence number and type. */
const KEY_TAIL = 8

/** Whether the footer, the index and every block of a table are as they were written. */
export function isWholeTable(table: Uint8Array): boolean {
  const places = placesIn(table)
  return places !== undefined && places.every((place) => isWholeBlock(table, place))
}

/** The entries of all blocks that are whole; where the index is lost, of those that can be found without it. */
export function entriesIn(table: Uint8Array): Entry[] {
  const indexed = placesIn(table)
  const places = indexed ?? placesFrom(table)
  return places.flatMap((place) => {
    const pairs = isWholeBlock(table, place) ? pairsIn(table, place) : []
    if (indexed === undefined && isIndex(pairs, places)) return []
    const entries = pairs.filter(({ key }) => key.length >= KEY_TAIL).map(asEntry)
    // Other types belong to blocks that hold no records.
    return entries.every(({ type }) => type <= 1) ? entries : []
  })
}

/** Blocks follow each other without a gap, each with its checksum, so the first ones are found by trying. */
function placesFrom(table: Uint8Array): Place[] {
  const places: Place[] = []
  let offset = 0
  for (;;) {
    const checksum = checksumAfter(table, offset)
    if (checksum === undefined) return places
    places.push({ offset, size: checksum - offset - 1 })
    offset = checksum + 4
  }
}

/** Whether pairs are the places of the blocks, which must not be taken for records. */
function isIndex(pairs: readonly Pair[], places: readonly Place[]): boolean {
  return pairs.every(({ value }) => {
    const place = attempt(() => placeFrom(new Cursor(value)))
    return (
      place !== undefined && places.some(({ offset, size }) => offset === place.offset && size === place.size)
    )
  })
}

/** Where the data blocks are, by the index; undefined when footer or index are not to be trusted. */
function placesIn(table: Uint8Array): Place[] | undefined {
  try {
    const footer = table.subarray(-FOOTER)
    if (footer.length < FOOTER || MAGIC.some((byte, index) => footer[FOOTER - 8 + index] !== byte))
      return undefined
    const handles = new Cursor(footer)
    const meta = placeFrom(handles)
    const index = placeFrom(handles)
    if (!isWholeBlock(table, meta) || !isWholeBlock(table, index)) return undefined
    return pairsOf(blockAt(table, index)).map(({ value }) => placeFrom(new Cursor(value)))
  } catch {
    return undefined
  }
}

function placeFrom(handle: Cursor): Place {
  return { offset: handle.varint(), size: handle.varint() }
}

function isWholeBlock(table: Uint8Array, { offset, size }: Place): boolean {
  if (offset + size + TRAILER > table.length) return false
  const stored = new DataView(table.buffer, table.byteOffset + offset + size + 1, 4).getUint32(0, true)
  return maskedCrc(table.subarray(offset, offset + size + 1)) === stored
}

function blockAt(table: Uint8Array, { offset, size }: Place): Uint8Array {
  const bytes = table.subarray(offset, offset + size)
  return table[offset + size] === PACKED ? unpack(bytes) : bytes
}

function pairsIn(table: Uint8Array, place: Place): Pair[] {
  return attempt(() => pairsOf(blockAt(table, place))) ?? []
}

function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task()
  } catch {
    return undefined
  }
}

/** The keys and values of a block; a key says only where it differs from the one before. */
function pairsOf(block: Uint8Array): Pair[] {
  const restarts = new DataView(block.buffer, block.byteOffset + block.length - 4, 4).getUint32(0, true)
  const cursor = new Cursor(block.subarray(0, block.length - 4 - 4 * restarts))
  const pairs: Pair[] = []
  let key: Uint8Array = new Uint8Array()
  while (cursor.more) {
    const [shared, own, size] = [cursor.varint(), cursor.varint(), cursor.varint()]
    // Damaged lengths may promise more than there is; what is there is taken, and no more room made than that.
    const [start, end] = [key.subarray(0, shared), cursor.take(own)]
    const next = new Uint8Array(start.length + end.length)
    next.set(start)
    next.set(end, start.length)
    key = next
    pairs.push({ key, value: cursor.take(size) })
  }
  return pairs
}

function asEntry({ key, value }: Pair): Entry {
  const tail = new Cursor(key.subarray(-KEY_TAIL))
  const type = tail.byte()
  return { type, sequence: tail.fixed(7), key: key.subarray(0, -KEY_TAIL), value }
}
