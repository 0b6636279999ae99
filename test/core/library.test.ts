/** Holds the questions against the design's table; their words are held in library-words.test.ts. */

import { describe, expect, test } from 'vitest'
import { library, questionById, questionsFor } from '../../renderer/content/english.ts'
import { caseLevelIds, dimensionOfPrefix, questionTable } from './library-expected.ts'
import { citations, rolesOf, strings, words } from './library-parts.ts'

describe('questions', () => {
  test('are those of the table, in its order', () => {
    expect(library.questions.map(({ id }) => id)).toEqual(questionTable.map(([id]) => id))
  })

  test.each(questionTable)('%s is for %s and rests on its article', (id, who, sources) => {
    const question = questionById(id)
    // Whatever an agent is asked can also be answered about them.
    const observed = who.includes('A') ? ['observed'] : []
    expect(Object.keys(question?.wordings ?? {})).toEqual([...rolesOf[who], ...observed])
    expect(sources).toContain(question?.source.key)
    expect(question?.dimension).toBe(dimensionOfPrefix[id.split('-')[0] ?? ''])
    expect(question?.source.passage.length).toBeGreaterThan(20)
  })

  test('have levels about the last case exactly where a case is rare and grave', () => {
    const found = library.questions.filter(({ kind }) => kind === 'caseLevel').map(({ id }) => id)
    expect(found).toEqual(caseLevelIds)
  })

  test('are found by id, and only those', () => {
    expect(questionById('rel-after')?.label).toBe('Long after')
    expect(questionById('rel-gone')).toBeUndefined()
    expect(questionsFor('agent')).toHaveLength(questionTable.filter(([, who]) => who.includes('A')).length)
    expect(questionsFor('manager')).toHaveLength(questionTable.filter(([, who]) => who.includes('M')).length)
  })
})

describe('wordings', () => {
  test('say for managers whether they are about oneself or the team', () => {
    const unsaid = library.questions.filter(({ wordings: held }) => held.manager && !held.manager.view)
    expect(unsaid.map(({ id }) => id)).toEqual([])
  })
})

describe('citations', () => {
  const all = citations(library)

  test('name one of the five articles, each of which is used', () => {
    const keys = library.sources.map(({ key }) => key)
    expect(keys).toEqual(['serving', 'tips', 'practice', 'steps', 'kind'])
    expect(new Set(all.map(({ key }) => key))).toEqual(new Set(keys))
    for (const { author, title, date } of library.sources) {
      expect([author, title, date].map((text) => text.trim().length > 0)).toEqual([true, true, true])
    }
  })

  test('of every question, audit and fact quote the article, so that a person can judge it', () => {
    const items = [...library.questions, ...library.audits, ...library.facts]
    expect(items.filter(({ source }) => source.quote === undefined).map(({ id }) => id)).toEqual([])
  })

  test('quote no more than fifteen words, and no more than a passage', () => {
    expect(all.filter(({ quote }) => quote !== undefined).length).toBeGreaterThanOrEqual(48)
    const long = all.filter(({ quote }) => quote !== undefined && words(quote) > 15)
    expect(long).toEqual([])
    expect(all.filter(({ passage }) => words(passage) < 4)).toEqual([])
  })
})

describe('exercises and facts', () => {
  test('are those of the design', () => {
    expect(library.exercises.map(({ id, source }) => [id, source.key])).toEqual([
      ['two-minutes', 'kind'],
      ['say-it', 'practice'],
      ['empathy-or-sympathy', 'practice'],
      ['my-phrases', 'practice'],
    ])
    expect(library.facts.map(({ id, source }) => [id, source.key])).toEqual([
      ['fact-indifference', 'tips'],
      ['fact-two-minutes', 'kind'],
      ['fact-yearly', 'kind'],
    ])
  })

  test('keep the material: scenes, rules, replies in three piles, three phrases', () => {
    for (const exercise of library.exercises) {
      if (exercise.kind === 'timer') expect(exercise.seconds).toBe(120)
      if (exercise.kind === 'cards') {
        expect([exercise.cards.length, exercise.rules.marks.length]).toEqual([20, 6])
        const phrases = exercise.rules.marks.flatMap((mark) => mark.phrases)
        expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.includes('’'))).toEqual(
          [],
        )
        expect(new Set(phrases).size).toBe(phrases.length)
      }
      if (exercise.kind === 'sort') {
        const pile = (kind: string) => exercise.replies.filter(({ answer }) => answer === kind).length
        expect([pile('empathy'), pile('sympathy'), pile('neither')]).toEqual([22, 16, 18])
        expect(exercise.definitionsNote).toMatch(/our own/)
      }
      if (exercise.kind === 'list') expect(exercise.phrases).toHaveLength(3)
    }
  })

  test('have ids that are all different', () => {
    const ids = [
      ...library.questions,
      ...library.audits,
      ...library.exercises,
      ...library.facts,
      ...library.exercises.flatMap((exercise) => (exercise.kind === 'cards' ? exercise.cards : [])),
      ...library.exercises.flatMap((exercise) => (exercise.kind === 'sort' ? exercise.replies : [])),
    ].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('use typographic quotes in everything a person reads', () => {
    const straight = strings(library).filter(
      ({ path, text }) => /["']/.test(text) && !/\/rules\/(marks\/\d+\/phrases|shortForms)\//.test(path),
    )
    expect(straight).toEqual([])
  })
})
