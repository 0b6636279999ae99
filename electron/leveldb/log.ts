/** Reads LevelDB's log format (also that of its MANIFEST): which records are whole, and how a bad end is bad. */

import { maskedCrc } from './crc.ts'

const BLOCK = 32_768
const HEADER = 7
const FULL = 1
const FIRST = 2
const MIDDLE = 3
const LAST = 4

/**
 * What a log holds. `whole`: every byte is accounted for. `torn`: it ends in an unfinished record, as after a kill
 * during a write. `damaged`: something is wrong although valid records follow it, which no unfinished write explains.
 */
export interface LogReading {
  readonly kind: 'whole' | 'torn' | 'damaged'
  /** Up to here every record is complete and has the right checksum. */
  readonly wholeBytes: number
  /** The complete records, in order; of a damaged log also those after the damage. */
  readonly records: readonly Uint8Array[]
}

interface Piece {
  readonly type: number
  readonly body: Uint8Array
  readonly end: number
}

/** Read a log from its bytes. */
export function readLog(log: Uint8Array): LogReading {
  const start = readRun(log, 0)
  if (start.wholeBytes === log.length)
    return { kind: 'whole', wholeBytes: log.length, records: start.records }
  const later: Uint8Array[] = []
  let next = nextPiece(log, start.stoppedAt)
  const kind = next === undefined ? 'torn' : 'damaged'
  while (next !== undefined) {
    const run = readRun(log, next)
    later.push(...run.records)
    // A piece that continues a lost record is valid but starts nothing: go on behind it.
    next = nextPiece(log, Math.max(run.stoppedAt, next + 1))
  }
  return { kind, wholeBytes: start.wholeBytes, records: [...start.records, ...later] }
}

/** Lay records out as a log. */
export function writeLog(records: readonly Uint8Array[]): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  for (const record of records) {
    let rest = record
    let first = true
    do {
      const padding = paddingAt(at)
      const room = (padding > 0 ? BLOCK : BLOCK - (at % BLOCK)) - HEADER
      const body = rest.subarray(0, room)
      rest = rest.subarray(room)
      const type = typeOf(first, rest.length === 0)
      pieces.push(new Uint8Array(padding), framed(type, body))
      at += padding + HEADER + body.length
      first = false
    } while (rest.length > 0)
  }
  return joined(pieces)
}

/** Read on from a place until the end or the first thing that is not as it should be. */
function readRun(
  log: Uint8Array,
  from: number,
): { records: Uint8Array[]; wholeBytes: number; stoppedAt: number } {
  const records: Uint8Array[] = []
  let pieces: Uint8Array[] = []
  let wholeBytes = from
  let at = from
  while (at < log.length) {
    const padding = paddingAt(at)
    if (padding > 0) {
      const clean = wholeBytes === at
      at = Math.min(at + padding, log.length)
      if (clean) wholeBytes = at
      continue
    }
    const piece = pieceAt(log, at)
    if (piece === undefined || !follows(piece.type, pieces.length > 0)) break
    pieces.push(piece.body)
    at = piece.end
    if (piece.type !== FULL && piece.type !== LAST) continue
    records.push(joined(pieces))
    pieces = []
    wholeBytes = at
  }
  return { records, wholeBytes, stoppedAt: at }
}

/** The filler at the end of a block that is too short for another header. */
function paddingAt(at: number): number {
  const left = BLOCK - (at % BLOCK)
  return left < HEADER ? left : 0
}

/** The piece of a record at a place, or undefined when there is no valid one. */
function pieceAt(log: Uint8Array, at: number): Piece | undefined {
  const bodyAt = at + HEADER
  if (bodyAt > log.length) return undefined
  const view = new DataView(log.buffer, log.byteOffset + at, HEADER)
  const end = bodyAt + view.getUint16(4, true)
  const type = view.getUint8(6)
  const blockEnd = at - (at % BLOCK) + BLOCK
  if (type < FULL || type > LAST || end > blockEnd || end > log.length) return undefined
  // The checksum covers the type and the body.
  if (maskedCrc(log.subarray(at + HEADER - 1, end)) !== view.getUint32(0, true)) return undefined
  return { type, body: log.subarray(bodyAt, end), end }
}

function follows(type: number, inside: boolean): boolean {
  return inside ? type === MIDDLE || type === LAST : type === FULL || type === FIRST
}

/** Where the next valid piece is at or after a place where reading stopped; a torn tail has none. */
function nextPiece(log: Uint8Array, stoppedAt: number): number | undefined {
  for (let at = stoppedAt; at + HEADER <= log.length; at += 1) {
    if (paddingAt(at) === 0 && pieceAt(log, at) !== undefined) return at
  }
  return undefined
}

function typeOf(first: boolean, last: boolean): number {
  if (first) return last ? FULL : FIRST
  return last ? LAST : MIDDLE
}

function framed(type: number, body: Uint8Array): Uint8Array {
  const piece = new Uint8Array(HEADER + body.length)
  piece.set(body, HEADER)
  piece[HEADER - 1] = type
  const view = new DataView(piece.buffer)
  view.setUint16(4, body.length, true)
  view.setUint32(0, maskedCrc(piece.subarray(HEADER - 1)), true)
  return piece
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return only
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
