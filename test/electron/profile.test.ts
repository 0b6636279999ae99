// The small rules about a profile: which runtime, which names, which copies.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepCopy, listCopies, madeAt, readCopy } from '../../electron/backups.ts'
import { readWhole, writeWhole } from '../../electron/files.ts'
import { copyAside } from '../../electron/folders.ts'
import { stepFrom } from '../../electron/profile/runtime.ts'
import { instantOf, stampOf } from '../../electron/stamp.ts'
import { injected } from '../support/injected.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-sheets-unit-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['130.0.6723.191', '130.0.6723.191', 'same'],
  ['130.0.6723.191', '130.0.6723.192', 'up'],
  ['130.0.6723.191', '131.0.0.0', 'far-up'],
  ['99.9.9.9', '100.0.0.0', 'far-up'],
  ['130.0.6723.191', '130.0.6723.190', 'down'],
  ['131.0.0.0', '130.9.9.9', 'down'],
  ['131', '131.0.0.0', 'same'],
])('from Chromium %s to %s is %s', (before, after, step) => {
  expect(stepFrom({ electron: 'x', chromium: before }, { electron: 'y', chromium: after })).toBe(step)
})

test('an instant and its stamp are the same thing', () => {
  const instants = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(fc.property(instants, (date) => instantOf(stampOf(date)) === date.toISOString()))
  for (const bad of [
    '',
    'now',
    '2026-13-01T00-00-00-000Z',
    '2026-02-30T00-00-00-000Z',
    '../2026-01-01T00-00-00-000Z',
  ]) {
    expect(instantOf(bad)).toBeUndefined()
  }
})

describe('copies', () => {
  const now = new Date('2026-11-22T06:47:11.123Z')

  test('only a strict name is one', async () => {
    expect(madeAt('journal-2026-11-22T06-47-11-123Z.json')).toBe(now.toISOString())
    for (const bad of [
      'journal-.json',
      '../journal-2026-11-22T06-47-11-123Z.json',
      'journal-2026-11-22T06-47-11-123Z.json.part',
    ]) {
      expect(madeAt(bad)).toBeUndefined()
      expect(await readCopy(folder, bad)).toEqual({ kind: 'failed', reason: 'not a copy' })
    }
  })

  test('two at one instant get two names, and a name is never used twice', async () => {
    await keepCopy(folder, 'one', now)
    await keepCopy(folder, 'two', now)
    const copies = await listCopies(folder)
    expect(copies.map((copy) => copy.madeAt)).toEqual([
      '2026-11-22T06:47:11.124Z',
      '2026-11-22T06:47:11.123Z',
    ])
  })

  test('with the clock set back the newest stays', async () => {
    for (let day = 1; day < 28; day += 1) await keepCopy(folder, `${day}`, new Date(Date.UTC(2026, 9, day)))
    const kept = await keepCopy(folder, 'after', new Date('2020-01-01T00:00:00.000Z'))
    expect(kept).toMatchObject({ kind: 'kept' })
    expect((await listCopies(folder)).at(-1)?.madeAt).toBe('2020-01-01T00:00:00.000Z')
  })

  test('the newest of a day before a loss stays, however many follow on that day, and so does what is pointed at', async () => {
    const minute = (at: number) => new Date(Date.UTC(2026, 10, 22, 6, at))
    for (let at = 0; at < 5; at += 1) await keepCopy(folder, 'all I wrote '.repeat(50), minute(at))
    const pointed = await keepCopy(folder, 'a part', minute(5))
    const name = pointed.kind === 'kept' ? pointed.copy.name : ''
    for (let at = 6; at < 30; at += 1) await keepCopy(folder, `${at}`, minute(at), [name])
    injected('copies', 'more copies of one day after a loss than are kept of it', 24)
    const names = (await listCopies(folder)).map((copy) => copy.name)
    expect(names).toContain(name)
    expect(await readCopy(folder, names.at(-1) ?? '')).toMatchObject({ text: 'all I wrote '.repeat(50) })
    // The ten newest, the last whole one, the one that is pointed at, and the one after it.
    expect(names).toHaveLength(13)
  })

  test('what a killed write left behind is swept up by the next good one', async () => {
    writeFileSync(join(folder, 'journal-2026-11-22T06-47-11-123Z.json.1.part'), 'half')
    await keepCopy(folder, 'whole', now)
    expect(readdirSync(folder)).toEqual(['journal-2026-11-22T06-47-11-123Z.json'])
  })

  test('a folder with a copy’s name is not a copy', async () => {
    mkdirSync(join(folder, 'journal-2026-11-22T06-47-11-123Z.json'))
    expect(await listCopies(folder)).toEqual([])
  })
})

describe('files', () => {
  test('a write that cannot be finished leaves what was there and nothing beside it', async () => {
    const path = join(folder, 'kept.txt')
    mkdirSync(path)
    expect(await writeWhole(path, Uint8Array.of(1))).toMatchObject({ kind: 'failed' })
    expect(readdirSync(folder)).toEqual(['kept.txt'])
    expect(await writeWhole(join(folder, 'no', 'x'), Uint8Array.of(1))).toEqual({
      kind: 'failed',
      reason: 'ENOENT',
    })
  })

  test('folders and too much are not read', async () => {
    writeFileSync(join(folder, 'x'), 'abc')
    expect(await readWhole(folder)).toEqual({ kind: 'failed', reason: 'not a file' })
    expect(await readWhole(join(folder, 'x'), 2)).toEqual({ kind: 'failed', reason: 'too large' })
  })

  test('a folder is put aside whole or not at all', () => {
    mkdirSync(join(folder, 'from', 'deep'), { recursive: true })
    writeFileSync(join(folder, 'from', 'deep', 'x'), 'x')
    mkdirSync(join(folder, 'to.part'))
    writeFileSync(join(folder, 'to.part', 'left by a kill'), '')
    copyAside(join(folder, 'from'), join(folder, 'to'))
    expect(readFileSync(join(folder, 'to', 'deep', 'x'), 'utf8')).toBe('x')
    expect(readdirSync(folder).toSorted()).toEqual(['from', 'to'])
    symlinkSync('/nowhere', join(folder, 'from', 'deep', 'link'))
    expect(() => copyAside(join(folder, 'gone'), join(folder, 'again'))).toThrow()
    expect(readdirSync(folder).toSorted()).toEqual(['from', 'to'])
  })
})
