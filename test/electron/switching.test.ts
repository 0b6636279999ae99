// A store takes another's place at the start: cut off at any step the next start has the old or the new, whole, and never neither.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { envelopeOf, keepEnvelope } from '../../electron/envelope-file.ts'
import { carryOutSwitch, noteSwitch } from '../../electron/profile/switching.ts'
import { injected } from '../support/injected.ts'

/** How many changes of the disk go well before the app is killed. */
let left = Number.POSITIVE_INFINITY
vi.mock(import('../../electron/folders.ts'), async (original) => {
  const real = await original()
  const killable =
    <Given extends readonly unknown[], Done>(act: (...given: Given) => Done) =>
    (...given: Given): Done => {
      if (left === 0) throw new Error('killed')
      left -= 1
      return act(...given)
    }
  return {
    ...real,
    moveAside: killable(real.moveAside),
    removeHard: killable(real.removeHard),
    removeWhole: killable(real.removeWhole),
    writeBytes: killable(real.writeBytes),
  }
})

const from = 'next-0a1b2c3d'
let profile = ''

const put = (path: string, words: string) => {
  mkdirSync(join(profile, path, '..'), { recursive: true })
  writeFileSync(join(profile, path), words)
}
const store = () => readFileSync(join(profile, 'IndexedDB', 'file'), 'utf8')

beforeEach(() => {
  left = Number.POSITIVE_INFINITY
  profile = mkdtempSync(join(tmpdir(), 'two-sheets-unit-'))
  put('IndexedDB/file', 'old')
  put('kept/2031-torn/file', 'old')
  put('before-upgrade/2031/IndexedDB/file', 'old')
  put('Session Storage/file', 'old')
  put('Custom Dictionary.txt', 'heron')
  put('copies/journal-2031.json', 'a copy')
  put('window.json', '{}')
})
afterEach(() => rmSync(profile, { recursive: true, force: true }))

describe('with a lock', () => {
  beforeEach(() => {
    put(`${from}/IndexedDB/file`, 'new')
    put(`${from}/Local Storage/file`, 'beside')
    noteSwitch(profile, { from, envelope: 'the envelope' })
  })

  test('the new store counts, its envelope lies beside, and of the old nothing is left but the copies', () => {
    expect(carryOutSwitch(profile)).toEqual([])
    expect(store()).toBe('new')
    expect(envelopeOf(profile)).toBe('the envelope')
    expect(readdirSync(profile).toSorted()).toEqual(['IndexedDB', 'copies', 'lock.json', 'window.json'])
  })

  test('killed after any step, the next start ends in the same', () => {
    let steps = 0
    for (; ; steps += 1) {
      left = steps
      try {
        // What can't be removed is passed over, so that only what comes before it throws.
        carryOutSwitch(profile)
        if (left > 0) break
      } catch {
        // Killed.
      }
      left = Number.POSITIVE_INFINITY
      // One of the two is there, whole, wherever it lies just now.
      const places = readdirSync(profile).map((name) => join(profile, name, 'IndexedDB', 'file'))
      const all = [join(profile, 'IndexedDB', 'file'), ...places].filter((path) => existsSync(path))
      expect(all.map((path) => readFileSync(path, 'utf8'))).toContain('new')
      carryOutSwitch(profile)
      expect(store()).toBe('new')
      expect(envelopeOf(profile)).toBe('the envelope')
      expect(readdirSync(profile).toSorted()).toEqual(['IndexedDB', 'copies', 'lock.json', 'window.json'])
      rmSync(join(profile, 'IndexedDB'), { recursive: true })
      rmSync(join(profile, 'lock.json'))
      put('IndexedDB/file', 'old')
      put('kept/2031-torn/file', 'old')
      put(`${from}/IndexedDB/file`, 'new')
      noteSwitch(profile, { from, envelope: 'the envelope' })
    }
    expect(steps).toBeGreaterThan(5)
    injected(
      'lock',
      'a kill after a step of putting the enciphered store in the place of the one in clear',
      steps,
    )
  })

  test('a passphrase that was changed since is not undone while something is still to be removed', () => {
    left = 4
    const stays = carryOutSwitch(profile)
    expect(stays.length).toBeGreaterThan(0)
    left = Number.POSITIVE_INFINITY
    keepEnvelope(profile, 'another passphrase')
    expect(carryOutSwitch(profile)).toEqual([])
    expect(envelopeOf(profile)).toBe('another passphrase')
  })

  test('what is kept later is not taken for what is still to be removed', () => {
    left = 4
    expect(carryOutSwitch(profile)).toContain(join(profile, 'kept', '2031-torn'))
    put('kept/2032-damaged/file', 'later')
    put('before-upgrade/2032/IndexedDB/file', 'later')
    // Still held.
    left = 0
    expect(carryOutSwitch(profile)).toContain(join(profile, 'kept', '2031-torn'))
    left = Number.POSITIVE_INFINITY
    expect(carryOutSwitch(profile)).toEqual([])
    expect(readdirSync(join(profile, 'kept'))).toEqual(['2032-damaged'])
    expect(readdirSync(join(profile, 'before-upgrade'))).toEqual(['2032'])
    expect(existsSync(join(profile, 'Session Storage'))).toBe(false)
    expect(existsSync(join(profile, 'switch.json'))).toBe(false)
  })

  test('a note that names something outside of what is removed changes nothing', () => {
    put('switch.json', JSON.stringify({ from, envelope: 'the envelope', remaining: ['kept/..', 'copies'] }))
    carryOutSwitch(profile)
    expect(store()).toBe('old')
    expect(existsSync(join(profile, 'copies'))).toBe(true)
  })
})

