/** Narrowing the list: every filter alone and with the others, and how long it takes. */

import { describe, expect, test } from 'vitest'
import { type Filter, find, type Findable, noFilter, prepare } from '../../renderer/core/search.ts'
import { findable, part } from './search-things.ts'

const today = '2026-11-19'
const want = part({
  sheet: 'want',
  dimension: 'respect',
  question: 'respect-ask',
  label: 'Asking first',
  text: 'To ask, then wait.',
})
const note = part({ sheet: 'note', dimension: '', label: '', text: 'The call about the boat.' })
const all: readonly Findable[] = [
  findable({ id: 'new', parts: [note, part(), want] }),
  findable({
    id: 'month',
    day: '2026-10-22',
    week: '2026-10-19',
    audit: 'two-sheets',
    parts: [part({ text: 'I did wait.' })],
  }),
  findable({
    id: 'step',
    kind: 'commitment',
    day: '2026-10-21',
    audit: '',
    parts: [{ ...note, text: 'wait' }],
  }),
  findable({ id: 'card', kind: 'practice', day: '2025-11-20', audit: '', parts: [note] }),
  findable({ id: 'empty', day: '2025-11-19', parts: [], questions: ['respect-ask'] }),
]
const prepared = all.map(prepare)
const found = (filter: Partial<Filter>) => find(prepared, { ...noFilter, ...filter }, today)
const ids = (filter: Partial<Filter>) => found(filter).map(({ id }) => id)

describe('a filter', () => {
  test.each<[string, Partial<Filter>, readonly string[]]>([
    ['that narrows nothing gives everything, in its order', {}, ['new', 'month', 'step', 'card', 'empty']],
    ['by words', { query: 'WAIT' }, ['new', 'month', 'step']],
    ['by words of space alone narrows nothing', { query: ' \n' }, ['new', 'month', 'step', 'card', 'empty']],
    ['by audit', { audit: 'two-sheets' }, ['month']],
    ['by dimension', { dimension: 'listening' }, ['new', 'month']],
    ['by sheet', { sheet: 'want' }, ['new']],
    ['by kind', { kind: 'commitment' }, ['step']],
    ['by four weeks, the day four weeks ago included', { weeks: 4 }, ['new', 'month']],
    ['by 52 weeks', { weeks: 52 }, ['new', 'month', 'step', 'card']],
    ['by the one week entries are for', { week: '2026-10-19' }, ['month']],
    ['by question, be it answered by a level alone', { question: 'respect-ask' }, ['new', 'empty']],
    ['by words and question that stand in different texts', { query: 'queue', question: 'respect-ask' }, []],
    ['by words and kind', { query: 'wait', kind: 'entry' }, ['new', 'month']],
    ['by words and period', { query: 'wait', weeks: 3 }, ['new']],
    ['by words and audit', { query: 'wait', audit: 'two-sheets' }, ['month']],
    ['by sheet and dimension that stand in the same text', { sheet: 'want', dimension: 'respect' }, ['new']],
    ['by sheet and dimension that stand in different texts', { sheet: 'want', dimension: 'listening' }, []],
    ['by words and sheet that stand in different texts', { query: 'queue', sheet: 'want' }, []],
    ['by words and dimension that stand in different texts', { query: 'queue', dimension: 'respect' }, []],
    [
      'by everything at once',
      { query: 'ask', audit: 'weekly-agent', dimension: 'respect', sheet: 'want', kind: 'entry', weeks: 1 },
      ['new'],
    ],
    ['by everything but another kind', { query: 'ask', sheet: 'want', kind: 'practice' }, []],
  ])('%s', (_name, filter, expected) => {
    expect(ids(filter)).toEqual(expected)
  })
})

describe('what is shown of something found', () => {
  const hit = (filter: Partial<Filter>) => found(filter)[0]?.hit

  test('is the first thing written, when no words are asked for', () => {
    const plain = { label: '', before: '', match: '', after: 'The call about the boat.' }
    expect(hit({})).toEqual({ sheet: 'note', ...plain })
    expect(hit({ dimension: 'listening' })).toMatchObject({ sheet: 'is', after: 'I looked at the queue.' })
    expect(hit({ sheet: 'want' })).toMatchObject({ label: 'Asking first', after: 'To ask, then wait.' })
  })

  test('is nothing, when nothing was written', () => {
    expect(found({}).at(-1)).toMatchObject({ id: 'empty', hit: null })
  })

  test('is the words in the text that the filters leave', () => {
    const two = [prepare(findable({ parts: [part({ text: 'wait' }), want] }))]
    const sheets = (['', 'want'] as const).map(
      (sheet) => find(two, { ...noFilter, query: 'wait', sheet }, today)[0]?.hit,
    )
    expect(sheets).toMatchObject([
      { sheet: 'is', before: '', match: 'wait', after: '' },
      { sheet: 'want', label: 'Asking first', before: 'To ask, then ', match: 'wait', after: '.' },
    ])
  })

  test('without words is at most 180 characters, to the end of a word, and of no emoji a half', () => {
    const after = (text: string) =>
      find([prepare(findable({ parts: [part({ text })] }))], noFilter, today)[0]?.hit?.after
    expect(after('word '.repeat(36).trim())).toBe('word '.repeat(36).trim())
    expect(after('words '.repeat(40))).toBe(`${'words '.repeat(30).trim()}…`)
    expect(after(`x${'😀'.repeat(100)}`)).toBe(`x${'😀'.repeat(89)}…`)
  })

  test('carries everything of the list but the texts', () => {
    expect(found({})[0]).not.toHaveProperty('parts')
    expect(found({})[0]).toMatchObject({ day: today, title: 'Weekly reflection', answered: 1, total: 8 })
  })
})

/** The shortest of five runs, in milliseconds. */
function shortest(run: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...runs)
}

describe('how long it takes', () => {
  const text = `${'I looked at the queue and then at the clock, während sie sprach. '.repeat(8)}zebra`

  test('grows with the length of a text and no faster: 20,000 characters are as quick as many short ones', () => {
    const long = text.repeat(40).slice(0, 20_000)
    const one = [prepare(findable({ parts: [part({ text: `${long} okapi` })] }))]
    const short = Array.from({ length: 40 }, () =>
      prepare(findable({ parts: [part({ text: `${long.slice(0, 500)} okapi` })] })),
    )
    const many = (things: typeof one) => () => {
      for (let turn = 0; turn < 20; turn += 1) find(things, { ...noFilter, query: 'okapi' }, today)
    }
    expect(shortest(many(one)) / shortest(many(short))).toBeLessThan(5)
  })
})
