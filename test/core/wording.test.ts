/** The wordings that are kept with what was answered in them. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { library, questionById } from '../../renderer/content/english.ts'
import type { Question } from '../../renderer/core/question.ts'
import { levelWords, wordingName, wordingOf } from '../../renderer/core/wording.ts'
import { wordings } from './library-parts.ts'

/** A level's sentence, from what all share and what is its own. */
const joined = (shared: string, own: string) => (shared === '' ? own : shared.replace('…', () => own))

function question(id: string): Question {
  const found = questionById(id)
  if (found === undefined) throw new Error(`The library has no question "${id}"`)
  return found
}

describe('a stored wording', () => {
  test('holds everything that was shown, source included', () => {
    const held = question('listen-present')
    const stored = wordingOf(held, library.sources, 'agent', 'en')
    const source = library.sources.find(({ key }) => key === held.source.key)
    expect(stored).toMatchObject({
      question: 'listen-present',
      version: held.version,
      viewpoint: 'agent',
      language: 'en',
      label: held.label,
      now: held.wordings.agent?.now,
      desired: held.wordings.agent?.desired,
      hint: held.wordings.agent?.hint,
      levels: held.wordings.agent?.levels,
      source: { author: source?.author, title: source?.title, passage: held.source.passage },
    })
  })

  test('is a copy: changing the library afterwards does not reach it', () => {
    const held = question('listen-present')
    const levels: [string, string, string, string, string] = ['a', 'b', 'c', 'd', 'e']
    const words = { now: 'n', desired: 'd', hint: 'h', levels }
    const stored = wordingOf(
      { ...held, wordings: { agent: words, observed: words } },
      library.sources,
      'agent',
      'en',
    )
    levels[0] = 'changed'
    expect(stored?.levels[0]).toBe('a')
  })

  test('does not exist where the question has no words for a viewpoint', () => {
    expect(wordingOf(question('words-help'), library.sources, 'manager', 'en')).toBeNull()
    expect(wordingOf(question('team-faith'), library.sources, 'observed', 'en')).toBeNull()
  })

  test('is found by question, version, viewpoint and language, each of which makes another name', () => {
    const key = { question: 'listen-present', version: 1, viewpoint: 'agent', language: 'en' } as const
    expect(wordingName(key)).toBe('listen-present@1/agent/en')
    const others = [
      { ...key, question: 'listen-finish' },
      { ...key, version: 2 },
      { ...key, viewpoint: 'manager' as const },
      { ...key, language: 'de' },
    ]
    expect(new Set([key, ...others].map(wordingName)).size).toBe(5)
  })
})

describe('level words', () => {
  test.each(wordings)('of $name give back every sentence of the library', ({ wording }) => {
    const { shared, each } = levelWords(wording.levels)
    expect(each.map((own) => joined(shared, own))).toEqual(wording.levels)
    expect(each.every((own) => own.trim() !== '')).toBe(true)
    expect(new Set(each).size).toBe(5)
  })

  test('say once what counts of five share', () => {
    const counts = ['at most one', 'two', 'three', 'four', 'five']
    const levels = counts.map((count) => `In ${count} of five contacts I asked first.`)
    expect(levelWords(levels)).toEqual({ shared: 'In … of five contacts I asked first.', each: counts })
  })

  test('leave sentences whole that share no end worth parting', () => {
    const levels = ['I went ahead.', 'I asked once.', 'I asked twice.', 'I asked and waited.', 'I waited.']
    expect(levelWords(levels)).toEqual({ shared: '', each: levels })
  })

  test('give back any five sentences', () => {
    const words = fc.array(fc.constantFrom('first', 'of', 'five'), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(words, { minLength: 5, maxLength: 5 }), words, words, (five, head, tail) => {
        const levels = five.map((own) => [...head, ...own, ...tail].join(' '))
        const { shared, each } = levelWords(levels)
        expect(each.map((own) => joined(shared, own))).toEqual(levels)
      }),
      { numRuns: 1000 },
    )
  })
})
