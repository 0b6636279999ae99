/** Words through time: counted plainly, without the common ones of the language, in English and in Spanish. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonWords } from '../../renderer/content/common-words.ts'
import { languages } from '../../renderer/core/language.ts'
import { folded } from '../../renderer/core/search.ts'
import { livesOf, shortest, unchangedRounds, wordLives } from '../../renderer/core/word-life.ts'

const none: ReadonlySet<string> = new Set()

describe('words', () => {
  test('live on one sheet only, or return in at least half of the answers', () => {
    const lives = wordLives(
      [
        'The queue was long and I watched the queue.',
        'I watched the screen.',
        'Queue again; I hurried.',
        'The QUEUE, and I listened.',
      ],
      ['I listened before I moved.', 'Eyes up, whatever waits.'],
      commonWords('en'),
    )
    expect(lives.returning).toEqual(['queue'])
    expect(lives.onlyCurrent).toEqual(['queue', 'watched', 'long', 'screen', 'hurried'])
    expect(lives.onlyWanted).toEqual(['moved', 'Eyes', 'waits'])
  })

  test('are the same whatever their case and accents, and told as they were first written', () => {
    const lives = wordLives(
      ['Escuché la petición.', 'No escuche la PETICION.', 'Escuché, por fin, la petición.'],
      ['Repetir la petición con mis palabras.'],
      commonWords('es'),
    )
    expect(lives.returning).toEqual(['Escuché', 'petición'])
    expect(lives.onlyCurrent).toEqual(['Escuché'])
    expect(lives.onlyWanted).toEqual(['Repetir', 'palabras'])
  })

  test('that are common, short or mere numbers are passed over', () => {
    expect(wordLives(['They would have 2026 and the cat.'], [], commonWords('en'))).toEqual({
      onlyWanted: [],
      onlyCurrent: [],
      returning: [],
    })
    expect(
      wordLives(['También ellos estaban así, después de todo.'], [], commonWords('es')).onlyCurrent,
    ).toEqual([])
  })

  test('return only from three answers on, and blank answers count for nothing', () => {
    expect(wordLives(['queue', 'queue'], [], none).returning).toEqual([])
    expect(wordLives(['queue', '', 'queue', ' ', 'queue', '', '', ''], [], none).returning).toEqual(['queue'])
    expect(wordLives([...Array(4).fill('other'), ...Array(3).fill('queue')], [], none).returning).toEqual([
      'other',
    ])
  })

  test('are twelve of a kind at most, the most frequent first', () => {
    const many = Array.from({ length: 20 }, (_, at) => `word${String.fromCharCode(97 + at)}`)
    const { onlyCurrent } = wordLives([many.join(' '), 'wordt wordb', 'wordt'], [], none)
    expect(onlyCurrent).toHaveLength(12)
    expect(onlyCurrent.slice(0, 3)).toEqual(['wordt', 'wordb', 'worda'])
  })

  test('stand on one list of the two sheets at most, each once, and the sheets are treated alike', () => {
    const texts = fc.array(
      fc
        .array(fc.constantFrom('queue', 'Queue', 'ángel', 'angel', 'wait', 'a'), { maxLength: 5 })
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, texts, (current, desired) => {
        const one = wordLives(current, desired, none)
        const other = wordLives(desired, current, none)
        expect([one.onlyWanted, one.onlyCurrent]).toEqual([other.onlyCurrent, other.onlyWanted])
        const both = [...one.onlyWanted, ...one.onlyCurrent].map(folded)
        expect(new Set(both).size).toBe(both.length)
      }),
    )
  })
})

describe.each(languages)('the common words of %s', (language) => {
  test('are folded, long enough to matter, and each there once', () => {
    const words = [...commonWords(language)]
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter((word) => folded(word) !== word || !/^[a-z]+$/.test(word))).toEqual([])
    expect(words.filter((word) => word.length < shortest)).toEqual([])
  })
})

describe('an answer that stays as it is', () => {
  test.each<[readonly string[], number]>([
    [[], 0],
    [['Same.', '  '], 0],
    [['Same.'], 1],
    [['Other.', 'Same.', ' same. ', 'SAME.'], 3],
    [['Same.', 'Other.', 'Same.', 'Same.'], 2],
    [['Así.', 'asi.'], 2],
  ])('%j has stood for %i rounds', (texts, rounds) => {
    expect(unchangedRounds(texts)).toBe(rounds)
  })
})

describe('over all answers of a question', () => {
  const said = (text: string, language = 'en') => ({
    entry: text,
    audit: '',
    language,
    day: '2026-11-19',
    choice: null,
    text,
  })
  const wanted = [{ day: '2026-11-19', level: null, text: 'Patience.' }]

  test('nothing is compared before three answers have words', () => {
    expect(livesOf([said('Screen.'), said(' '), said('Screen.')], wanted)).toBeNull()
    expect(
      livesOf(
        Array.from({ length: 3 }, () => said('Screen.')),
        wanted,
      ),
    ).toEqual({
      onlyWanted: ['Patience'],
      onlyCurrent: ['Screen'],
      returning: ['Screen'],
    })
  })

  test('the common words of every language it was answered in are left out', () => {
    const words = (languages: readonly string[]) =>
      livesOf(
        languages.map((language) => said('Porque desde', language)),
        [],
      )?.onlyCurrent
    expect(words(['en', 'en', 'en'])).toEqual(['Porque', 'desde'])
    expect(words(['en', 'en', 'es'])).toEqual([])
  })
})
