// Tables and what packs them, on bytes laid out by hand; real ones are tried in test/app/guard-store.test.ts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskedCrc } from '../../electron/leveldb/crc.ts'
import { readLog } from '../../electron/leveldb/log.ts'
import { versionFrom } from '../../electron/leveldb/manifest.ts'
import { rebuilt } from '../../electron/leveldb/rebuild.ts'
import { unpack } from '../../electron/leveldb/snappy.ts'
import { entriesIn, isWholeTable } from '../../electron/leveldb/table.ts'

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const bytes = (whole: string): number[] => [...new TextEncoder().encode(whole)]

test('Snappy: literals, near and far copies, and copies into themselves', () => {
  expect(text(unpack(Uint8Array.of(5, 4 << 2, ...bytes('hello'))))).toBe('hello')
  expect(text(unpack(Uint8Array.of(12, 2 << 2, ...bytes('abc'), 0b101_01 | (0 << 5), 3)))).toBe(
    'abcabcabcabc',
  )
  expect(text(unpack(Uint8Array.of(7, 0, ...bytes('a'), (5 << 2) | 2, 1, 0)))).toBe('aaaaaaa')
})

test('Snappy: what is not Snappy is refused and never runs on', () => {
  expect(() => unpack(Uint8Array.of(5, 4 << 2, 1))).toThrow()
  expect(() => unpack(Uint8Array.of(9, 0, 1, (7 << 2) | 2, 9, 0))).toThrow()
})

/** A table of one unpacked block with one value and one deletion of the same key. */
function table(): Uint8Array {
  const tail = (sequence: number, type: number): number[] => [type, sequence, 0, 0, 0, 0, 0, 0]
  const restarts = [0, 0, 0, 0, 1, 0, 0, 0]
  const data = block([
    0,
    11,
    3,
    ...bytes('key'),
    ...tail(7, 1),
    ...bytes('val'),
    3,
    8,
    0,
    ...tail(5, 0),
    ...restarts,
  ])
  const meta = block(restarts)
  const index = block([0, 1, 2, 0x7a, 0, data.length - 5, ...restarts])
  const footer = [data.length, meta.length - 5, data.length + meta.length, index.length - 5]
  const magic = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb]
  return Uint8Array.from([
    ...data,
    ...meta,
    ...index,
    ...footer,
    ...Array.from({ length: 36 }, () => 0),
    ...magic,
  ])
}

function block(content: number[]): number[] {
  const crc = maskedCrc(Uint8Array.from([...content, 0]))
  return [...content, 0, crc & 255, (crc >>> 8) & 255, (crc >>> 16) & 255, crc >>> 24]
}

test('a table is read with its deletions, and any turned byte that matters is seen', () => {
  expect(isWholeTable(table())).toBe(true)
  expect(entriesIn(table())).toMatchObject([
    { sequence: 7, type: 1 },
    { sequence: 5, type: 0 },
  ])
  expect(entriesIn(table()).map(({ key, value }) => [text(key), text(value)])).toEqual([
    ['key', 'val'],
    ['key', ''],
  ])
  for (let at = 0; at < table().length - 48; at += 1) {
    const turned = table()
    turned[at] = (turned[at] ?? 0) ^ 1
    expect(isWholeTable(turned), `${at}`).toBe(false)
  }
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      (any) => !isWholeTable(any) && entriesIn(any).length === 0,
    ),
  )
})

test('a table whose end is lost gives back the blocks before it, and never its index as records', () => {
  const whole = entriesIn(table())
  expect(entriesIn(table().slice(0, -48))).toEqual(whole)
  expect(entriesIn(table().slice(0, -60))).toEqual(whole)
  expect(entriesIn(table().slice(0, 20))).toEqual([])
})

test('a store made anew has everything in one log, oldest first', () => {
  const batch = Uint8Array.of(6, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0x61)
  const [log, manifest, current] = rebuilt(
    ['000004.log', '000009.ldb', 'MANIFEST-000002', 'CURRENT'],
    entriesIn(table()),
    [batch],
  )
  expect([log?.file, manifest?.file, text(current?.bytes)]).toEqual([
    '000010.log',
    'MANIFEST-000011',
    'MANIFEST-000011\n',
  ])
  const batches = readLog(log?.bytes ?? new Uint8Array()).records
  expect(batches.map((each) => each[0])).toEqual([5, 6, 7])
  expect([...(batches[2] ?? [])]).toEqual([
    7,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    1,
    3,
    ...bytes('key'),
    3,
    ...bytes('val'),
  ])
  expect(versionFrom(readLog(manifest?.bytes ?? new Uint8Array()).records)).toEqual({
    firstLog: 10,
    tables: new Map(),
  })
})
