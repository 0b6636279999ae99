/** A question of one's own: when it asks something else, what it may hold, and what is shown of it. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libraryIn } from '../../renderer/content/index.ts'
import { begunOwn, contentIn, lengthOf, savedOwn } from '../../renderer/core/own.ts'
import {
  adaptedQuestion,
  asksTheSame,
  blankQuestion,
  dimensionIds,
  type OwnQuestion,
  ownWording,
  type QuestionContent,
  questionLimits,
  questionProblems,
  questionTexts,
  tidyQuestion,
  wordsFor,
} from '../../renderer/core/own-question.ts'
import type { Role } from '../../renderer/core/question.ts'
import { seriesKey } from '../../renderer/core/series.ts'
import { wordingOf } from '../../renderer/core/wording.ts'
import { askedWords, ownQuestion } from '../support/own.ts'

const { dimensions, questions, sources } = libraryIn('en')
const roles: readonly Role[] = ['agent', 'manager']

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const words = fc.record({
  now: text,
  desired: text,
  hint: text,
  levels: fc.array(text, { minLength: 5, maxLength: 5 }),
})
const content: fc.Arbitrary<QuestionContent> = fc.record({
  label: text,
  dimension: fc.constantFrom(...dimensionIds),
  kind: fc.constantFrom('level', 'caseLevel', 'text'),
  role: fc.constantFrom('agent', 'manager', 'both'),
  words,
  leadWords: fc.option(words),
})

/** A question after a row of contents was saved, one after another. */
function savedAll(contents: readonly QuestionContent[]): OwnQuestion {
  return contents.reduce(
    (own, next, at) => savedOwn(own, next, `2026-11-${10 + at}`, asksTheSame),
    begunOwn(blankQuestion('agent'), null),
  )
}

/** What answers of a role are given to; null where it is not asked. */
const asked = (own: OwnQuestion, role: Role) => {
  const shown = ownWording('id', own, role, 'en')
  if (shown === null) return null
  const { now, desired, hint, levels } = shown
  return JSON.stringify({ kind: own.content?.kind, now, desired, hint, levels })
}

describe('a new version', () => {
  const base = ownQuestion({ role: 'both', leadWords: askedWords({ now: 'When did they last?' }) })

  test.each<[string, QuestionContent]>([
    ['the first prompt', { ...base, words: { ...base.words, now: 'When?' } }],
    ['the second prompt', { ...base, words: { ...base.words, desired: 'How?' } }],
    ['the hint', { ...base, words: { ...base.words, hint: '' } }],
    ['a level', { ...base, words: { ...base.words, levels: base.words.levels.with(4, 'All of them.') } }],
    [
      'the order of the levels',
      { ...base, words: { ...base.words, levels: base.words.levels.toReversed() } },
    ],
    ['the words for leads', { ...base, leadWords: askedWords({ now: 'When did the team?' }) }],
    ['the words for leads, which become the others', { ...base, leadWords: null }],
    ['how it is answered', { ...base, kind: 'text' }],
    ['a role that is asked no more', { ...base, role: 'agent' }],
  ])('comes of another %s', (_name, after) => {
    expect(asksTheSame(base, after)).toBe(false)
    const own = savedAll([base, after])
    expect(own).toMatchObject({ version: 2, content: after })
    expect(own.earlier).toEqual([{ version: 1, content: base, until: '2026-11-11' }])
  })

  test.each<[string, QuestionContent, QuestionContent]>([
    ['label', base, { ...base, label: 'Greeting' }],
    ['dimension', base, { ...base, dimension: 'team' }],
    ['role that comes to it', ownQuestion(), ownQuestion({ role: 'both' })],
    [
      'level of a question that is answered in words',
      ownQuestion({ kind: 'text' }),
      ownQuestion({ kind: 'text', levels: ['', '', '', '', 'x'] }),
    ],
  ])('does not come of another %s', (_name, before, after) => {
    expect(asksTheSame(before, after)).toBe(true)
    expect(savedAll([before, after])).toMatchObject({ version: 1, content: after, earlier: [] })
  })

  test('comes with the very first save as version 1, and takes the edit away', () => {
    expect(savedAll([base])).toMatchObject({ version: 1, content: base, editing: null })
  })

  test('can be as high as one that is known elsewhere', () => {
    const own = savedOwn(savedAll([base]), ownQuestion({ now: 'Theirs?' }), 'now', asksTheSame, 7)
    expect(own.version).toBe(7)
    expect(contentIn(own, 1)).toEqual(base)
    expect(contentIn(own, 7)?.words.now).toBe('Theirs?')
    expect(contentIn(own, 3)).toBeNull()
  })

  test('is the only thing that can change what a series of answers was given to', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 8 }), (contents) => {
        const given = new Map<string, string>()
        for (let count = 1; count <= contents.length; count += 1) {
          const own = savedAll(contents.slice(0, count))
          for (const role of roles) {
            const shown = asked(own, role)
            if (shown === null) continue
            const key = seriesKey({ question: 'id', version: own.version }, role)
            expect(given.get(key) ?? shown).toBe(shown)
            given.set(key, shown)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('loses no earlier one: each can be read as it was saved', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 6 }), (contents) => {
        const own = savedAll(contents)
        expect(own.earlier.map(({ version }) => version)).toEqual(own.earlier.map((_, at) => at + 1))
        expect(own.version).toBe(own.earlier.length + 1)
        expect(contentIn(own, own.version)).toEqual(contents.at(-1))
      }),
    )
  })
})

