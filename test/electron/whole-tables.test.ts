// Tables that were found whole are known again by every byte of theirs, and by nothing else.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WholeTables } from '../../electron/store/whole-tables.ts'
import { injected } from '../support/injected.ts'

const whole = Uint8Array.from({ length: 200 }, (_, at) => at)
let profile = ''
let looked = 0

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'two-sheets-unit-'))
  looked = 0
})
afterEach(() => rmSync(profile, { recursive: true, force: true }))

/** What a start knows, with tables that are only whole as they are here. */
const started = () =>
  new WholeTables(profile, (table) => {
    looked += 1
    return Buffer.compare(table, whole) === 0
  })

/** A table as it lies in a file. */
function fileOf(table: Uint8Array): string {
  const path = join(profile, '000005.ldb')
  writeFileSync(path, table)
  return path
}

function lookOnce(): void {
  const tables = started()
  expect(tables.isWhole(fileOf(whole))).toBe(true)
  tables.keep()
  expect(looked).toBe(1)
}

test('a table that was found whole is not looked through again at the next start', () => {
  lookOnce()
  lookOnce()
})

test('one changed byte of a table that was found whole is found, wherever it is', () => {
  lookOnce()
  injected('damage', 'a byte changed in a table that an earlier start had found whole', whole.length)
  const damaged = [...whole.keys()].map((at) => whole.with(at, (whole[at] ?? 0) ^ 1))
  const tables = started()
  expect(damaged.filter((table) => tables.isWhole(fileOf(table)))).toEqual([])
})

test('a damaged table is never taken for a whole one later', () => {
  const torn = whole.subarray(0, 100)
  const tables = started()
  expect(tables.isWhole(fileOf(torn))).toBe(false)
  tables.keep()
  expect(started().isWhole(fileOf(torn))).toBe(false)
  expect(looked).toBe(2)
})

test('without a note that can be read every table is looked through', () => {
  lookOnce()
  injected('damage', 'the note of the tables that were found whole, cut off')
  const note = join(profile, 'tables.json')
  writeFileSync(note, readFileSync(note).subarray(0, 40))
  expect(started().isWhole(fileOf(whole))).toBe(true)
  expect(looked).toBe(2)
})

test('tables that are gone are forgotten', () => {
  lookOnce()
  started().keep()
  expect(started().isWhole(fileOf(whole))).toBe(true)
  expect(looked).toBe(2)
})

test('a table of many pieces is known by its last byte as well', () => {
  const long = new Uint8Array(700_000).fill(7)
  const isLong = (table: Uint8Array) => Buffer.compare(table, long) === 0
  const first = new WholeTables(profile, isLong)
  expect(first.isWhole(fileOf(long))).toBe(true)
  first.keep()
  const nothingIsWhole = () => false
  expect(new WholeTables(profile, nothingIsWhole).isWhole(fileOf(long))).toBe(true)
  injected('damage', 'the last byte of a long table that an earlier start had found whole', 1)
  const turned = long.with(long.length - 1, 8)
  expect(new WholeTables(profile, nothingIsWhole).isWhole(fileOf(turned))).toBe(false)
})
