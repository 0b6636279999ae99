/** What changed between two texts: nothing is lost, and words are told from words. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WordChange, wordChanges } from '../../renderer/core/words.ts'

const without = (changes: readonly WordChange[], kind: WordChange['kind']) =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('')
const earlier = (changes: readonly WordChange[]) => without(changes, 'added')
const later = (changes: readonly WordChange[]) => without(changes, 'removed')
const told = (before: string, after: string) =>
  wordChanges(before, after).map(
    ({ kind, text }) => `${{ same: '=', added: '+', removed: '-' }[kind]}${text}`,
  )

describe('what changed', () => {
  test.each([
    ['nothing', 'I did wait.', 'I did wait.', ['=I did wait.']],
    ['nothing at all', '', '', []],
    ['a word in the middle', 'I did wait.', 'I did listen.', ['=I did ', '-wait', '+listen', '=.']],
    ['words at the end', 'I did', 'I did wait', ['=I did', '+ wait']],
    ['words at the beginning', 'wait', 'I did wait', ['+I did ', '=wait']],
    ['everything written', '', 'I did wait', ['+I did wait']],
    ['everything taken away', 'I did wait', '', ['-I did wait']],
    ['a line more', 'one\ntwo', 'one\n\ntwo', ['=one\n', '+\n', '=two']],
    ['a word that begins like the other', 'I waited', 'I waiting', ['=I ', '-waited', '+waiting']],
    ['a word that ends like the other', 'undone now', 'done now', ['-undone', '+done', '= now']],
    ['an emoji by its half alike', 'so 😀', 'so 😁', ['=so ', '-😀', '+😁']],
    ['an accent', 'un resume', 'un résumé', ['=un ', '-resume', '+résumé']],
    ['words in Greek', 'είπα ναι', 'είπα όχι', ['=είπα ', '-ναι', '+όχι']],
    ['words from right to left', 'אמר שלום לה', 'אמר תודה לה', ['=אמר ', '-שלום', '+תודה', '= לה']],
  ])('is told word by word: %s', (_what, before, after, changes) => {
    expect(told(before, after)).toEqual(changes)
  })
})

const word = fc.constantFrom(
  'I',
  'did',
  'wait',
  'wait,',
  'é',
  'e\u0301',
  '😀',
  '👩🏽‍🚒',
  'שלום',
  '日本',
  "don't",
)
const space = fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0', '')
const sentence = fc.array(fc.tuple(word, space), { maxLength: 25 }).map((parts) => parts.flat().join(''))
const text = fc.oneof(sentence, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('a script without spaces is told in pieces too, not as a whole', () => {
  expect(told('私は待った', '私は聞いた')[0]).toBe('=私は')
})

describe('for any two texts', () => {
  test('what is the same and what was removed is the earlier one, and with what was added the later', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after)
        expect(earlier(changes)).toBe(before)
        expect(later(changes)).toBe(after)
        expect(changes.every((change) => change.text !== '')).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('no emoji and no accent is cut from what it belongs to', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        for (const change of wordChanges(before, after)) {
          expect(change.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('two texts of 20,000 characters', () => {
  const long = (name: string) => Array.from({ length: 3000 }, (_, at) => `${name}${at}`).join(' ')

  test('with nothing in common are told at once, each as a whole', () => {
    const start = performance.now()
    expect(told(long('a'), long('b'))).toEqual([`-${long('a')}`, `+${long('b')}`])
    const rewritten = performance.now() - start
    const [before, after] = [`${long('a')} end`, `${long('a')} stop`]
    const again = performance.now()
    expect(told(before, after)).toEqual([`=${long('a')} `, '-end', '+stop'])
    const plain = performance.now() - again
    // Unbounded, the comparison takes thousands of times as long, and the page stands still for seconds.
    expect(rewritten / Math.max(plain, 0.5)).toBeLessThan(500)
  })

  test('of which one only goes on are told as that, however much was added', () => {
    expect(told('I did', `I did ${long('b')}`)).toEqual(['=I did', `+ ${long('b')}`])
    expect(told(`so ${long('b')} it was`, 'so it was')).toEqual(['=so ', `-${long('b')} `, '=it was'])
  })
})
