/** Insights in the worker: the journal is read once and again when it changed, and only what can be read and was not deleted counts. */

import './setup.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addDays } from '../../renderer/core/day.ts'
import { type View, wholeView } from '../../renderer/core/insights.ts'
import { db } from '../../renderer/store/db.ts'
import type { Answer, Further, Question, Reply } from '../../renderer/store/insights-worker.ts'
import { insightsTables } from '../../renderer/store/insights.ts'
import { readAll } from '../../renderer/store/rows.ts'
import { deleteReflection, inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { begin, edit, emptyJournal, finish, give } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { retype, sitting, spoil } from './editing.ts'

const today = '2026-11-19'
const series = 'listen-present@1/agent'

beforeEach(emptyJournal)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** A question before it has its number. */
type Asked = Question extends infer One ? (One extends unknown ? Omit<One, 'number'> : never) : never

/** The worker's file, run here: puts a question and gives all that was answered. */
async function answering() {
  const answers: Answer[] = []
  const scope: {
    name: string
    postMessage: (answer: Answer) => void
    onmessage?: (event: unknown) => Promise<void>
  } = { name: db.name, postMessage: (answer) => void answers.push(answer) }
  vi.stubGlobal('self', scope)
  await import('../../renderer/store/insights-worker.ts')
  let number = 0
  const put = async (question: Asked) => {
    number += 1
    await scope.onmessage?.({ data: { number, ...question } satisfies Question })
  }
  const ask = (reload: boolean, keys: readonly string[] = [], view: Partial<View> = {}) =>
    put({ kind: 'draw', reload, keys, today, view: { ...wholeView, ...view } })
  const live = (of: string) => put({ kind: 'lives', series: of })
  return { ask, live, answers, last: () => number }
}

/** The worker's file, run here: puts a question and gives all that is drawn, which came in two parts. */
async function worker() {
  const { ask, answers, last } = await answering()
  return async (...question: Parameters<typeof ask>): Promise<Reply & Further> => {
    await ask(...question)
    const [begun, drawn] = answers.slice(-2)
    if (begun?.kind !== 'begun' || drawn?.kind !== 'drawn' || drawn.number !== last())
      throw new Error('No reply')
    return { ...JSON.parse(begun.reply), ...JSON.parse(drawn.further) }
  }
}

/** A sitting with two answers; gives its id. */
async function two(day: string): Promise<string> {
  const id = await begin('weekly-agent', day)
  const editor = await edit(id, day)
  give(editor, 'listen-present', `Present on ${day}.`, 2)
  give(editor, 'respect-judge', `Judged on ${day}.`, 3)
  await finish(id, day)
  return id
}

const days = ({ insights }: Pick<Reply, 'insights'>) =>
  insights.series.find(({ key }) => key === series)?.rounds.map(({ day }) => day)

test('the lives of words are counted when they are asked for, unless another question came meanwhile', async () => {
  for (const day of ['2026-10-15', '2026-10-22', '2026-10-29']) await sitting(day, `The screen on ${day}.`)
  const { ask, live, answers } = await answering()
  await ask(true, [series])
  await Promise.all([live(series), ask(false, [series])])
  await live(series)
  const kinds = answers.map(({ number, kind }) => `${number} ${kind}`)
  expect(kinds).toEqual(['1 begun', '1 drawn', '3 begun', '3 drawn', '4 lives'])
  const returning = ['screen']
  expect(answers.at(-1)).toMatchObject({ lives: { returning } })
})

test('a blank journal has no question to tell in words', async () => {
  const ask = await worker()
  expect(await ask(true, [series])).toMatchObject({
    key: '',
    said: [],
    wanted: [],
    commitments: [],
    labels: {},
  })
})

test('the journal is read once, and again only when it is told to have changed', async () => {
  await sitting('2026-11-05', 'First.', { choice: 2 })
  const ask = await worker()
  expect(days(await ask(false))).toEqual(['2026-11-05'])
  await sitting('2026-11-12', 'Second.', { choice: 3 })
  expect(days(await ask(false))).toEqual(['2026-11-05'])
  expect(days(await ask(true))).toEqual(['2026-11-05', '2026-11-12'])
  expect(days(await ask(false))).toEqual(['2026-11-05', '2026-11-12'])
})

test('it reads the tables that the page follows for it, and no other', async () => {
  await sitting('2026-11-05', 'First.', { choice: 2 })
  const ask = await worker()
  await ask(false)
  const opened = vi.spyOn(IDBTransaction.prototype, 'objectStore')
  await ask(true)
  const read = new Set(opened.mock.calls.map(([name]) => name))
  opened.mockRestore()
  expect([...read].toSorted()).toEqual(insightsTables.toSorted())
})

test('a journal that could not be read is read again with the next question', async () => {
  await sitting('2026-11-05', 'First.', { choice: 2 })
  const ask = await worker()
  const full = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
    throw new DOMException('gone', 'UnknownError')
  })
  await expect(ask(true)).rejects.toThrow()
  full.mockRestore()
  expect(days(await ask(false))).toEqual(['2026-11-05'])
})

