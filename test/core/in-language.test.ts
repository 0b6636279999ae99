/** Another language changes the library's words and nothing else. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import { spanish } from '../../renderer/content/es/index.ts'
import { inLanguage } from '../../renderer/content/in-language.ts'
import { libraryIn } from '../../renderer/content/index.ts'
import { languageOf } from '../../renderer/core/language.ts'
import { strings as allStrings } from './library-parts.ts'

const es = libraryIn('es')

/** Every string but the rules of `Say it`, which each language has lists of its own for. */
const strings = (held: unknown) => allStrings(held).filter(({ path }) => !/\/rules\//.test(path))

/** The paths that are words and not names of things. */
const isWords = (path: string) =>
  /\/(label|passage|now|desired|hint|name|covers|opening|closing|prompt|why|title|scene|said|reply|note|definitionsNote|definitions\/\w+|date|gave|lacks|text|levels\/\d|mark\/\w+)$/.test(
    path,
  )

describe('the library in Spanish', () => {
  test('has everything the English one has, in the same places', () => {
    expect(strings(es).map(({ path }) => path)).toEqual(strings(library).map(({ path }) => path))
  })

  test('differs from it in words alone', () => {
    const english = new Map(strings(library).map(({ path, text }) => [path, text]))
    const changed = strings(es).filter(({ path, text }) => english.get(path) !== text)
    expect(changed.length).toBeGreaterThan(20)
    expect(changed.filter(({ path }) => !isWords(path))).toEqual([])
  })

  test('has every exercise in words of its own', () => {
    const same = strings({ exercises: es.exercises }).filter(({ path, text }) => {
      const english = strings({ exercises: library.exercises }).find((one) => one.path === path)
      return isWords(path) && english?.text === text
    })
    expect(same).toEqual([])
  })

  test('leaves what is quoted as the article has it', () => {
    const quotes = (held: unknown) => strings(held).filter(({ path }) => path.endsWith('/quote'))
    expect(quotes(es)).toEqual(quotes(library))
  })

  test('has no words for what is not there', () => {
    const known = (texts: object, held: readonly { readonly id: string }[]) =>
      Object.keys(texts).filter((id) => !held.some((one) => one.id === id))
    expect(known(spanish.questions, library.questions)).toEqual([])
    expect(known(spanish.audits, library.audits)).toEqual([])
    expect(known(spanish.facts, library.facts)).toEqual([])
    expect(known(spanish.exercises, library.exercises)).toEqual([])
    for (const exercise of library.exercises) {
      const { cards = {}, replies = {}, phrases = {}, prompts = {} } = spanish.exercises[exercise.id] ?? {}
      expect(known(cards, exercise.kind === 'cards' ? exercise.cards : [])).toEqual([])
      expect(known(replies, exercise.kind === 'sort' ? exercise.replies : [])).toEqual([])
      expect(known(phrases, exercise.kind === 'list' ? exercise.phrases : [])).toEqual([])
      expect(known(prompts, exercise.kind === 'sort' ? [] : exercise.prompts)).toEqual([])
    }
  })
})

describe('laying words over the library', () => {
  const text = {
    ...spanish,
    questions: {
      'listen-present': {
        label: 'L',
        passage: 'P',
        wordings: {
          agent: { now: 'N', desired: 'D', hint: 'H', levels: ['1', '2', '3', '4', '5'] },
          observed: { now: 'O', desired: 'W', hint: 'T', levels: ['a', 'b', 'c', 'd', 'e'] },
        },
      },
    },
    audits: {
      listener: {
        name: 'A',
        passage: 'Q',
        event: { prompt: 'E', hint: 'F', why: 'W' },
        roles: {
          agent: {
            opening: 'O',
            groups: [{ name: 'G' }],
            marks: { 'listen-present': 'M' },
            asks: { 'listen-present': { now: 'X', desired: 'Y' } },
          },
        },
      },
    },
  } as const
  const laid = inLanguage(library, text)
  const was = library.audits.find(({ id }) => id === 'listener')
  const audit = laid.audits.find(({ id }) => id === 'listener')

  test('changes a question in the viewpoints it has words for', () => {
    const before = library.questions.find(({ id }) => id === 'listen-present')
    const question = laid.questions.find(({ id }) => id === 'listen-present')
    expect(question?.label).toBe('L')
    expect(question?.source).toEqual({ ...before?.source, passage: 'P' })
    expect(question?.wordings.agent).toEqual({
      ...before?.wordings.agent,
      ...text.questions['listen-present'].wordings.agent,
    })
    expect(question?.wordings.observed).toEqual(text.questions['listen-present'].wordings.observed)
    expect(question?.wordings.manager).toBe(before?.wordings.manager)
  })

  test('changes an audit in the role it has words for, group by group and item by item', () => {
    expect(audit?.name).toBe('A')
    expect(audit?.roles.agent?.opening).toBe('O')
    expect(audit?.roles.manager).toBe(was?.roles.manager)
    const [group] = audit?.roles.agent?.groups ?? []
    const [first, second] = group?.items ?? []
    expect(group?.name).toBe('G')
    expect(first?.mark).toEqual({ agent: 'M', manager: 'I put everything else away while they spoke.' })
    expect(first?.asks?.agent).toEqual({ now: 'X', desired: 'Y' })
    expect(second).toEqual(was?.roles.agent?.groups[0]?.items[1])
  })

  test('keeps the English library as it was', () => {
    expect(was?.name).toBe('The listener’s checklist')
    expect(libraryIn('en')).toBe(library)
    expect(libraryIn('es')).toBe(es)
  })
})

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['ES_ar', 'es'],
  ['en-GB', 'en'],
  ['est', 'en'],
  ['', 'en'],
])('the tag %j asks for %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language)
})
