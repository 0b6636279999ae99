/** Looking around in the sample: a database of its own, beside one's own, and gone without a trace. */

import './setup.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, JournalDb, journalName, sampleName } from '../../renderer/store/db.ts'
import { enterSample, forgetSample, isSampleGone, leaveSample } from '../../renderer/store/sample-journal.ts'
import { isSample, openNext } from '../../renderer/store/which.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { sitting } from './editing.ts'

const moment = noon('2026-11-19')
const names = async () =>
  (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted((a, b) => a.localeCompare(b))

/** The name of the database that the page opens when it is loaded now. */
async function loaded(): Promise<string> {
  vi.resetModules()
  return (await import('../../renderer/store/db.ts')).db.name
}

/** Every row of the sample. */
async function inSample(): Promise<number> {
  const sample = await new JournalDb(sampleName).open()
  const counts = await Promise.all(sample.tables.map((table) => table.count()))
  sample.close()
  return counts.reduce((sum, count) => sum + count, 0)
}

beforeEach(async () => {
  openNext('own')
  await emptyJournal()
})
afterEach(async () => {
  openNext('own')
  await new JournalDb(sampleName).delete()
})

test('one’s own journal with a lock is met before the sample, which is then taken away', async () => {
  await enterSample(moment, 'en')
  expect(await isSampleGone(true)).toBe(true)
  expect(await loaded()).toBe(journalName)
  await forgetSample()
  expect(await names()).toEqual([journalName])
})

describe('which journal is open', () => {
  test('is one’s own until the sample is asked for, and again after that', async () => {
    expect([isSample(), await loaded()]).toEqual([false, journalName])
    openNext('sample')
    expect([isSample(), await loaded()]).toEqual([true, sampleName])
    openNext('own')
    expect([isSample(), await loaded()]).toEqual([false, journalName])
  })

  test('is one’s own where there is no storage to ask: a worker is told its database by name', () => {
    openNext('sample')
    const storage = globalThis.localStorage
    Reflect.deleteProperty(globalThis, 'localStorage')
    expect(isSample()).toBe(false)
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
    expect(isSample()).toBe(true)
  })
})

describe('entering the sample', () => {
  test('fills its own database, leaves one’s own as it was, and opens with the next load', async () => {
    await sitting('2026-11-12', 'Mine.')
    const before = await everything()
    await enterSample(moment, 'en')
    expect(await everything()).toEqual(before)
    expect(await inSample()).toBeGreaterThan(100)
    expect(db.name).toBe(journalName)
    expect(await loaded()).toBe(sampleName)
  })

  test('again begins it anew: what was written there before is gone', async () => {
    await enterSample(moment, 'en')
    const fresh = await inSample()
    const sample = new JournalDb(sampleName)
    await sample.reflections.clear()
    sample.close()
    await enterSample(moment, 'en')
    expect(await inSample()).toBe(fresh)
  })

  test('that fails opens one’s own', async () => {
    vi.spyOn(JournalDb.prototype, 'transaction').mockRejectedValueOnce(
      new DOMException('full', 'QuotaExceededError'),
    )
    await expect(enterSample(moment, 'en')).rejects.toThrow('full')
    vi.restoreAllMocks()
    expect(isSample()).toBe(false)
  })
})

describe('leaving the sample', () => {
  test('takes its database away, and one’s own is as it was', async () => {
    await sitting('2026-11-12', 'Mine.')
    const before = await everything()
    await enterSample(moment, 'en')
    expect(await names()).toContain(sampleName)
    await leaveSample()
    expect(await names()).toEqual([journalName])
    expect(await loaded()).toBe(journalName)
    await db.open()
    expect(await everything()).toEqual(before)
  })
})

describe('after a crash', () => {
  test('a sample that nobody is in is taken away, and one that is open stays', async () => {
    await enterSample(moment, 'en')
    await forgetSample()
    expect(await names()).toEqual([journalName, sampleName])
    openNext('own')
    await forgetSample()
    expect(await names()).toEqual([journalName])
  })

  test('whoever looks around again at that very moment finds the sample whole', async () => {
    await enterSample(moment, 'en')
    const whole = await inSample()
    openNext('own')
    await Promise.all([forgetSample(), enterSample(moment, 'en')])
    expect(await inSample()).toBe(whole)
  })

  test('a sample that was chosen but is gone opens one’s own', async () => {
    expect(await isSampleGone(false)).toBe(false)
    await enterSample(moment, 'en')
    vi.resetModules()
    const next = await import('../../renderer/store/sample-journal.ts')
    expect(await next.isSampleGone(false)).toBe(false)
    await new JournalDb(sampleName).delete()
    expect(await next.isSampleGone(false)).toBe(true)
    expect(isSample()).toBe(false)
  })
})
