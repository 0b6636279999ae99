// The files of large values are kept before a record is let go of, or it is said that they could not be.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepBlobs } from '../../electron/store/blobs.ts'

const now = new Date('2031-03-06T10:00:00.000Z')
let profile = ''
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'two-sheets-unit-'))
  mkdirSync(join(profile, 'IndexedDB', 'app_journal_0.indexeddb.blob', '1'), { recursive: true })
  mkdirSync(join(profile, 'IndexedDB', 'app_journal_0.indexeddb.leveldb'))
  writeFileSync(join(profile, 'IndexedDB', 'app_journal_0.indexeddb.leveldb', 'LOCK'), '')
  writeFileSync(join(profile, 'IndexedDB', 'app_journal_0.indexeddb.blob', '1', '2'), 'large')
})
afterEach(() => rmSync(profile, { recursive: true, force: true }))

test('all of them are copied, and the database itself, which is open, is not touched', () => {
  expect(keepBlobs(profile, now)).toBeUndefined()
  const [kept = ''] = readdirSync(join(profile, 'kept'))
  expect(kept).toMatch(/-withheld$/)
  const folder = join(profile, 'kept', kept, 'IndexedDB')
  expect(readdirSync(folder)).toEqual(['app_journal_0.indexeddb.blob'])
  expect(readFileSync(join(folder, 'app_journal_0.indexeddb.blob', '1', '2'), 'utf8')).toBe('large')
})

test('where there are none nothing is made', () => {
  rmSync(join(profile, 'IndexedDB', 'app_journal_0.indexeddb.blob'), { recursive: true })
  expect(keepBlobs(profile, now)).toBeUndefined()
  expect(readdirSync(profile)).toEqual(['IndexedDB'])
})

test('where they can’t be kept that is said', () => {
  writeFileSync(join(profile, 'kept'), 'in the way')
  expect(keepBlobs(profile, now)).toMatchObject({ kind: 'failed' })
})
