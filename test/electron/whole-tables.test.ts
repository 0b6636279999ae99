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

function lookOnce(): void {
  const tables = started()
  expect(tables.isWhole(whole)).toBe(true)
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
  expect(damaged.filter((table) => tables.isWhole(table))).toEqual([])
})

test('a damaged table is never taken for a whole one later', () => {
  const torn = whole.subarray(0, 100)
  const tables = started()
  expect(tables.isWhole(torn)).toBe(false)
  tables.keep()
  expect(started().isWhole(torn)).toBe(false)
  expect(looked).toBe(2)
})

test('without a note that can be read every table is looked through', () => {
  lookOnce()
  injected('damage', 'the note of the tables that were found whole, cut off')
  const note = join(profile, 'tables.json')
  writeFileSync(note, readFileSync(note).subarray(0, 40))
  expect(started().isWhole(whole)).toBe(true)
  expect(looked).toBe(2)
})

test('tables that are gone are forgotten', () => {
  lookOnce()
  started().keep()
  expect(started().isWhole(whole)).toBe(true)
  expect(looked).toBe(2)
})