test('the question in words is the one asked for, else the first of the given that was answered, else any', async () => {
  await two('2026-11-05')
  const ask = await worker()
  const judged = 'respect-judge@1/agent'
  expect((await ask(true, [judged, series])).key).toBe(judged)
  expect((await ask(false, ['', 'nothing@1/agent', series])).key).toBe(series)
  expect((await ask(false)).key).not.toBe('')
  expect((await ask(false, [series], { dimension: 'respect' })).key).toBe(judged)
})

test('its words are those of both sheets, and its name is the one it was asked under', async () => {
  await sitting('2026-11-05', 'I looked at the queue.', { choice: 2, wish: 'To look at them.' })
  const ask = await worker()
  const reply = await ask(true, [series])
  expect(reply.said.map(({ text, choice }) => [text, choice])).toEqual([['I looked at the queue.', 2]])
  expect(reply.wanted.map(({ text }) => text)).toEqual(['To look at them.'])
  expect(reply.labels['listen-present@1']).toMatch(/\w/)
})

test('an entry that is damaged, of a newer app, sealed or deleted is left out', async () => {
  const ids: string[] = []
  for (const at of ['2026-10-15', '2026-10-22', '2026-10-29', '2026-11-05', '2026-11-12'])
    ids.push(await sitting(at, 'Words.', { choice: 2 }))
  const [damaged = '', newer = '', sealed = '', deleted = ''] = ids
  await spoil(damaged, { body: { audit: 7 } })
  await spoil(newer, { schema: 99 })
  const body = readAll('reflection', await db.reflections.toArray()).rows.find(
    ({ id }) => id === sealed,
  )?.body
  await spoil(sealed, { body: { ...body, who: { ...body?.who, sealedUntil: 'meeting-1' } } })
  await deleteReflection(deleted, noon(today))
  const ask = await worker()
  const reply = await ask(true, [series])
  expect(days(reply)).toEqual(['2026-11-12'])
  expect(reply.insights.entries).toBe(1)
  expect(reply.said).toHaveLength(1)
})

test('what can’t be read is named by kind and by why, and what is sealed is not', async () => {
  const ids: string[] = []
  for (const at of ['2026-10-29', '2026-11-05', '2026-11-12'])
    ids.push(await sitting(at, 'Words.', { choice: 2 }))
  const ask = await worker()
  expect((await ask(true)).unread).toEqual([])
  await spoil(ids[0] ?? '', { body: { audit: 7 } })
  await spoil(ids[1] ?? '', { schema: 99 })
  expect((await ask(true)).unread).toEqual([
    { kind: 'reflection', why: 'damaged', count: 1 },
    { kind: 'reflection', why: 'newer', count: 1 },
  ])
})

test('that an entry was deleted or brought back is told with what was judged anew', async () => {
  const ids: string[] = []
  for (const [at, choice] of ([1, 1, 2, 2, 3, 3, 4, 5] as const).entries())
    ids.push(await sitting(addDays('2026-08-06', 7 * at), 'Words.', { choice }))
  const ask = await worker()
  expect((await ask(true)).rejudged).toEqual({})
  await deleteReflection(ids[2] ?? '', noon(today))
  expect((await ask(true)).rejudged).toEqual({
    [series]: { kind: 'deleted', on: today, day: '2026-08-20' },
  })
  const [deletion] = await inTrash()
  if (deletion === undefined) throw new Error('Nothing in the trash')
  await restoreDeleted(deletion, noon('2026-11-20'))
  expect((await ask(true)).rejudged).toEqual({
    [series]: { kind: 'restored', on: '2026-11-20', day: '2026-08-20' },
  })
})

test('an edited answer is told as it is now', async () => {
  const id = await sitting('2026-11-05', 'Before.', { choice: 2 })
  const ask = await worker()
  await ask(true, [series])
  await retype(id, today, 'After.')
  expect((await ask(true, [series])).said.map(({ text }) => text)).toEqual(['After.'])
})

test('a wish about one event is none of the question’s', async () => {
  await sitting('2026-11-05', 'Words.', { choice: 2, wish: 'To look at them.' })
  const id = await begin('listener', '2026-11-12')
  const editor = await edit(id, '2026-11-12')
  const row = editor.state().draft.body.items.find(({ question }) => question === 'listen-present')?.row ?? ''
  give(editor, 'listen-present', 'The pen.')
  editor.changeDraft((held) => ({ ...held, chosen: row }))
  editor.changeAnswer(row, (held) => ({
    ...held,
    wish: { ...held.wish, mode: 'anew', text: 'To put it down.' },
  }))
  await finish(id, '2026-11-12')
  const ask = await worker()
  expect((await ask(true, [series])).wanted.map(({ text }) => text)).toEqual(['To look at them.'])
})
