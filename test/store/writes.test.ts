/** The way of every key into the database: at once, in order, and never given up. */

import './setup.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DraftEditor } from '../../renderer/store/draft-editor.ts'
import { db } from '../../renderer/store/db.ts'
import { finishDraft } from '../../renderer/store/finishing.ts'
import { onSaving, retryNow, savingNow, settled, unsavedRows } from '../../renderer/store/writes.ts'
import { withFirst } from '../../renderer/core/draft.ts'
import { begin, edit, emptyJournal, give, rowOf } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

const asked = 'listen-present'
let editor: DraftEditor
let row = ''

beforeEach(async () => {
  await emptyJournal()
  editor = await edit(await begin('weekly-agent', '2026-11-19'), '2026-11-19')
  row = rowOf(editor, asked)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  retryNow()
  await settled()
})

const type = (text: string) => editor.typeAnswer(row, (held) => withFirst(held, { ...held.first, text }))
async function stored(): Promise<unknown> {
  await settled()
  return db.drafts.get(row)
}
const holding = (text: string) => ({ body: { first: { text } } })

/** From now on the disk is full, until the returned function is called. */
function fill(): () => void {
  const native = db.backendDB()
  const spy = vi.spyOn(native, 'transaction').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError')
  })
  return () => {
    spy.mockRestore()
  }
}

/** The first transaction from now on, or a later one, takes its rows and is then stopped before it is through. */
function stop(after = 0): void {
  const native = db.backendDB()
  const begun = native.transaction.bind(native)
  const spy = vi.spyOn(native, 'transaction')
  for (let sound = 0; sound < after; sound += 1) spy.mockImplementationOnce(begun)
  spy.mockImplementationOnce((...args: Parameters<IDBDatabase['transaction']>) => {
    const transaction = begun(...args)
    transaction.commit = () => {
      const last = transaction.objectStore('drafts').count()
      last.onsuccess = () => transaction.abort()
    }
    return transaction
  })
}

describe('what is typed', () => {
  test('is on its way before the key is up: the request is made in the same turn', () => {
    const begun = vi.spyOn(db.backendDB(), 'transaction')
    type('a')
    expect(begun).toHaveBeenCalledExactlyOnceWith(['drafts'], 'readwrite', { durability: 'strict' })
  })

  test('ends with the last of many quick writes', async () => {
    for (let key = 1; key <= 300; key += 1) type('x'.repeat(key))
    expect(await stored()).toMatchObject(holding('x'.repeat(300)))
    expect(savingNow()).toEqual({ kind: 'saved' })
  })

  test.each([
    ['20,000 characters', 'Ein langer Satz, der nicht endet. '.repeat(600).slice(0, 20_000)],
    ['emoji and their joints', '👩🏽‍🚒🏳️‍🌈 e\u0301 \ufe0f'],
    ['right-to-left text with its marks', '\u202bשלום\u202c مرحبًا \u200f'],
    [
      'control characters',
      [...Array(32).keys()].map((code) => String.fromCharCode(code)).join('') + '\u007f\u2028',
    ],
    ['half of a surrogate pair', 'left \ud83d and right \ude00'],
    ['line ends of every kind', 'a\r\nb\nc\rd'],
  ])('comes back unchanged: %s', async (_name, text) => {
    type(text)
    expect(await stored()).toMatchObject(holding(text))
    const again = await edit(editor.state().draft.id, '2026-11-20')
    expect(again.state().answers.get(row)?.body.first.text).toBe(text)
  })

  test('leaves the other rows of the draft alone', async () => {
    const before = await db.drafts.toArray()
    type('a')
    await settled()
    const after = await db.drafts.toArray()
    expect(after.filter((one) => one.id !== row)).toEqual(before.filter((one) => one.id !== row))
  })
})

