/** The words bytes are said with: enough of them, hard to take for one another, and heard as they were said. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spokenWords } from '../../renderer/content/spoken-words.ts'
import { languages } from '../../renderer/core/language.ts'
import { bytesHeard, wordsFor } from '../../renderer/core/spoken-words.ts'

/** How many letters must change to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [up, letter] of a.split('').entries()) {
    const next = [up + 1]
    for (const [at, other] of b.split('').entries())
      next.push(
        Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, (row[at] ?? 0) + (letter === other ? 0 : 1)),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/** Letters that sound alike in Spanish, written as one. */
const heardInSpanish = (word: string): string =>
  word
    .replaceAll('h', '')
    .replaceAll('v', 'b')
    .replaceAll('ll', 'y')
    .replaceAll('z', 's')
    .replace(/c([ei])/g, 's$1')
    .replace(/g([ei])/g, 'j$1')
    .replaceAll('qu', 'k')
    .replaceAll('c', 'k')

describe.each(languages)('the words in %s', (language) => {
  const words = spokenWords[language]

  test('are 256 plain ones, each of its own', () => {
    expect(new Set(words).size).toBe(256)
    expect(words.filter((word) => !/^[a-z]{4,11}$/.test(word))).toEqual([])
  })

  test('are known by their first four letters', () => {
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(256)
  })

  test('differ from one another in three letters or more, as they are written and as they sound', () => {
    const near = words.flatMap((word, at) =>
      words
        .slice(at + 1)
        .filter(
          (other) =>
            distance(word, other) < 3 ||
            (language === 'es' && distance(heardInSpanish(word), heardInSpanish(other)) < 3),
        )
        .map((other) => `${word} ${other}`),
    )
    expect(near).toEqual([])
  })

  test('are heard as the bytes they were said for, whole or cut to four letters, however they are written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (bytes) => {
        // Cut words alone might be of either language; the first byte's are not.
        const all = Uint8Array.of(0, ...bytes)
        const said = wordsFor(all, language)
        const heard = { kind: 'bytes', bytes: all }
        expect(bytesHeard(said.join(' '))).toEqual(heard)
        expect(bytesHeard(` ${said.join(', ').toUpperCase()}.\n`)).toEqual(heard)
        expect(bytesHeard(said.map((word) => word.slice(0, 4)).join('-'))).toEqual(heard)
      }),
    )
  })
})

test('no word stands in both languages', () => {
  expect(spokenWords.en.filter((word) => spokenWords.es.includes(word))).toEqual([])
})

test('a word that is none of ours is named', () => {
  const [first, second] = wordsFor(Uint8Array.of(3, 4), 'es')
  expect(bytesHeard(`${first} Perejil ${second}`)).toEqual({ kind: 'unknown', word: 'perejil' })
  expect(bytesHeard(`${first} aco`)).toEqual({ kind: 'unknown', word: 'aco' })
})

test('words of two languages are not taken together', () => {
  const [english, spanish] = [wordsFor(Uint8Array.of(1, 2), 'en'), wordsFor(Uint8Array.of(3), 'es')]
  expect(bytesHeard([...english, ...spanish].join(' '))).toEqual({ kind: 'unknown', word: spanish[0] })
})

test('the order stays as it was first given: what was said must stay sayable', () => {
  expect(spokenWords.en.slice(0, 3)).toEqual(['acorn', 'afternoon', 'airport'])
  expect(spokenWords.es.slice(-3)).toEqual(['zafiro', 'zanahoria', 'zapatilla'])
})
