// What the disk does not give back is tried again, in this start and at a later one, before anything is set aside.
import './setup.ts'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '../../renderer/store/db.ts'
import { inQuarantine } from '../../renderer/store/quarantine.ts'
import { letGoOfLost, type Withheld, withheldBefore } from '../../renderer/store/withheld.ts'
import { injected } from '../support/injected.ts'
import { emptyJournal, sitOnce } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

const now = () => noon('2026-11-22')
let lost: Withheld = { table: 'reflections', id: '' }

beforeEach(async () => {
  localStorage.clear()
  await emptyJournal()
  const id = await sitOnce('weekly-agent', '2026-11-05', 'listen-present', 'Words', 2)
  lost = { table: 'reflections', id }
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** The disk gives nothing back for so many readings. */
function holdBack(times = Number.POSITIVE_INFINITY): void {
  const real = db.reflections.get.bind(db.reflections)
  let left = times
  vi.spyOn(db.reflections, 'get').mockImplementation((id: unknown) => {
    if (left === 0) return real(String(id))
    left -= 1
    return Dexie.Promise.reject(new DOMException('Data lost', 'NotReadableError'))
  })
  injected('damage', 'a file of a large value that can’t be read for a moment, or for good')
}

/** One start that found it withheld; whether the files were kept, and what it left where it was. */
async function start(keeps = true): Promise<{ readonly left: readonly Withheld[]; readonly kept: number }> {
  const keepFiles = vi.fn(async () => keeps)
  const letting = letGoOfLost([lost], now, keepFiles)
  for (let turn = 0; turn < 5; turn += 1) await vi.advanceTimersByTimeAsync(3000)
  return { left: await letting, kept: keepFiles.mock.calls.length }
}

test('what can be read a moment later is left as it is, and forgotten', async () => {
  holdBack(1)
  expect(await start()).toEqual({ left: [], kept: 0 })
  expect(withheldBefore()).toEqual([])
  expect(await inQuarantine()).toEqual([])
})

test('what stays lost is set aside only by a later start, and only once the files are kept', async () => {
  holdBack()
  expect(await start()).toEqual({ left: [lost], kept: 0 })
  expect(withheldBefore()).toEqual([lost])
  expect(await start(false)).toEqual({ left: [lost], kept: 1 })
  expect(await inQuarantine()).toEqual([])
  expect(await db.reflections.count()).toBe(1)
  expect(await start()).toEqual({ left: [], kept: 1 })
  expect(withheldBefore()).toEqual([])
  expect((await inQuarantine()).map(({ body }) => body.row)).toEqual([{ id: lost.id }])
  expect(await db.reflections.count()).toBe(0)
})

test('a page that is loaded again is no later start', async () => {
  const session = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => session.get(name) ?? null,
    setItem: (name: string, value: string) => void session.set(name, value),
  })
  holdBack()
  expect(await start()).toEqual({ left: [lost], kept: 0 })
  expect(await start()).toEqual({ left: [lost], kept: 0 })
  expect(await inQuarantine()).toEqual([])
  session.clear()
  expect(await start()).toEqual({ left: [], kept: 1 })
})

test('one that came back in between begins anew', async () => {
  holdBack(2)
  expect((await start()).left).toEqual([lost])
  expect((await start()).left).toEqual([])
  vi.restoreAllMocks()
  holdBack()
  expect(await start()).toEqual({ left: [lost], kept: 0 })
})

test('what is remembered is nothing where it can’t be read', () => {
  localStorage.setItem('two-sheets-withheld', '{')
  expect(withheldBefore()).toEqual([])
  localStorage.setItem('two-sheets-withheld', '[{"table":"dreams","id":"x"}]')
  expect(withheldBefore()).toEqual([])
})
