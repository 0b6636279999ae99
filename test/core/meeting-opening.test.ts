/** What came out of a meeting file: the very text that went in or nothing, and only where it belongs. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentText, sideContent } from '../../renderer/core/meeting-content.ts'
import {
  type ContentRefusal,
  type FileContext,
  misplaced,
  type Misplaced,
  readContent,
} from '../../renderer/core/meeting-opening.ts'
import { aSalt, aSide, insideText } from '../support/meeting-file.ts'
import { changed, list, tampered } from '../support/sharing.ts'

/** A side's text with another value at a place, written as we write. */
const otherwise = (place: string, value: unknown) => written(tampered(place, value, insideText.side))
const written = (text: string) => `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`
const twice = (place: string, text: string) =>
  written(
    changed(
      place,
      list((held) => [...held, held[0]]),
      text,
    ),
  )

describe('what is inside a file', () => {
  test('comes out as it went in', () => {
    expect(readContent('side', insideText.side)).toEqual({
      kind: 'side',
      text: insideText.side,
      content: { salt: aSalt, side: aSide },
    })
    expect(readContent('closing', insideText.closing)).toMatchObject({
      kind: 'closing',
      text: insideText.closing,
    })
  })

  test('may be a side of which nothing is shown', () => {
    const none = otherwise('side.answers', [])
    expect(readContent('side', none)).toMatchObject({ kind: 'side', content: { side: { answers: [] } } })
  })

  test('holds of a side what its type names and nothing else', () => {
    const more = {
      ...aSide,
      notes: 'private',
      answers: aSide.answers.map((one) => ({ ...one, last: 'private' })),
    }
    expect(contentText(sideContent(aSalt, more))).toBe(insideText.side)
  })

  test('has no signs that can’t be seen, and is otherwise letter for letter what was written', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(texts, (text) => {
        const side = { ...aSide, answers: aSide.answers.slice(0, 1).map((one) => ({ ...one, text })) }
        const made = contentText(sideContent(aSalt, side))
        const read = readContent('side', made)
        expect(read.kind).toBe('side')
      }),
    )
    const odd = { ...aSide, author: 'A\u202emi\u0000ra\ud800', about: 'one\r\ntwo' }
    expect(sideContent(aSalt, odd).side).toMatchObject({ author: 'Amira', about: 'one\ntwo' })
  })

  const hostile: readonly (readonly [string, ContentRefusal, string, string])[] = [
    ['that is no JSON', 'shape', '', 'Dear all'],
    ['that is cut off', 'shape', '', insideText.side.slice(0, -3)],
    ['nested a million levels deep', 'shape', '', '['.repeat(1_000_000)],
    ['with the key __proto__', 'shape', '__proto__', insideText.side.replace('{', '{"__proto__":1,')],
    ['of the other kind', 'shape', '', insideText.closing],
    ['with one field more', 'shape', 'side', otherwise('side.notes', 'mine')],
    ['with words turned round', 'control', 'side.author', otherwise('side.author', '\u202earimA')],
    ['with an end of text', 'control', 'side.answers.0.text', otherwise('side.answers.0.text', 'a\u0000b')],
    ['with a level six', 'shape', 'side.answers.0.choice', otherwise('side.answers.0.choice', 6)],
    [
      'with four levels',
      'shape',
      'side.answers.0.levels',
      otherwise('side.answers.0.levels', ['a', 'b', 'c', 'd']),
    ],
    ['with a level of no levels', 'shape', 'side.answers.0', otherwise('side.answers.0.levels', [])],
    ['with a level where words were asked', 'shape', 'side.answers.2', otherwise('side.answers.2.choice', 1)],
    ['with a mark where none was asked', 'shape', 'side.answers.0', otherwise('side.answers.0.mark', 'yes')],
    [
      'with a very long text',
      'shape',
      'side.answers.0.text',
      otherwise('side.answers.0.text', 'a'.repeat(100_001)),
    ],
    ['with a day that is none', 'shape', 'side.day', otherwise('side.day', '2026-02-30')],
    ['with a short salt', 'shape', 'salt', otherwise('salt', 'AAAA')],
    ['with an answer twice', 'double', 'listen-finish@1', twice('side.answers', insideText.side)],
    ['not written as we write it', 'shape', '', insideText.side.replace('  ', ' ')],
  ]

  test.each(hostile)('%s is refused (%s at %s)', (_name, why, where, text) => {
    expect(readContent('side', text)).toEqual({ kind: 'refused', why, where: expect.stringContaining(where) })
  })

  test('that agrees the same twice is refused', () => {
    expect(readContent('closing', twice('closing.commitments', insideText.closing))).toMatchObject({
      why: 'double',
    })
  })

  test('never makes reading throw', () => {
    const keys = [
      'salt',
      'side',
      'side.answers',
      'side.answers.0',
      'side.answers.0.choice',
      'side.answers.0.wish',
    ]
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...keys), (value, key) => {
        expect(['side', 'refused']).toContain(readContent('side', otherwise(key, value)).kind)
      }),
    )
  })
})

describe('a file', () => {
  const from = { meeting: 'their-meeting', person: 'me-at-theirs' }
  const other = { meeting: 'their-other', person: 'me-at-theirs' }
  const here: FileContext = { meeting: 'mine', person: 'amira', before: [] }
  const taken = (meeting: string, person: string, of = from): FileContext => ({
    ...here,
    before: [{ meeting, person, from: of }],
  })
  const cases: readonly (readonly [string, Misplaced | null, string | null, FileContext, typeof from])[] = [
    ['of someone new', null, null, here, from],
    ['sent to this meeting', null, 'mine', here, from],
    ['sent to another meeting', 'meeting', 'another', here, from],
    ['of one’s own', 'own', null, here, { meeting: 'mine', person: 'amira' }],
    [
      'of one’s own for another meeting with them',
      'own',
      null,
      here,
      { meeting: 'another', person: 'amira' },
    ],
    ['that came before, for the same meeting', null, null, taken('mine', 'amira'), from],
    ['that came before, for another meeting', 'meeting', null, taken('earlier', 'amira'), from],
    ['of the same person for the next meeting', null, null, taken('earlier', 'amira', other), from],
    [
      'for another of their meetings than the one before',
      'meeting',
      null,
      taken('mine', 'amira', other),
      from,
    ],
    ['of someone known as another person', 'person', null, taken('earlier', 'jonas', other), from],
  ]
  test.each(cases)('%s: %s', (_name, why, to, context, head) => {
    expect(misplaced({ from: head, to }, context)).toBe(why)
  })
})
