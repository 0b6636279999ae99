/** What the Library holds: whose each item is, where a question is asked, and what rests on an article. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import { askedWhere, holdingsOf, linesOf, restingOn } from '../../renderer/core/library.ts'
import type { Question } from '../../renderer/core/question.ts'
import { lineOf } from '../../renderer/core/rotation.ts'

const holdings = holdingsOf(library)
const one = (id: string): Question => {
  const found = library.questions.find((question) => question.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const mine: Question = { ...one('listen-present'), id: 'mine', label: 'Mine' }

describe('what the library holds', () => {
  test('is everything that comes with the app, in the order of the library', () => {
    expect(holdings.questions.map(({ item }) => item)).toEqual(library.questions)
    expect(holdings.audits.map(({ item }) => item)).toEqual(library.audits)
    expect(new Set(holdings.questions.map(({ whose }) => whose))).toEqual(new Set(['app']))
  })

  test('has one’s own questions behind those of their dimension, and one’s own audits last', () => {
    const [audit] = library.audits
    if (audit === undefined) throw new Error('no audit')
    const both = holdingsOf(library, { questions: [mine], audits: [{ ...audit, id: 'my-audit' }] })
    const listening = both.questions.filter(({ item }) => lineOf(item) === 'listening')
    expect(both.questions.slice(0, listening.length)).toEqual(listening)
    expect(listening.at(-1)).toEqual({ item: mine, whose: 'own' })
    expect(both.audits.at(-1)).toMatchObject({ item: { id: 'my-audit' }, whose: 'own' })
  })

  test('stands in the dimensions’ order with the hard moments as a line of their own', () => {
    expect(linesOf(holdings)).toEqual([
      'listening',
      'understanding',
      'respect',
      'language',
      'action',
      'relationship',
      'hard',
      'team',
    ])
  })
})

describe('where a question is asked', () => {
  const where = (id: string) =>
    askedWhere(holdings, id).map(({ audit, role, item, turn }) => [audit.id, role, item.kind, turn])

  test('names every audit, the role and the way it is answered', () => {
    expect(where('listen-present')).toEqual([
      ['weekly-agent', 'agent', 'level', 'always'],
      ['weekly-manager', 'manager', 'level', 'always'],
      ['two-sheets', 'agent', 'level', 'always'],
      ['two-sheets', 'manager', 'level', 'always'],
      ['listener', 'agent', 'mark', 'always'],
      ['listener', 'manager', 'mark', 'always'],
      ['service-week', 'manager', 'level', 'always'],
      ['yearly', 'agent', 'level', 'always'],
      ['yearly', 'manager', 'level', 'always'],
    ])
  })

  test('says where it comes in turn with others', () => {
    expect(where('hard-loss')).toContainEqual(['weekly-agent', 'agent', 'caseLevel', 'inTurn'])
    expect(where('listen-finish')).toContainEqual(['weekly-agent', 'agent', 'level', 'inTurn'])
  })

  test('is nowhere for a question that no audit knows', () => {
    expect(where('nobody-asks')).toEqual([])
  })
})

describe('what rests on an article', () => {
  test('is counted once for each question and audit, and adds up to the library', () => {
    const counts = library.sources.map(({ key }) => restingOn(holdings, key))
    expect(counts.every(({ questions }) => questions > 0)).toBe(true)
    expect(counts.reduce((sum, { questions }) => sum + questions, 0)).toBe(library.questions.length)
    expect(counts.reduce((sum, { audits }) => sum + audits, 0)).toBe(library.audits.length)
    expect(restingOn(holdings, 'practice')).toEqual({
      questions: library.questions.filter(({ source }) => source.key === 'practice').length,
      audits: 1,
    })
  })
})
