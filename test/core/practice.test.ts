/** What is kept of the exercises: the shape of version 1 in that of today, and what was written in each kind. */

import { describe, expect, test } from 'vitest'
import { bodyVersions, newRow, readRow } from '../../renderer/core/body.ts'
import {
  isOpen,
  isWritten,
  newNote,
  type PhraseList,
  type Practice,
  type SortRound,
  textOf,
  withText,
  writtenWords,
} from '../../renderer/core/practice.ts'

const stamp = { at: '2026-11-19T16:30:00.000Z', device: 'd' }
const of = { exercise: 'two-minutes', day: '2026-11-19', language: 'en' }
const prompts = [
  { id: 'said', label: 'What they said' },
  { id: 'felt', label: 'What they felt' },
]
const note = newNote(of, prompts)
const reply = {
  reply: 'reply-01',
  said: 'My bag is gone.',
  words: 'Poor you.',
  pile: null,
  shown: false,
  reason: '',
}
const round: SortRound = { ...of, kind: 'round', sorted: [reply], finished: false }
const phrases: PhraseList = { ...of, kind: 'phrases', phrases: [{ id: 'p', text: 'I’m sorry', uses: [] }] }

describe('a row of version 1', () => {
  const first = {
    exercise: 'say-it',
    day: '2026-11-12',
    card: 'card-widow',
    notes: [{ prompt: 'now', text: 'é 😀' }],
  }
  const row = { ...newRow('practice', 'p', note, stamp), schema: 1, body: first as unknown }

  test('opens as a finished note, with every word', () => {
    const reading = readRow('practice', row)
    expect(reading.kind === 'read' && reading.row.body).toEqual({
      kind: 'note',
      exercise: 'say-it',
      day: '2026-11-12',
      language: 'en',
      card: { id: 'card-widow', title: '', scene: '' },
      texts: [{ prompt: 'now', label: '', text: 'é 😀' }],
      finished: true,
      timer: null,
    })
    expect(reading.kind === 'read' && reading.row.schema).toBe(bodyVersions.practice)
  })

  test('has no card where it had none', () => {
    const reading = readRow('practice', { ...row, body: { ...first, card: null, notes: [] } })
    expect(reading.kind === 'read' && reading.row.body).toMatchObject({ card: null, texts: [] })
  })

  test.each([
    ['without notes', { ...first, notes: undefined }],
    ['of another shape', note],
    ['on no day', { ...first, day: 'Tuesday' }],
    ['without a body', undefined],
  ])('is damaged when it is %s, and nothing is thrown', (_name, body) => {
    expect(readRow('practice', { ...row, body })).toMatchObject({ kind: 'damaged', id: 'p' })
  })
})

describe('a note', () => {
  test('holds one text for each prompt, under the name that was shown', () => {
    const written = withText(withText(note, 'felt', 'Tired.'), 'nowhere', 'Lost?')
    expect(written.texts).toEqual([
      { prompt: 'said', label: 'What they said', text: '' },
      { prompt: 'felt', label: 'What they felt', text: 'Tired.' },
    ])
    expect([textOf(written, 'felt'), textOf(written, 'said'), textOf(written, 'nowhere')]).toEqual([
      'Tired.',
      '',
      '',
    ])
  })

  test('is open until it is finished', () => {
    expect(isOpen(note)).toBe(true)
    expect(isOpen({ ...note, finished: true })).toBe(false)
    expect(isOpen(round)).toBe(true)
    expect(isOpen(phrases)).toBe(false)
  })
})

describe('what was written', () => {
  test.each<[string, Practice, readonly string[], boolean]>([
    ['an untouched note', note, [], false],
    ['a note of blanks', withText(note, 'said', ' \n'), [], false],
    ['a note', withText(note, 'said', 'Wait.'), ['Wait.'], true],
    ['an untouched round', round, [], false],
    ['a round in which one pile was shown', { ...round, sorted: [{ ...reply, shown: true }] }, [], true],
    ['a round with a reason', { ...round, sorted: [{ ...reply, reason: 'It stays.' }] }, ['It stays.'], true],
    ['a list of phrases', phrases, ['I’m sorry'], true],
    ['an empty list', { ...phrases, phrases: [] }, [], false],
  ])('in %s', (_name, body, words, written) => {
    expect(writtenWords(body)).toEqual(words)
    expect(isWritten(body)).toBe(written)
  })
})
