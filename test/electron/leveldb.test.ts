// LevelDB's log: whatever is cut off its end, every whole record comes back; damage inside is told apart.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskedCrc } from '../../electron/leveldb/crc.ts'
import { readLog, writeLog } from '../../electron/leveldb/log.ts'

/** Records of all sizes that matter: empty, small, around a block's end, over several blocks. */
const record = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.integer({ min: 32_740, max: 32_790 }).chain((size) => filled(size)),
  fc.integer({ min: 0, max: 100_000 }).chain((size) => filled(size)),
)
const records = fc.array(record, { minLength: 1, maxLength: 8 })

function filled(size: number): fc.Arbitrary<Uint8Array> {
  return fc
    .integer({ min: 0, max: 255 })
    .map((seed) => Uint8Array.from({ length: size }, (_, index) => (seed + index * 31) % 251))
}

/** Compared as numbers the test runner takes minutes over what takes it no time as bytes. */
function same(one: readonly Uint8Array[], other: readonly Uint8Array[]): boolean {
  return (
    one.length === other.length &&
    one.every((bytes, index) => Buffer.compare(bytes, other[index] ?? new Uint8Array()) === 0)
  )
}

const runs = { numRuns: 60 }

test('the checksum is LevelDB’s masked CRC-32C', () => {
  // RFC 3720 gives 0x8a9136aa for 32 zero bytes and 0xe3069283 for "123456789".
  const masked = (crc: number): number => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
  expect(maskedCrc(new Uint8Array(32))).toBe(masked(0x8a9136aa))
  expect(maskedCrc(new TextEncoder().encode('123456789'))).toBe(masked(0xe3069283))
})

describe('a log', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(records, (given) => {
        const log = writeLog(given)
        const reading = readLog(log)
        expect(reading).toMatchObject({ kind: 'whole', wholeBytes: log.length })
        expect(same(reading.records, given)).toBe(true)
      }),
      runs,
    )
  })

  test('cut anywhere gives back every record that is whole', () => {
    fc.assert(
      fc.property(records, fc.double({ min: 0, max: 1, noNaN: true }), (given, place) => {
        const log = writeLog(given)
        const cut = log.slice(0, Math.floor(place * log.length))
        const whole = given.filter((_, index) => writeLog(given.slice(0, index + 1)).length <= cut.length)
        const reading = readLog(cut)
        expect(same(reading.records, whole)).toBe(true)
        expect(reading.kind).not.toBe('damaged')
        expect(reading.wholeBytes).toBeLessThanOrEqual(cut.length)
        const again = readLog(cut.slice(0, reading.wholeBytes))
        expect(again.kind).toBe('whole')
        expect(same(again.records, whole)).toBe(true)
      }),
      runs,
    )
  })

  test('with anything but a record at its end is torn, and only that is dropped', () => {
    fc.assert(
      fc.property(records, fc.uint8Array({ minLength: 7, maxLength: 4000 }), (given, tail) => {
        const log = writeLog(given)
        const reading = readLog(Buffer.concat([log, tail]))
        expect(reading.kind).toBe('torn')
        expect(same(reading.records, given)).toBe(true)
        expect(reading.wholeBytes).toBeGreaterThanOrEqual(log.length)
      }),
      { numRuns: 25 },
    )
  })

  test('with a turned byte before its last record is damaged, and loses only what the byte was in', () => {
    const some = fc.array(fc.uint8Array({ minLength: 1, maxLength: 3000 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(some, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, place, change) => {
        const log = writeLog(given)
        const last = writeLog(given.slice(0, -1)).length
        const at = place % last
        log[at] = (log[at] ?? 0) ^ change
        const reading = readLog(log)
        // A byte of the filler at a block's end belongs to no record.
        if (reading.kind === 'whole') return
        expect(reading.kind).toBe('damaged')
        expect(reading.records.length).toBeGreaterThanOrEqual(given.length - 1)
        expect(reading.records.at(-1)).toEqual(given.at(-1))
      }),
      runs,
    )
  })

  test('continued after an unfinished record, as an unguarded start does, is damaged and gives back both parts', () => {
    const [one, two] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5)]
    const whole = writeLog([one])
    const torn = Uint8Array.from([...whole, ...writeLog([new Uint8Array(200)]).slice(0, 98)])
    const reading = readLog(Uint8Array.from([...torn, ...writeLog([two])]))
    expect(reading).toEqual({ kind: 'damaged', wholeBytes: whole.length, records: [one, two] })
  })

  test('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(readLog(bytes).wholeBytes).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })
})
