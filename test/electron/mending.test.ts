// Looking after the store while the app runs: only when it was let go of, cutting what is torn, keeping what was cut.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeLog } from '../../electron/leveldb/log.ts'
import { rebuilt } from '../../electron/leveldb/rebuild.ts'
import { isLocked } from '../../electron/store/let-go.ts'
import { Mending } from '../../electron/store/mending.ts'
import { TornTails } from '../../electron/store/torn-tails.ts'
import { injected } from '../support/injected.ts'

const tail = Uint8Array.from({ length: 300 }, (_, index) => index % 251)
let profile = ''
let store = ''
let log = ''
let whole = new Uint8Array()

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'two-sheets-unit-'))
  store = join(profile, 'IndexedDB', 'app_journal_0.indexeddb.leveldb')
  mkdirSync(store, { recursive: true })
  const batch = new Uint8Array(40)
  for (const { file, bytes } of rebuilt([], [], [batch])) writeFileSync(join(store, file), bytes)
  log = join(store, '000001.log')
  whole = readFileSync(log)
})
afterEach(() => rmSync(profile, { recursive: true, force: true }))

const tear = () => writeFileSync(log, Buffer.concat([whole, tail]))
const kept = () => readdirSync(join(profile, 'kept'))

describe('after a lost connection', () => {
  test('a torn end is cut, and lies beside with the place it was cut from', async () => {
    tear()
    injected('damage', 'a connection lost with an unfinished record in the log')
    expect(await new Mending(profile).mend()).toMatchObject({ kind: 'mended', droppedBytes: tail.length })
    expect(readFileSync(log).equals(whole)).toBe(true)
    const [folder = ''] = kept()
    const original = readFileSync(join(profile, 'kept', folder, `000001.log.from-${whole.length}`))
    expect(original.equals(tail)).toBe(true)
  })

  test('a sound store is left as it is', async () => {
    expect(await new Mending(profile).mend()).toEqual({ kind: 'sound' })
    expect(readFileSync(log).equals(whole)).toBe(true)
  })

  test('damage in the middle puts the whole store aside and saves what is whole', async () => {
    const behind = writeLog([new Uint8Array(50)])
    writeFileSync(log, Buffer.concat([whole, tail.slice(0, 90), behind]))
    injected('damage', 'a connection lost with damage in the middle of the log')
    expect(await new Mending(profile).mend()).toMatchObject({ kind: 'damaged' })
    expect(kept()).toEqual([expect.stringMatching(/-damaged$/)])
  })

  test('two that ask at once share one look', () => {
    const mending = new Mending(profile)
    expect(mending.mend()).toBe(mending.mend())
  })

  test('a store that can not be looked at stays shut, and the reason is said', async () => {
    rmSync(store, { recursive: true })
    writeFileSync(store, 'not a folder')
    expect(await new Mending(profile).mend()).toMatchObject({ kind: 'failed', reason: 'ENOTDIR' })
  })
})

describe('before a reloaded page', () => {
  test('a store that is whole stays as it is, open or not', async () => {
    expect(await new Mending(profile).ready()).toEqual({ kind: 'sound' })
  })

  test('a torn one is mended first', async () => {
    tear()
    expect(await new Mending(profile).ready()).toMatchObject({ kind: 'mended' })
    expect(statSync(log).size).toBe(whole.length)
  })
})

describe('a tail that was cut', () => {
  test('waits in memory while it can not be put down', () => {
    tear()
    const folder = join(profile, 'kept')
    // Nothing can be put where a file is.
    writeFileSync(folder, '')
    const tails = new TornTails(folder)
    tails.cut(log, '000001.log', whole.length, new Date(0))
    tails.putDown()
    expect(statSync(log).size).toBe(whole.length)
    rmSync(folder)
    tails.putDown()
    expect(kept()).toEqual(['1970-01-01T00-00-00-000Z-torn'])
  })

  test('is one of the newest five that stay', () => {
    const tails = new TornTails(join(profile, 'kept'))
    for (let round = 0; round < 7; round += 1) {
      tear()
      tails.cut(log, '000001.log', whole.length, new Date(round))
      tails.putDown()
    }
    expect(kept()).toHaveLength(5)
    expect(kept().at(-1)).toContain('006Z')
  })
})

test.each([
  ['1: POSIX  ADVISORY  WRITE 18681 00:27:71 0 EOF', true],
  ['1: OFDLCK ADVISORY  WRITE -1 fd:0a:71 0 EOF', true],
  ['1: POSIX  ADVISORY  WRITE 71 00:27:171 71 71', false],
  ['1: POSIX  ADVISORY  WRITE 18681 00:27:711 0 EOF', false],
  ['', false],
])('the system’s list %j names file 71: %s', (locks, isHeld) => {
  expect(isLocked(locks, 71n)).toBe(isHeld)
})
