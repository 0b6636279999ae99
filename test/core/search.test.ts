/** Finding words: what counts as the same, and that a hit is marked exactly where it was written. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find, folded, type Hit, noFilter, prepare } from '../../renderer/core/search.ts'
import { findable, part } from './search-things.ts'

/** Where a query is found in one text; null when it is not. */
function hitOf(text: string, query: string): Hit | null {
  const all = [prepare(findable({ parts: [part({ text })] }))]
  return find(all, { ...noFilter, query }, '2026-11-19')[0]?.hit ?? null
}

const marked = (text: string, query: string) => hitOf(text, query)?.match

describe('a folded text', () => {
  test('is the same whether its letters of ASCII are folded by themselves or with all the others', () => {
    const whole = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase()
        .replaceAll('ς', 'σ')
        .replaceAll('ß', 'ss')
        .replace(/\s+/g, ' ')
    for (let code = 0; code < 0x11000; code += 1) {
      const text = `aB ${String.fromCodePoint(code)} c${String.fromCodePoint(code)}D\n e`
      if (folded(text) !== whole(text)) expect.fail(`U+${code.toString(16)}`)
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(text) === whole(text)))
  })
})

describe('words are found', () => {
  test.each([
    ['in another case', 'I Looked UP', 'looked up', 'Looked UP'],
    ['without their accents', 'Der Gärtner sagte déjà vu', 'gartner sagte deja', 'Gärtner sagte déjà'],
    ['with accents that are not there', 'resume', 'résumé', 'resume'],
    ['with accents written as marks of their own', 'a cafe\u0301 at noon', 'café', 'cafe\u0301'],
    ['without a mark on their last letter, which is marked all the same', 'u\u0308', 'u', 'u\u0308'],
    ['whether ß or ss', 'Auf der Straße', 'STRASSE', 'Straße'],
    ['whether ss or ß', 'Auf der Strasse', 'straße', 'Strasse'],
    ['with the dotted capital I', 'İstanbul im Mai', 'istanbul', 'İstanbul'],
    ['with any of the three sigmas', 'ΟΔΥΣΣΕΥΣ', 'οδυσσευς', 'ΟΔΥΣΣΕΥΣ'],
    ['with a sigma that is final only in the query', 'λόγος', 'ΛΟΓΟΣ', 'λόγος'],
    ['over any run of space', 'one  \t two', 'one two', 'one  \t two'],
    ['over the end of a line', 'one\r\n\n two', 'one two', 'one\r\n\n two'],
    ['over a space that must not break', 'half\u00a0past', 'half past', 'half\u00a0past'],
    ['over a soft hyphen that came along with a copied word', 'em\u00adpathy', 'empathy', 'em\u00adpathy'],
    ['beside emoji', 'She laughed 😀 then', '😀 then', '😀 then'],
    ['inside a joined emoji', 'on call 👩🏽‍🚒 today', '👩🏽‍🚒', '👩🏽‍🚒'],
    ['in Hebrew without its vowels', 'אמר שָׁלוֹם אליה', 'שלום', 'שָׁלוֹם'],
    ['in Arabic without its vowels', 'قال مَرْحَبًا لي', 'مرحبا', 'مَرْحَبًا'],
    ['between marks of direction', 'a \u202bשלום\u202c b', 'שלום', 'שלום\u202c'],
    ['in syllables that are still being typed', '각별히', '가', '각'],
    ['beside half of a pair', 'left \ud83d and right', 'and', 'and'],
  ])('%s', (_how, text, query, match) => {
    expect(marked(text, query)).toBe(match)
  })

  test.each([
    ['other words', 'I looked up', 'looked down'],
    ['words in another order', 'one two', 'two one'],
    ['a space that is not there', 'onetwo', 'one two'],
    ['more than there is', 'one', 'one two'],
    ['a dotless i, which is another letter', 'kısa', 'kisa'],
  ])('and not: %s', (_what, text, query) => {
    expect(hitOf(text, query)).toBeNull()
  })

  test('at their first place, and whatever space stands around the query', () => {
    expect(hitOf('wait, then wait', '  wait\n')).toMatchObject({
      before: '',
      match: 'wait',
      after: ', then wait',
    })
  })
})

describe('a hit', () => {
  test('has up to sixty characters before and twice as many after, and says where more stands', () => {
    const hit = hitOf(`${'a'.repeat(100)}WORD${'b'.repeat(200)}`, 'word')
    expect(hit).toMatchObject({ before: `…${'a'.repeat(60)}`, match: 'WORD', after: `${'b'.repeat(120)}…` })
    expect(hitOf(`${'a'.repeat(60)}WORD${'b'.repeat(120)}`, 'word')).toMatchObject({
      before: 'a'.repeat(60),
      after: 'b'.repeat(120),
    })
  })

  test('never shows half an emoji at its ends', () => {
    const hit = hitOf(`x${'😀'.repeat(40)}WORD${'😀'.repeat(61)}x`, 'word')
    expect(hit?.before).toBe(`…${'😀'.repeat(30)}`)
    expect(hit?.after).toBe(`${'😀'.repeat(60)}…`)
    const odd = hitOf(`${'😀'.repeat(40)}xWORDx${'😀'.repeat(61)}`, 'word')
    expect(odd?.before).toBe(`…${'😀'.repeat(29)}x`)
    expect(odd?.after).toBe(`x${'😀'.repeat(59)}…`)
  })
})

// Plain words, words with everything that folding touches, and whatever else Unicode has.
const word = fc.constantFrom(
  'Die',
  'STRASSE',
  'naïve',
  'e\u0301\u0323',
  'İZ',
  'ΣΑΣ',
  '😀',
  '👩🏽‍🚒',
  'שָׁלוֹם',
  'ﬁ',
  'Å',
  '각',
)
const space = fc.constantFrom(' ', '  ', '\n', '\u00a0\t', '\u200d', '\u0301', '\ufeff')
const anyText = fc.oneof(
  fc.array(fc.oneof(word, space), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

/** A text and a piece of it, cut anywhere between two characters. */
const textAndPiece = anyText.chain((text) => {
  const points = Array.from(text)
  return fc.tuple(fc.nat(points.length), fc.nat(points.length)).map(([a, b]) => ({
    text,
    piece: points.slice(Math.min(a, b), Math.max(a, b)).join(''),
  }))
})

/** Letters that count as several, so that a mark may have to take in more than was asked for. */
const several = /[ßẞ\u1100-\u11ff\uac00-\ud7a3]/

describe('for any text and any piece of it', () => {
  test('the piece is found, and what is marked counts the same', () => {
    fc.assert(
      fc.property(textAndPiece, ({ text, piece }) => {
        const words = folded(piece).trim()
        const hit = hitOf(text, piece)
        if (words === '') {
          expect(hit?.match ?? '').toBe('')
          return
        }
        expect(folded(hit?.match ?? '')).toContain(words)
        if (!several.test(text)) expect(folded(hit?.match ?? '')).toBe(words)
      }),
      { numRuns: 1000 },
    )
  })

  test('before, match and after are cut from the text, side by side', () => {
    fc.assert(
      fc.property(textAndPiece, ({ text, piece }) => {
        const hit = hitOf(text, piece)
        if (hit === null || hit.match === '') return
        const shown = `${hit.before}${hit.match}${hit.after}`.replace(/^…/, '').replace(/…$/, '')
        expect(text).toContain(shown)
        if (text.length < 60) expect(`${hit.before}${hit.match}${hit.after}`).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  test('folding is folding once: a second time changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })
})
