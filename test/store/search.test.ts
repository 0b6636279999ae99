/** Searching through a worker: only the newest question is answered, and a change of the journal is read anew. */

import './setup.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FoundItem, noFilter } from '../../renderer/core/search.ts'
import { db } from '../../renderer/store/db.ts'
import { Search } from '../../renderer/store/search.ts'
import type { Answer, Question, Reply } from '../../renderer/store/search-worker.ts'
import { emptyJournal } from '../support/journal.ts'
import { sitting } from './editing.ts'

const today = '2026-11-19'
const filter = (query: string) => ({ ...noFilter, query })

/** The workers that were started, as far as the page sees of them. */
const started: StandIn[] = []
class StandIn {
  readonly asked: Question[] = []
  readonly options: unknown
  isEnded = false
  onmessage: ((event: { data: Answer }) => void) | null = null
  constructor(_url: string, options: unknown) {
    this.options = options
    started.push(this)
  }
  postMessage(question: Question): void {
    this.asked.push(question)
  }
  terminate(): void {
    this.isEnded = true
  }
}

beforeEach(async () => {
  started.length = 0
  vi.stubGlobal('Worker', StandIn)
  await emptyJournal()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.resetModules()
})

describe('on the page', () => {
  const item = { id: 'one' } as FoundItem
  const answer = (number: number, items: readonly FoundItem[]): Answer => ({
    number,
    reply: JSON.stringify({ items, unread: [] } satisfies Reply),
  })

  test('a question is put with its number, and its answer told once', () => {
    const search = new Search()
    const found = vi.fn()
    search.find(filter('a'), today, true, found)
    const [worker] = started
    expect(worker?.asked).toEqual([{ number: 1, reload: true, filter: filter('a'), today }])
    expect(worker?.options).toEqual({ type: 'module', name: db.name })
    worker?.onmessage?.({ data: answer(1, [item]) })
    expect(found).toHaveBeenCalledExactlyOnceWith({ items: [item], unread: [] })
  })

  test('an answer to an older question is of no interest any more', () => {
    const search = new Search()
    const [older, newer] = [vi.fn(), vi.fn()]
    search.find(filter('a'), today, true, older)
    search.find(filter('ab'), today, false, newer)
    const [worker] = started
    worker?.onmessage?.({ data: answer(1, [item]) })
    expect([older.mock.calls, newer.mock.calls]).toEqual([[], []])
    worker?.onmessage?.({ data: answer(2, []) })
    expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1])
  })

  test('the worker ends when the search does', () => {
    new Search().end()
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true])
  })
})

describe('in the worker', () => {
  /** The worker's file, run here: puts a question and gives the list of ids. */
  async function worker() {
    const answers: Answer[] = []
    const scope: {
      name: string
      postMessage: (answer: Answer) => void
      onmessage?: (event: unknown) => Promise<void>
    } = {
      name: db.name,
      postMessage: (answer) => void answers.push(answer),
    }
    vi.stubGlobal('self', scope)
    await import('../../renderer/store/search-worker.ts')
    let number = 0
    return async (query: string, reload: boolean) => {
      number += 1
      await scope.onmessage?.({ data: { number, reload, filter: filter(query), today } satisfies Question })
      expect(answers.at(-1)?.number).toBe(number)
      const { items }: Reply = JSON.parse(answers.at(-1)?.reply ?? '')
      return items.map(({ id }) => id)
    }
  }

  test('the journal is read once, and again only when it is told to have changed', async () => {
    const one = await sitting('2026-11-12', 'zebra')
    const ask = await worker()
    expect(await ask('ZEBRA', false)).toEqual([one])
    const two = await sitting(today, 'zebra too')
    expect(await ask('zebra', false)).toEqual([one])
    expect(await ask('zebra', true)).toEqual([two, one])
    expect(await ask('too', false)).toEqual([two])
  })

  test('a journal that could not be read is read again with the next question', async () => {
    const one = await sitting('2026-11-12', 'zebra')
    const ask = await worker()
    const full = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
      throw new DOMException('gone', 'UnknownError')
    })
    await expect(ask('zebra', true)).rejects.toThrow()
    full.mockRestore()
    expect(await ask('zebra', false)).toEqual([one])
  })
})
