/** What the Library holds: the app's and one's own, where a question is asked, and what rests on an article. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import { holdingsOf, linesOf, type OwnItems } from '../../renderer/core/library.ts'
import { askedWhere, restingOn } from '../../renderer/core/library-asked.ts'
import { begunOwn, type Own, savedOwn } from '../../renderer/core/own.ts'
import type { QuestionContent } from '../../renderer/core/own-question.ts'
import { lineOf } from '../../renderer/core/rotation.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'

const holdings = holdingsOf(library)
/** A thing of one's own that was saved. */
const saved = <Content>(content: Content): Own<Content> =>
  savedOwn(begunOwn(content, null), content, '2031-03-06T10:00:00Z', () => false)
const own = (
  questions: Readonly<Record<string, Own<QuestionContent>>>,
  ...asks: readonly string[]
): OwnItems => ({
  questions: Object.entries(questions).map(([id, body]) => ({ id, body })),
  audits: [
    {
      id: 'my-audit',
      body: saved(ownAudit({ items: asks.map((question) => ({ question, heading: '' })) })),
    },
  ],
})

describe('what the library holds', () => {
  test('is everything that comes with the app, in the order of the library', () => {
    expect(holdings.questions.map(({ item }) => item)).toEqual(library.questions)
    expect(holdings.audits.map(({ item }) => item)).toEqual(library.audits)
    expect(new Set(holdings.questions.map(({ whose }) => whose))).toEqual(new Set(['app']))
  })

  test('has one’s own questions behind those of their dimension, and one’s own audits last', () => {
    const both = holdingsOf(library, own({ mine: saved(ownQuestion()) }, 'mine'))
    const listening = both.questions.filter(({ item }) => lineOf(item) === 'listening')
    expect(both.questions.slice(0, listening.length)).toEqual(listening)
    expect(listening.at(-1)).toMatchObject({
      whose: 'own',
      isArchived: false,
      item: { id: 'mine', version: 1, label: 'By name', kind: 'level', source: null },
    })
    expect(listening.at(-1)?.item.wordings.agent?.now).toBe(ownQuestion().words.now)
    expect(listening.at(-1)?.item.wordings.manager).toBeUndefined()
    expect(both.audits.at(-1)).toMatchObject({ item: { id: 'my-audit', source: null }, whose: 'own' })
  })

  test('has nothing that was begun and never saved', () => {
    const begun = holdingsOf(library, own({ mine: begunOwn(ownQuestion(), null) }))
    expect(begun.questions).toHaveLength(library.questions.length)
  })

  test('says of what one’s own was made, and whether it was put away', () => {
    const adapted = { id: 'listen-present', version: 1, name: 'Fully present' }
    const mine = { ...saved(ownQuestion()), adapted, archivedAt: '2031-03-07T10:00:00Z' }
    const held = holdingsOf(library, own({ mine })).questions.find(({ item }) => item.id === 'mine')
    expect(held).toMatchObject({ adapted, isArchived: true })
  })

  test('keeps the weekly core as it is, however many of one’s own there are', () => {
    const many = Object.fromEntries(
      [1, 2, 3].map((n) => [`mine-${n}`, saved(ownQuestion({ dimension: 'language', role: 'manager' }))]),
    )
    expect(holdingsOf(library, own(many)).core).toEqual(holdings.core)
    expect(holdings.core.agent.size).toBe(6)
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

  test('names one’s own audits too, until they are put away', () => {
    const mine = own({ mine: saved(ownQuestion()) }, 'mine', 'listen-present')
    const audits = (held: OwnItems, id: string) =>
      askedWhere(holdingsOf(library, held), id).map(({ audit }) => audit.id)
    expect(audits(mine, 'mine')).toEqual(['my-audit'])
    expect(audits(mine, 'listen-present')).toContain('my-audit')
    const away = mine.audits.map(({ id, body }) => ({
      id,
      body: { ...body, archivedAt: '2031-03-07T10:00:00Z' },
    }))
    expect(audits({ ...mine, audits: away }, 'mine')).toEqual([])
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