describe('what can be asked', () => {
  test('is a question that holds everything', () => {
    expect(questionProblems(ownQuestion())).toEqual([])
    expect(questionProblems(ownQuestion({ hint: '' }))).toEqual([])
    expect(questionProblems(ownQuestion({ kind: 'text', levels: ['', '', '', '', ''] }))).toEqual([])
  })

  test.each<[string, QuestionContent, string, string]>([
    ['no label', ownQuestion({ label: ' ' }), 'label', 'empty'],
    ['no first prompt', ownQuestion({ now: '\n' }), 'words.now', 'empty'],
    ['no second prompt', ownQuestion({ desired: '' }), 'words.desired', 'empty'],
    ['a missing level', ownQuestion({ levels: ['a', 'b', '', 'd', 'e'] }), 'words.levels.2', 'empty'],
    [
      'two levels that read alike',
      ownQuestion({ levels: ['a', 'b', 'c', 'a ', 'e'] }),
      'words.levels.3',
      'alike',
    ],
    ['a long label', ownQuestion({ label: 'ä'.repeat(questionLimits.label + 1) }), 'label', 'long'],
    ['a long hint', ownQuestion({ hint: 'h'.repeat(questionLimits.hint + 1) }), 'words.hint', 'long'],
    [
      'nothing for leads who are asked otherwise',
      ownQuestion({ role: 'both', leadWords: askedWords({ now: '' }) }),
      'leadWords.now',
      'empty',
    ],
  ])('is none with %s', (_name, given, at, why) => {
    expect(questionProblems(given)).toMatchObject([{ at, why }])
  })

  test('is measured in characters, not in the units they are stored in', () => {
    expect(questionProblems(ownQuestion({ label: '😀'.repeat(questionLimits.label) }))).toEqual([])
    expect(lengthOf('👩🏽‍🚒e\u0301')).toBe(2)
  })

  test('is the same after it was tidied, and tidying twice does no more', () => {
    fc.assert(
      fc.property(content, (given) => {
        const tidy = tidyQuestion(given)
        expect(tidyQuestion(tidy)).toEqual(tidy)
        expect(questionProblems(tidy)).toEqual(questionProblems(given))
      }),
    )
  })
})

describe('what was written', () => {
  test('is every text of it, so that all of it can be carried away when it can not be stored', () => {
    const lead = askedWords({ now: 'Lead now', levels: ['f', 'g', 'h', 'i', 'j'] })
    const content = ownQuestion({ role: 'both', levels: ['a', 'b', 'c', 'd', 'e'], leadWords: lead })
    const { now, hint, desired } = content.words
    const mine = ['By name', now, hint, 'a', 'b', 'c', 'd', 'e', desired]
    const theirs = ['Lead now', hint, 'f', 'g', 'h', 'i', 'j', desired]
    expect(questionTexts(content)).toEqual([...mine, ...theirs])
    expect(questionTexts({ ...content, leadWords: null })).toEqual(mine)
  })
})

describe('what is shown', () => {
  test('is for each role its own words, and nothing for a role that is not asked', () => {
    const lead = askedWords({ now: 'When did they last?' })
    const both = ownQuestion({ role: 'both', leadWords: lead })
    expect(wordsFor(both, 'agent')).toEqual(askedWords())
    expect(wordsFor(both, 'manager')).toEqual(lead)
    expect(wordsFor({ ...both, leadWords: null }, 'manager')).toEqual(askedWords())
    expect(wordsFor(ownQuestion(), 'manager')).toBeNull()
    expect(ownWording('id', savedAll([ownQuestion()]), 'manager', 'en')).toBeNull()
  })

  test('says its version, and that it is one’s own or what it was adapted from', () => {
    const own = savedAll([ownQuestion(), ownQuestion({ now: 'Again?' })])
    expect(ownWording('id', own, 'agent', 'es')).toMatchObject({
      question: 'id',
      version: 2,
      viewpoint: 'agent',
      language: 'es',
      now: 'Again?',
      source: { author: '', title: '' },
    })
    const adapted = { ...own, adapted: { id: 'listen-finish', version: 1, name: 'Letting people finish' } }
    expect(ownWording('id', adapted, 'agent', 'en')?.source.title).toBe('Letting people finish')
  })

  test('has no levels where it is answered in words alone', () => {
    expect(ownWording('id', savedAll([ownQuestion({ kind: 'text' })]), 'agent', 'en')?.levels).toEqual([])
  })

  test('is nothing before it was saved', () => {
    expect(ownWording('id', begunOwn(ownQuestion(), null), 'agent', 'en')).toBeNull()
  })
})

describe('a question of the app', () => {
  test.each(questions.map((question) => [question.id, question] as const))(
    'can be copied, asked as it is, and says where it came from: %s',
    (_id, question) => {
      const { content: copy, adapted } = adaptedQuestion(question)
      expect(questionProblems(copy)).toEqual([])
      expect(tidyQuestion(copy)).toEqual(copy)
      expect(adapted).toEqual({ id: question.id, version: question.version, name: question.label })
      const own = savedOwn(begunOwn(copy, adapted), copy, 'now', asksTheSame)
      for (const role of roles) {
        const [mine, theirs] = [ownWording('id', own, role, 'en'), wordingOf(question, sources, role, 'en')]
        expect(mine?.now).toBe(theirs?.now)
        expect(mine?.levels).toEqual(theirs?.levels)
      }
    },
  )

  test('stands under a dimension that a question of one’s own can stand under as well', () => {
    expect(dimensions.map(({ id }) => id)).toEqual(dimensionIds)
  })
})
