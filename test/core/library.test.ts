/** Holds the questions against the design's table, and every word against the rules it is written by. */

import { describe, expect, test } from 'vitest'
import { auditById, library, questionById, questionsFor } from '../../renderer/content/english.ts'
import { levelWords } from '../../renderer/core/wording.ts'
import { caseLevelIds, cutOffTips, dimensionOfPrefix, questionTable } from './library-expected.ts'
import { citations, rolesOf, strings, words, wordings } from './library-parts.ts'

describe('questions', () => {
  test('are those of the table, in its order', () => {
    expect(library.questions.map(({ id }) => id)).toEqual(questionTable.map(([id]) => id))
  })

  test.each(questionTable)('%s is for %s and rests on its article', (id, who, sources) => {
    const question = questionById(id)
    expect(Object.keys(question?.wordings ?? {})).toEqual(rolesOf[who])
    expect(sources).toContain(question?.source.key)
    expect(question?.dimension).toBe(dimensionOfPrefix[id.split('-')[0] ?? ''])
    expect(question?.source.passage.length).toBeGreaterThan(20)
  })

  test('have levels about the last case exactly where a case is rare and grave', () => {
    const found = library.questions.filter(({ kind }) => kind === 'caseLevel').map(({ id }) => id)
    expect(found).toEqual(caseLevelIds)
  })

  test('have labels of at most four words, all different', () => {
    const labels = library.questions.map(({ label }) => label)
    expect(labels.filter((label) => words(label) > 4 || words(label) < 1)).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('are found by id, and only those', () => {
    expect(questionById('rel-after')?.label).toBe('Long after')
    expect(questionById('rel-gone')).toBeUndefined()
    expect(questionsFor('agent')).toHaveLength(questionTable.filter(([, who]) => who.includes('A')).length)
    expect(questionsFor('manager')).toHaveLength(questionTable.filter(([, who]) => who.includes('M')).length)
  })
})

describe('wordings', () => {
  test.each(wordings)('$name keeps to the word limits and ends its sentences', ({ kind, wording }) => {
    expect(words(wording.now)).toBeLessThanOrEqual(30)
    expect(words(wording.desired)).toBeLessThanOrEqual(30)
    expect(words(wording.hint)).toBeLessThanOrEqual(30)
    for (const level of wording.levels) {
      expect(words(level), level).toBeLessThanOrEqual(kind === 'caseLevel' ? 25 : 20)
      expect(level).toMatch(/^[A-Z].*\.$/)
    }
    expect(wording.now).toMatch(/\?$/)
    expect(wording.desired).toMatch(/\?$/)
    expect(wording.hint).toMatch(/[.?]$/)
    expect(wording.now).not.toBe(wording.desired)
  })

  test.each(wordings)('$name has five levels that differ', ({ wording }) => {
    expect(wording.levels).toHaveLength(5)
    expect(new Set(wording.levels).size).toBe(5)
  })

  const counts = wordings.filter(({ kind }) => kind === 'level')
  test.each(counts)('$name counts from the least to the most in one sentence', ({ name, wording }) => {
    const { shared, each } = levelWords(wording.levels)
    const rising = ['at most one', 'two', 'three', 'four', 'five']
    expect(each).toEqual(name.startsWith('rel-not-done') ? [...rising].reverse() : rising)
    expect(shared).toMatch(/… of five \S+/)
  })

  const cases = wordings.filter(({ kind }) => kind === 'caseLevel')
  test.each(cases)('$name tells what was done in one case, each level by itself', ({ wording }) => {
    expect(levelWords(wording.levels).shared).toBe('')
    expect(wording.levels.join(' ')).not.toMatch(
      /\b(of four|of five|all of that|both of these|in none of)\b/i,
    )
    expect(wording.levels.filter((level) => !level.startsWith('I '))).toEqual([])
  })

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

  test('quote no more than fifteen words, and no more than a passage', () => {
    expect(all.filter(({ quote }) => quote !== undefined).length).toBeGreaterThanOrEqual(48)
    const long = all.filter(({ quote }) => quote !== undefined && words(quote) > 15)
    expect(long).toEqual([])
    expect(all.filter(({ passage }) => words(passage) < 4)).toEqual([])
  })

  test.each(cutOffTips)('%s says that the tip of %s is cut off', (id, date) => {
    const passage = questionById(id)?.source.passage
    expect(passage).toContain(date)
    expect(passage).toContain('only the title and first lines of this tip are in our copy')
  })

  test('never claim the steps that our copy of the steps article lacks', () => {
    const claims = strings({ ...library, sources: [] }).filter(({ text }) =>
      /\b(six|6)( essential)? steps\b/i.test(text),
    )
    expect(claims).toEqual([])
    expect(auditById('heard-and-helped')?.source.passage).toContain('our copy lacks the steps')
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
        expect([exercise.cards.length, exercise.marks.length]).toEqual([20, 6])
        const phrases = exercise.marks.flatMap((mark) => mark.phrases)
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
      ({ path, text }) => /["']/.test(text) && !/\/marks\/\d+\/phrases\//.test(path),
    )
    expect(straight).toEqual([])
  })
})
