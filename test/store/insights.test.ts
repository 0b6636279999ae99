/** Insights as the page asks a worker for them: only the newest question is answered. */

import './setup.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wholeView } from '../../renderer/core/insights.ts'
import {
  insightsWorker,
  InsightsWorker,
  notForInsights,
  readyForInsights,
} from '../../renderer/store/insights.ts'
import type { Answer, Further, Question, Reply } from '../../renderer/store/insights-worker.ts'
import { emptyJournal } from '../support/journal.ts'

const today = '2026-11-19'
const series = 'listen-present@1/agent'

/** The workers that were started, as far as the page sees of them. */
const started: StandIn[] = []
class StandIn {
  readonly asked: Question[] = []
  isEnded = false
  onmessage: ((event: { data: Answer }) => void) | null = null
  constructor() {
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
afterEach(() => vi.unstubAllGlobals())

const insights = {
  entries: 0,
  first: null,
  last: null,
  begun: null,
  series: [],
  summaries: [],
}
const reply: Reply = { insights, key: '', commitments: [], rejudged: {}, unread: [], labels: {} }
const further: Further = { year: [], means: [], said: [], wanted: [] }
const begun = (number: number): Answer => ({ number, kind: 'begun', reply: JSON.stringify(reply) })
const drawn = (number: number): Answer => ({ number, kind: 'drawn', further: JSON.stringify(further) })
const lives = { onlyWanted: ['eyes'], onlyCurrent: [], returning: [] }
const asked = { reload: false, view: wholeView, today, keys: [series] }

test('a question is put with its number, and only the newest is answered', () => {
  const worker = new InsightsWorker()
  const [older, newer] = [vi.fn(), vi.fn()]
  worker.draw({ ...asked, reload: true }, older)
  worker.draw({ ...asked, keys: ['other'] }, newer)
  expect(started[0]?.asked).toEqual([
    { number: 1, kind: 'draw', ...asked, reload: true },
    { number: 2, kind: 'draw', ...asked, keys: ['other'] },
  ])
  for (const answer of [begun(1), drawn(1)]) started[0]?.onmessage?.({ data: answer })
  expect([older.mock.calls, newer.mock.calls]).toEqual([[], []])
  for (const answer of [begun(2), drawn(2)]) started[0]?.onmessage?.({ data: answer })
  expect(older).not.toHaveBeenCalled()
  expect(newer.mock.calls).toEqual([
    [reply, null],
    [reply, further],
  ])
})

test('lives of words are asked for when all is drawn, and never in the place of a drawing', () => {
  const worker = new InsightsWorker()
  const [shown, lived] = [vi.fn(), vi.fn()]
  worker.draw(asked, shown)
  worker.live('early', lived)
  started[0]?.onmessage?.({ data: begun(1) })
  worker.live('still early', lived)
  expect(started[0]?.asked.map(({ kind }) => kind)).toEqual(['draw'])
  started[0]?.onmessage?.({ data: drawn(1) })
  expect(shown).toHaveBeenCalledTimes(2)
  worker.live('listened', lived)
  expect(started[0]?.asked.at(-1)).toEqual({ number: 2, kind: 'lives', series: 'listened' })
  started[0]?.onmessage?.({ data: { number: 2, kind: 'lives', lives } })
  expect(lived).toHaveBeenCalledExactlyOnceWith(lives)
})

test('the worker ends with the page', () => {
  new InsightsWorker().end()
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true])
})

test('one that is at hand is the one that is asked, and the next has to start', () => {
  readyForInsights()
  readyForInsights()
  expect(started).toHaveLength(1)
  insightsWorker().draw(asked, vi.fn())
  expect([started.length, started[0]?.asked.length]).toEqual([1, 1])
  insightsWorker()
  expect(started).toHaveLength(2)
})

test('one that was at hand for nothing ends, and one that was taken does not', () => {
  readyForInsights()
  notForInsights()
  expect(started[0]?.isEnded).toBe(true)
  readyForInsights()
  insightsWorker()
  notForInsights()
  expect([started.length, started[1]?.isEnded]).toEqual([2, false])
})