describe('a write that fails', () => {
  test('keeps the words, says so with the reason, and settles', async () => {
    fill()
    type('kept on screen')
    await settled()
    expect(savingNow()).toEqual({ kind: 'failed', reason: expect.stringContaining('QuotaExceededError') })
    expect(unsavedRows()).toMatchObject([{ id: row, ...holding('kept on screen') }])
    expect(editor.state().answers.get(row)).toMatchObject(holding('kept on screen'))
  })

  test('while it is already under way is told in the same way', async () => {
    stop()
    type('stopped half way')
    await settled()
    expect(savingNow().kind).toBe('failed')
    expect(unsavedRows()).toHaveLength(1)
  })

  test('is tried again by itself until it is stored', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const empty = fill()
    type('patience')
    await vi.waitFor(() => expect(savingNow().kind).toBe('failed'))
    vi.advanceTimersByTime(10_000)
    await vi.waitFor(() => expect(savingNow().kind).toBe('failed'))
    empty()
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    expect(await stored()).toMatchObject(holding('patience'))
    expect(savingNow()).toEqual({ kind: 'saved' })
    expect(unsavedRows()).toEqual([])
  })

  test('is made good by Try again, with the newest words of every row', async () => {
    const empty = fill()
    give(editor, asked, 'first')
    give(editor, asked, 'second')
    give(editor, 'understand-shoes', 'another')
    await settled()
    expect(unsavedRows()).toHaveLength(2)
    empty()
    retryNow()
    expect(await stored()).toMatchObject(holding('second'))
    expect(await db.drafts.get(rowOf(editor, 'understand-shoes'))).toMatchObject(holding('another'))
    expect(savingNow()).toEqual({ kind: 'saved' })
  })

  test('is made good by the next key', async () => {
    const empty = fill()
    type('lost?')
    await settled()
    empty()
    type('lost? No')
    expect(await stored()).toMatchObject(holding('lost? No'))
    expect(savingNow()).toEqual({ kind: 'saved' })
  })

  test('keeps its words even when older ones of the same row were stored just before', async () => {
    stop(1)
    type('stored')
    type('stored, and then not')
    await settled()
    expect(await db.drafts.get(row)).toMatchObject(holding('stored'))
    expect(unsavedRows()).toMatchObject([{ id: row, ...holding('stored, and then not') }])
    expect(savingNow().kind).toBe('failed')
  })

  test('of one row stays said until that row is stored, whatever else succeeds', async () => {
    stop()
    type('not yet')
    give(editor, 'understand-shoes', 'this one is stored')
    await settled()
    expect(savingNow().kind).toBe('failed')
    expect(unsavedRows().map(({ id }) => id)).toEqual([row])
  })

  test('is never put back over something newer that was stored meanwhile', async () => {
    const native = db.backendDB()
    const begun = native.transaction.bind(native)
    let tell: () => void = () => undefined
    vi.spyOn(native, 'transaction').mockImplementationOnce(
      (...args: Parameters<IDBDatabase['transaction']>) => {
        const transaction = begun(...args)
        const told = new Promise<void>((resolve) => {
          tell = resolve
        })
        transaction.commit = () => transaction.abort()
        // The news of the failure comes late.
        let late: IDBTransaction['onabort'] = null
        Object.defineProperty(transaction, 'onabort', {
          set: (handler: IDBTransaction['onabort']) => {
            late = handler
          },
          get: () => (event: Event) => void told.then(() => late?.call(transaction, event)),
        })
        return transaction
      },
    )
    type('older')
    type('newer')
    await vi.waitFor(async () => expect(await db.drafts.get(row)).toMatchObject(holding('newer')))
    tell()
    await settled()
    expect(unsavedRows()).toEqual([])
    expect(savingNow()).toEqual({ kind: 'saved' })
    retryNow()
    expect(await stored()).toMatchObject(holding('newer'))
  })

  test('keeps Finish from leaving it behind', async () => {
    const empty = fill()
    type('still unsaved')
    await settled()
    empty()
    expect(await finishDraft(editor.state().draft.id, noon('2026-11-19'))).toEqual({
      kind: 'failed',
      reason: 'unsaved',
    })
    expect(await db.reflections.count()).toBe(0)
  })

  test('because the connection was closed opens it anew', async () => {
    db.close({ disableAutoOpen: false })
    type('through a new door')
    expect(await stored()).toMatchObject(holding('through a new door'))
    expect(savingNow()).toEqual({ kind: 'saved' })
  })
})

describe('the state of saving', () => {
  test('is told once for each change, and no more after leaving', async () => {
    type('a')
    await settled()
    const told: string[] = []
    const leave = onSaving(() => told.push(savingNow().kind))
    type('ab')
    await settled()
    const empty = fill()
    type('abc')
    await settled()
    empty()
    retryNow()
    await settled()
    leave()
    fill()
    type('abcd')
    await settled()
    expect(told).toEqual(['failed', 'saved'])
  })
})
