/** Tables as spreadsheet programs read them: every cell as it was written, and none that runs. */

import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Commitment } from '../../renderer/core/commitment.ts'
import {
  answerColumns,
  answersCsv,
  commitmentColumns,
  commitmentsCsv,
  type CsvWords,
  separatorFor,
  separators,
} from '../../renderer/core/csv.ts'
import { toldAnswer, toldEntry } from '../support/told.ts'

const words: CsvWords = {
  column: (column) => column.toUpperCase(),
  dimension: (id) => `the ${id}`,
  role: (role) => role,
  choice: (choice) => `(${choice})`,
  mark: (mark) => mark,
  skipped: '(skipped)',
  status: (status) => status,
  outcome: (outcome) => `outcome ${outcome}`,
  question: (id) => id,
  person: (context) => (context === 'self' ? '' : context),
}

/** A table read back: its rows by the names of the columns. */
function rowsOf(csv: string): readonly Record<string, string>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.endsWith('\r\n')).toBe(true)
  const { data, errors } = papaparse.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true })
  expect(errors).toEqual([])
  return data
}

/** The one row of a table of one answer. */
const rowOf = (text: string) => rowsOf(answersCsv([toldEntry([toldAnswer({ text })])], words))[0]

describe('the table of answers', () => {
  test('has one row for each answer, with days and levels as they are', () => {
    const wish = {
      text: 'To look up.',
      choice: 4 as const,
      meaning: 'Four.',
      byWhen: '2027-01-14',
      importance: 3 as const,
    }
    const adjusted = { from: 1 as const, reason: 'Milder.' }
    const csv = answersCsv([toldEntry([toldAnswer({ wish, adjusted }), toldAnswer()])], words)
    const [first, second, ...more] = rowsOf(csv)
    expect(more).toEqual([])
    expect(Object.keys(first ?? {})).toEqual(answerColumns.map((column) => column.toUpperCase()))
    expect(first).toMatchObject({
      DAY: '2026-11-19',
      DIMENSION: 'the listening',
      LEVEL: '2',
      ADJUSTEDFROM: '1',
      WANTED: 'To look up.',
      WANTEDLEVEL: '4',
      BYWHEN: '2027-01-14',
      IMPORTANCE: '3',
    })
    expect(second).toMatchObject({ WANTED: '', WANTEDLEVEL: '', ADJUSTEDFROM: '' })
  })

  test('says what is no level in words', () => {
    const answers = [
      toldAnswer({ choice: 'none' }),
      toldAnswer({ choice: null, mark: 'partly' }),
      toldAnswer({ skipped: true, choice: 3 }),
      toldAnswer({ choice: null }),
    ]
    const rows = rowsOf(answersCsv([toldEntry(answers)], words))
    expect(rows.map((row) => row['LEVEL'])).toEqual(['(none)', 'partly', '(skipped)', ''])
  })

  test('of nothing has its head alone', () => {
    const csv = answersCsv([], words)
    expect(rowsOf(csv)).toEqual([])
    expect(csv.split('\r\n')).toHaveLength(2)
  })

  test('gives back commas, quotes, line breaks, emoji and right-to-left text as they were written', () => {
    const text = 'She said: "no, thanks"\r\nשלום مرحبا 👩🏽‍🚒; and\ttabs'
    expect(rowOf(text)?.['ANSWER']).toBe(text)
  })

  test('holds no cell that a spreadsheet program would run, whatever was written', () => {
    const before = fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      '\n',
      '\r\n',
      '"',
      '“',
      "'",
      '\u200b',
      '\ufeff',
      '\u202e',
    )
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '﹦')
    fc.assert(
      fc.property(before, sign, fc.string({ unit: 'binary' }), (first, then, rest) => {
        expect(rowOf(`${first}${then}${rest}`)?.['ANSWER']).toBe(`'${first}${then}${rest}`)
      }),
    )
    for (const text of ['a = b', 'well -- then', '5 + 5', 'me@home.example', '“So,” she said', '…'])
      expect(rowOf(text)?.['ANSWER']).toBe(text)
    expect(rowOf('=HYPERLINK("http://x")')?.['ANSWER']).toBe('\'=HYPERLINK("http://x")')
  })
})

describe('what parts the cells', () => {
  test('is a semicolon where a comma stands in numbers, and a comma elsewhere', () => {
    expect(['es-ES', 'de', 'fr-FR', 'pt-BR'].map(separatorFor)).toEqual([
      'semicolon',
      'semicolon',
      'semicolon',
      'semicolon',
    ])
    expect(['en-GB', 'en-US', 'es-MX', 'ja', '', 'no such language'].map(separatorFor)).toEqual([
      'comma',
      'comma',
      'comma',
      'comma',
      'comma',
      'comma',
    ])
  })

  test.each(separators)('can be a %s, and every cell comes back as it was written', (separator) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const csv = answersCsv(
          [toldEntry([toldAnswer({ text: `x${text}`, now: 'a,b;c\t"d"' })])],
          words,
          separator,
        )
        const { data, errors, meta } = papaparse.parse<Record<string, string>>(csv.slice(1).trimEnd(), {
          header: true,
        })
        expect(errors).toEqual([])
        expect(meta.delimiter).toBe(separator === 'comma' ? ',' : ';')
        expect(data).toHaveLength(1)
        expect(data[0]).toMatchObject({ ANSWER: `x${text}`, ASKED: 'a,b;c\t"d"' })
      }),
    )
  })
})

describe('the table of commitments', () => {
  const commitment: Commitment = {
    cue: 'the phone rings',
    act: 'I put the pen down',
    question: 'listen-present',
    shows: 'in three of five',
    due: '2026-12-10',
    confidence: 7,
    author: 'self',
    context: 'self',
    madeOn: '2026-11-19',
    reflection: null,
    status: 'partly',
    outcome: -1,
    happened: '-2 of them',
    closedOn: '2026-12-09',
  }

  test('has one row for each, with status and outcome as fields of their own', () => {
    const [row] = rowsOf(commitmentsCsv([commitment], words))
    expect(Object.keys(row ?? {})).toEqual(commitmentColumns.map((column) => column.toUpperCase()))
    expect(row).toMatchObject({
      CUE: 'the phone rings',
      DUE: '2026-12-10',
      CONFIDENCE: '7',
      STATUS: 'partly',
      OUTCOME: 'outcome -1',
      HAPPENED: "'-2 of them",
    })
  })

  test('leaves blank what was not said', () => {
    const bare = { ...commitment, question: null, confidence: null, outcome: null, closedOn: null }
    expect(rowsOf(commitmentsCsv([bare], words))[0]).toMatchObject({
      QUESTION: '',
      CONFIDENCE: '',
      OUTCOME: '',
      CLOSEDON: '',
    })
  })
})
