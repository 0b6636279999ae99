/** Copies as the page has them made: of one's own journal alone, awaited by whoever leaves, and caught up on when cut off. */

import './setup.ts'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepCopy, listCopies } from '../../electron/backups.ts'
import type { CopyAsked, CopyMade } from '../../renderer/store/copy-worker.ts'
import { copyJournal } from '../../renderer/store/copy.ts'
import { db } from '../../renderer/store/db.ts'
import { changeSettings } from '../../renderer/store/settings.ts'
import { openNext } from '../../renderer/store/which.ts'
import { reasonOf } from '../../renderer/store/writes.ts'
import { injected } from '../support/injected.ts'
import { emptyJournal } from '../support/journal.ts'

const at = '2031-03-06T10:00:00.000Z'
let folder = ''
/** What the worker waits for before it answers. */
let gate: Promise<void> = Promise.resolve()

/** Whether the worker ends without an answer. */
let isDead = false

/** Stands in for the thread of the worker; what it does is the worker's own. */
class Thread {
  onmessage: ((event: { readonly data: CopyMade }) => void) | null = null
  onerror: (() => void) | null = null
  async postMessage({ number, at: madeAt, app, device }: CopyAsked): Promise<void> {
    await gate
    if (isDead) return this.onerror?.()
    const made = await copyJournal(db, { madeAt, app, device }).then(
      (copy): CopyMade => ({ number, kind: 'made', copy }),
      (error: unknown): CopyMade => ({ number, kind: 'failed', reason: reasonOf(error) }),
    )
    this.onmessage?.({ data: made })
  }
  terminate(): void {}
}

/** What the shell does of it, on a real disk. */
const shell = {
  keepCopy: (text: string, pointedAt?: readonly string[]) => keepCopy(folder, text, new Date(), pointedAt),
  listCopies: () => listCopies(folder),
  keepVisibleCopy: async () => ({ kind: 'none' }),
  visibleCopies: async () => ({ kind: 'none' }),
}

/** The page loaded anew: what it knew is gone, what it remembers is not. */
async function load() {
  vi.resetModules()
  const copies = await import('../../renderer/screens/copies.ts')
  const copying = await import('../../renderer/store/copying.ts')
  const opened = await import('../../renderer/store/db.ts')
  await opened.db.open()
  return { ...copies, ...copying }
}

beforeEach(async () => {
  vi.stubGlobal('window', { bridge: shell })
  vi.stubGlobal('Worker', Thread)
  localStorage.clear()
  folder = mkdtempSync(join(tmpdir(), 'two-sheets-copying-'))
  gate = Promise.resolve()
  isDead = false
  await emptyJournal()
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.unstubAllGlobals()
})

test('no sample is copied before an upgrade either: it would stand before the real copies', async () => {
  const page = await load()
  openNext('sample')
  expect(await page.keepBeforeUpgrade('a sample')).toBe(true)
  expect(readdirSync(folder)).toEqual([])
  openNext('own')
  expect(await page.keepBeforeUpgrade('the journal')).toBe(true)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('whoever leaves while a copy is on its way waits for it', async () => {
  const page = await load()
  let open = () => {}
  gate = new Promise((resolve) => {
    open = resolve
  })
  void page.keepCopy(at, '1.2.3')
  let isLeft = false
  const left = page.copiesEnded().then(() => {
    isLeft = true
  })
  await vi.waitFor(() => expect(page.wasCutOff()).toBe(false))
  expect(isLeft).toBe(false)
  open()
  await left
  expect(readdirSync(folder)).toHaveLength(1)
  // With nothing on its way there is nothing to wait for.
  await page.copiesEnded()
})

test('a copy that was cut off is known to be by the next start, until one has ended', async () => {
  gate = new Promise(() => undefined)
  void (await load()).keepCopy(at, '1.2.3')
  await vi.waitFor(() => expect(localStorage.getItem('two-sheets-copy-begun')).not.toBeNull())
  gate = Promise.resolve()
  const next = await load()
  expect(next.wasCutOff()).toBe(true)
  expect(await next.keepCopy(at, '1.2.3')).toMatchObject({ kind: 'kept' })
  await vi.waitFor(() => expect(localStorage.getItem('two-sheets-copy-begun')).toBeNull())
  expect((await load()).wasCutOff()).toBe(false)
})

test('a worker that dies is told at once, and the next copy has another', async () => {
  const page = await load()
  isDead = true
  expect(await page.keepCopy(at, '1.2.3')).toEqual({ kind: 'failed', reason: 'no answer' })
  expect(page.failedOf('inside')).toBe('no answer')
  isDead = false
  expect(await page.keepCopy(at, '1.2.3')).toMatchObject({ kind: 'kept' })
  expect(page.failedOf('inside')).toBeNull()
})

test('a laptop that is handed over while a copy begins is not copied, and nothing is said to have failed', async () => {
  const page = await load()
  let open = () => {}
  gate = new Promise((resolve) => {
    open = resolve
  })
  const kept = page.keepCopy(at, '1.2.3')
  await vi.waitFor(() => expect(localStorage.getItem('two-sheets-copy-begun')).not.toBeNull())
  await changeSettings({ handed: 'a meeting' }, at)
  open()
  expect(await kept).toEqual({ kind: 'none' })
  expect(readdirSync(folder)).toEqual([])
  expect(page.failedOf('inside')).toBeNull()
})

test('copies that a loss and the way back from a file are told by are not thinned out', async () => {
  const page = await load()
  const kept = [await page.backUp(at, '1.2.3'), await page.backUp(at, '1.2.3')].map(
    ({ inside }) => inside.copies[0]?.name ?? '',
  )
  const { rememberMissed } = await import('../../renderer/store/held.ts')
  rememberMissed({ name: kept[0] ?? '', madeAt: at, entries: 7, newest: 'x', isMissed: false })
  await changeSettings({ takenIn: { copy: kept[1] ?? '', at, way: 'place', digest: 'x' } }, at)
  for (let more = 0; more < 14; more += 1) await page.backUp(at, '1.2.3')
  injected('copies', 'more copies of one day after a loss than are kept of it', 14)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(kept))
  expect(readdirSync(folder).length).toBeLessThan(14)
})
