/** After a lost connection: nothing is opened past the guard, nothing twice, and no empty journal in place of one. */

import './setup.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withFirst } from '../../renderer/core/draft.ts'
import { db } from '../../renderer/store/db.ts'
import type { DraftEditor } from '../../renderer/store/draft-editor.ts'
import { draftPage } from '../../renderer/store/draft-page.ts'
import { openDraft } from '../../renderer/store/drafts.ts'
import { follow, isStarving, readOnce } from '../../renderer/store/live.ts'
import { type Mended, mendWith, reopen } from '../../renderer/store/reopening.ts'
import { unsavedWords } from '../../renderer/store/unsaved.ts'
import {
  finishWriting,
  leftUnstored,
  perform,
  reasonOf,
  retryNow,
  savingNow,
  settled,
} from '../../renderer/store/writes.ts'
import { begin, edit, emptyJournal, rowOf } from '../support/journal.ts'

const mend = vi.fn<() => Promise<Mended>>()
const full: Mended = { kind: 'failed', reason: 'ENOSPC' }
let editor: DraftEditor
let row = ''

beforeEach(async () => {
  mend.mockReset().mockResolvedValue({ kind: 'sound' })
  mendWith(mend)
  if (!db.isOpen()) await db.openGuarded()
  await emptyJournal()
  await db.openGuarded()
  editor = await edit(await begin('weekly-agent', '2026-11-19'), '2026-11-19')
  row = rowOf(editor, 'listen-present')
})
afterEach(async () => {
  mend.mockReset().mockResolvedValue({ kind: 'sound' })
  retryNow()
  await settled()
})

const type = (text: string) => editor.typeAnswer(row, (held) => withFirst(held, { ...held.first, text }))

/** The connection goes, and with a full disk does not come back. */
async function lose(): Promise<void> {
  mend.mockResolvedValue(full)
  db.lose()
  await vi.waitFor(() => expect(savingNow().kind).toBe('failed'))
}

/** There is room again. */
async function free(): Promise<void> {
  mend.mockResolvedValue({ kind: 'mended' })
  retryNow()
  await settled()
}

describe('a lost connection', () => {
  test('is opened only after the guard, whatever is read or written', async () => {
    await lose()
    await expect(db.drafts.toArray()).rejects.toThrow()
    await expect(db.open()).rejects.toThrow()
    expect(db.isOpen()).toBe(false)
    expect(savingNow()).toEqual({ kind: 'failed', reason: 'ENOSPC' })
    await free()
    expect(db.isOpen()).toBe(true)
    expect(savingNow()).toEqual({ kind: 'saved' })
  })

  test('is had back by one try that all share', async () => {
    await lose()
    mend.mockClear().mockResolvedValue({ kind: 'sound' })
    await Promise.all([reopen(), reopen(), reopen()])
    expect(mend).toHaveBeenCalledOnce()
  })

  test('is not asked for by every key, and all that was typed meanwhile is stored', async () => {
    await lose()
    mend.mockClear()
    for (let key = 1; key <= 50; key += 1) type('x'.repeat(key))
    await settled()
    expect(mend).not.toHaveBeenCalled()
    await free()
    expect(await db.drafts.get(row)).toMatchObject({ body: { first: { text: 'x'.repeat(50) } } })
    expect(leftUnstored()).toBe(0)
  })

  test('leaves what was read, and it is read again afterwards', async () => {
    const told: number[] = []
    const leave = follow(
      () => db.drafts.count(),
      (count) => told.push(count),
    )
    await vi.waitFor(() => expect(told).toEqual([9]))
    await lose()
    const late: number[] = []
    const leaveLate = follow(
      () => db.drafts.count(),
      (count) => late.push(count),
    )
    const once = vi.fn()
    const leaveOnce = readOnce(() => db.drafts.count(), once)
    await vi.waitFor(() => expect(isStarving()).toBe(true))
    await free()
    await vi.waitFor(() => expect([told, late]).toEqual([[9, 9], [9]]))
    await vi.waitFor(() => expect(once).toHaveBeenCalledExactlyOnceWith(9))
    expect(isStarving()).toBe(false)
    for (const each of [leave, leaveLate, leaveOnce]) each()
  })
})

describe('what is not stored yet', () => {
  test('is shown by a draft that is opened again', async () => {
    type('stored')
    await settled()
    const native = db.backendDB()
    const spy = vi.spyOn(native, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    })
    type('stored, and more')
    await settled()
    spy.mockRestore()
    const opening = await openDraft(editor.state().draft.id)
    expect(opening.kind === 'open' && opening.open.answers.get(row)?.body.first.text).toBe('stored, and more')
    expect(await draftPage(editor.state().draft)).toMatchObject({ text: 'stored, and more' })
  })

  test('is counted for the last call, after one more try', async () => {
    await lose()
    type('a')
    perform(() => Promise.resolve(), 'b')
    mend.mockClear()
    expect(await finishWriting()).toBe(2)
    expect(mend).toHaveBeenCalledOnce()
    mend.mockResolvedValue({ kind: 'sound' })
    expect(await finishWriting()).toBe(0)
  })
})

describe('changes that wait', () => {
  test('of one place are made once, with the newest words, and in order with others', async () => {
    await lose()
    const made: string[] = []
    const change = (name: string, place?: string) => perform(async () => void made.push(name), name, place)
    change('a', 'here')
    change('between')
    change('ab', 'here')
    change('abc', 'here')
    await settled()
    expect(unsavedWords()).toBe('between\n\nabc')
    await free()
    expect(made).toEqual(['between', 'abc'])
  })

  test('do not stop one that has begun; when it fails the newer one takes its turn', async () => {
    const made: string[] = []
    let fail: (error: Error) => void = () => undefined
    perform(() => new Promise((_, reject) => (fail = reject)), 'a', 'here')
    await new Promise((resolve) => setTimeout(resolve, 5))
    perform(async () => void made.push('ab'), 'ab', 'here')
    fail(new Error('The disk is full'))
    await settled()
    retryNow()
    await settled()
    expect(made).toEqual(['ab'])
    expect(leftUnstored()).toBe(0)
  })
})

test.each([
  [new DOMException('Internal error.', 'UnknownError'), 'UnknownError: Internal error.'],
  [
    new DOMException('Internal error.\n UnknownError: Internal error.', 'UnknownError'),
    'UnknownError: Internal error.',
  ],
  [new DOMException('UnknownError: Internal error.', 'UnknownError'), 'UnknownError: Internal error.'],
  [new DOMException('', 'AbortError'), 'AbortError'],
  [new Error('ENOSPC'), 'ENOSPC'],
  ['odd', 'odd'],
])('a reason is said once, in one line', (error, words) => {
  expect(reasonOf(error)).toBe(words)
})

// Last, for nothing can be stored any more afterwards.
test('a database that is gone is not made anew, and that is said', async () => {
  await lose()
  type('kept on screen')
  mend.mockResolvedValue({ kind: 'new' })
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(db.name).onsuccess = () => resolve()
  })
  retryNow()
  await settled()
  expect(savingNow().kind).toBe('lost')
  expect(await indexedDB.databases()).toEqual([])
  expect(unsavedWords()).toBe('kept on screen')
})