test('without a lock the envelope goes, and what the guard kept stays', () => {
  keepEnvelope(profile, 'the envelope')
  put(`${from}/IndexedDB/file`, 'new')
  noteSwitch(profile, { from, envelope: null })
  expect(carryOutSwitch(profile)).toEqual([])
  expect(store()).toBe('new')
  expect(envelopeOf(profile)).toBeNull()
  expect(existsSync(join(profile, 'kept'))).toBe(true)
})

test('a store that was built and never counted is removed, and the old one stands as it was', () => {
  put(`${from}/IndexedDB/file`, 'half')
  expect(carryOutSwitch(profile)).toEqual([])
  expect(store()).toBe('old')
  expect(existsSync(join(profile, from))).toBe(false)
  expect(existsSync(join(profile, 'Custom Dictionary.txt'))).toBe(true)
})

test('what merely bears such a name stays as it is, with and without a note', () => {
  const mine = [
    'old-2019/letter.txt',
    'old-1/IndexedDB/file',
    'old-1/Preferences',
    'next-deadbeef/a.txt',
    'old-7',
  ]
  for (const path of mine) put(path, 'the person’s own')
  const untouched = () =>
    mine.every((path) => readFileSync(join(profile, path), 'utf8') === 'the person’s own')
  expect(carryOutSwitch(profile)).toEqual([])
  expect(untouched()).toBe(true)
  put(`${from}/IndexedDB/file`, 'new')
  put(`${from}/unheard of`, 'what a later Chromium may write')
  noteSwitch(profile, { from, envelope: 'the envelope' })
  expect(carryOutSwitch(profile)).toEqual([])
  expect(store()).toBe('new')
  expect(untouched()).toBe(true)
  expect(existsSync(join(profile, from))).toBe(false)
})

test('a note that is none of ours changes nothing', () => {
  put('next-../IndexedDB/file', 'elsewhere')
  put('switch.json', JSON.stringify({ from: 'next-../..', envelope: null }))
  carryOutSwitch(profile)
  expect(store()).toBe('old')
})

test('what is no envelope is told from none', () => {
  expect(envelopeOf(profile)).toBeNull()
  put('lock.json', 'x'.repeat(20_000))
  expect(envelopeOf(profile)).toBe('')
})
