/** Opening the journal: a new one, the present one, one of a newer app, and one of an older. */

import './setup.ts'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { tableNames } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { blankSettings } from '../../renderer/core/settings.ts'
import { newRow } from '../../renderer/core/body.ts'
import { db, journalName } from '../../renderer/store/db.ts'
import { previewJournal } from '../../renderer/store/journal.ts'
import { openJournal } from '../../renderer/store/opening.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { sitOnce } from '../support/journal.ts'

const at = '2026-11-19T12:00:00.000Z'
const stamp = { at, device: 'd' }
const kept = vi.fn<(text: string) => Promise<boolean>>()

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false })
  db.close({ disableAutoOpen: false })
  kept.mockReset().mockResolvedValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const open = () => openJournal(() => at, '1.2.3', kept)

/** A database of another version of the app, with some of the tables and rows in them. */
function otherVersion(native: number, tables: Readonly<Record<string, readonly Row[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(journalName, native)
    request.onupgradeneeded = () => {
      for (const [name, rows] of Object.entries(tables)) {
        const store = request.result.createObjectStore(name, { keyPath: 'id' })
        for (const row of rows) store.put(row)
      }
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(request.error ?? new Error('The database could not be made'))
  })
}

/** The version IndexedDB gives a database whose version in db.ts is this. */
const native = (version: number) => version * 10

const nativeVersion = async () =>
  (await indexedDB.databases()).find(({ name }) => name === journalName)?.version

test('before the guard has looked whoever reads waits, and an older database is not brought up before its copy', async () => {
  await otherVersion(native(3), {})
  db.waitForGuard()
  const early = db.settings.toArray()
  await expect(db.open()).rejects.toThrow('Database has been closed')
  expect(await nativeVersion()).toBe(native(3))
  expect(await open()).toEqual({ kind: 'open', loss: null })
  expect(kept).toHaveBeenCalledOnce()
  expect(await early).toEqual([])
})

describe('a journal', () => {
  test('that is not there is made, with every table, and without a copy', async () => {
    expect(await open()).toEqual({ kind: 'open', loss: null })
    expect(kept).not.toHaveBeenCalled()
    expect([...db.backendDB().objectStoreNames].toSorted()).toEqual(tableNames.toSorted())
  })

  test('of this version opens with what it holds, and without a copy', async () => {
    await open()
    const id = await sitOnce('weekly-agent', '2026-11-19', 'listen-present', 'Once.', 4)
    db.close({ disableAutoOpen: false })
    expect(await open()).toEqual({ kind: 'open', loss: null })
    expect(kept).not.toHaveBeenCalled()
    expect(await db.reflections.get(id)).toMatchObject({ id })
  })

  test('that the system lost is told in the system’s own words, and a new one is made', async () => {
    const native = indexedDB.open.bind(indexedDB)
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((name, version) => {
      const request = native(name, version)
      request.addEventListener('upgradeneeded', (event) => {
        Object.assign(event, { dataLoss: 'total', dataLossMessage: 'Corruption: 3 missing files' })
      })
      return request
    })
    expect(await open()).toEqual({ kind: 'open', loss: 'Corruption: 3 missing files' })
    expect(await db.reflections.count()).toBe(0)
  })
})

describe('a journal of a newer version', () => {
  test('is not opened, not copied and not changed', async () => {
    await otherVersion(native(db.verno + 1), {
      reflections: [newRow('setting', 'row-1', blankSettings, stamp)],
    })
    expect(await open()).toEqual({ kind: 'newer' })
    expect(kept).not.toHaveBeenCalled()
    expect(db.isOpen()).toBe(false)
    expect(await nativeVersion()).toBe(native(db.verno + 1))
  })
})

describe('a journal of an older version', () => {
  const settings = newRow('setting', 'row-1', blankSettings, stamp, { name: 'person' })
  const entry = { ...settings, id: 'row-2', kind: 'reflection' as const, body: { old: 'shape' } }
  const torn = { id: 'row-3', kind: 'reflection', body: 'torn' } as unknown as Row
  const older = () => otherVersion(5, { settings: [settings], reflections: [entry, torn] })

  test('is copied with all its rows before it is changed, and then opened', async () => {
    await older()
    const versions: unknown[] = []
    kept.mockImplementation(async () => {
      versions.push(await nativeVersion())
      return true
    })
    expect(await open()).toEqual({ kind: 'open', loss: null })
    expect(versions).toEqual([5])
    const preview = await previewJournal(kept.mock.calls[0]?.[0] ?? '')
    expect(preview).toMatchObject({
      kind: 'read',
      file: {
        madeAt: at,
        app: '1.2.3',
        tables: { settings: [settings], reflections: [entry, torn], people: [] },
      },
    })
    expect(await nativeVersion()).toBe(native(db.verno))
    expect(await db.reflections.toArray()).toEqual([entry, torn])
    expect([...db.backendDB().objectStoreNames].toSorted()).toEqual(tableNames.toSorted())
  })

  test('of the first version gets the index that runs are found by', async () => {
    await open()
    const id = await sitOnce('weekly-agent', '2026-11-19', 'listen-present', 'Once.', 4)
    const rows = await db.reflections.toArray()
    await db.delete({ disableAutoOpen: false })
    db.close({ disableAutoOpen: false })
    await otherVersion(native(1), { reflections: rows })
    expect(await open()).toEqual({ kind: 'open', loss: null })
    expect(kept).toHaveBeenCalledOnce()
    expect((await db.reflections.toArray()).map((row) => row.id)).toEqual([id])
    expect(await db.reflections.orderBy('keys.run').count()).toBe(0)
  })

  test('is not opened when the copy is refused, and stays as it was', async () => {
    await older()
    kept.mockResolvedValue(false)
    expect(await open()).toEqual({ kind: 'failed', reason: 'no copy could be made before the upgrade' })
    expect(db.isOpen()).toBe(false)
    expect(await nativeVersion()).toBe(5)
  })

  test('is not opened when making the copy fails', async () => {
    await older()
    kept.mockRejectedValue(new Error('The disk is full'))
    expect(await open()).toEqual({ kind: 'failed', reason: 'Error: The disk is full' })
    expect(await nativeVersion()).toBe(5)
  })

  test('opens at the next try after a refusal', async () => {
    await older()
    kept.mockResolvedValueOnce(false)
    await open()
    expect(await open()).toEqual({ kind: 'open', loss: null })
    expect(kept).toHaveBeenCalledTimes(2)
  })
})

describe('a journal that can not be opened', () => {
  test('says what the system says, and nothing is thrown', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('Internal error', 'UnknownError'))
    expect(await open()).toEqual({ kind: 'failed', reason: 'UnknownError: Internal error' })
  })
})

test('after a clock was set back, new ids come after those that are stored', async () => {
  await open()
  const ahead = v7({ msecs: Date.parse('2041-01-01T00:00:00Z') })
  await db.revisions.add({ ...newRow('setting', ahead, blankSettings, stamp), kind: 'revision' })
  await db.trash.add({ ...newRow('setting', 'ffffffff-ffff-7fff-bfff-ffffffffffff', blankSettings, stamp) })
  db.close({ disableAutoOpen: false })
  await open()
  const [one, two] = [newId(), newId()]
  expect([ahead, one, two]).toEqual([ahead, one, two].toSorted())
  expect(new Set([ahead, one, two]).size).toBe(3)
  expect(one.slice(0, 11)).toBe(ahead.slice(0, 11))
})
