/** Finding in the library: in every text, whatever its case and accents, and by each filter. */

import { describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import { holdingsOf } from '../../renderer/core/library.ts'
import {
  findInLibrary,
  foldAhead,
  type FoundIn,
  type LibraryFilter,
  prepareLibrary,
  everything,
} from '../../renderer/core/library-search.ts'
import { begunOwn, savedOwn } from '../../renderer/core/own.ts'
import { lineOf } from '../../renderer/core/rotation.ts'
import { ownQuestion } from '../support/own.ts'

const prepared = prepareLibrary(holdingsOf(library))
const find = (by: Partial<LibraryFilter>) => findInLibrary(prepared, { ...everything, ...by })
const ids = (found: readonly FoundIn<{ readonly id: string }>[]) => found.map(({ item }) => item.id)

describe('without words', () => {
  test('the whole library is there, each item with its name and what it says first', () => {
    const all = find({})
    expect(all.questions).toHaveLength(library.questions.length)
    expect(all.audits).toHaveLength(library.audits.length)
    expect(all.sources).toHaveLength(5)
    expect(all.facts).toHaveLength(3)
    expect(all.questions[0]).toMatchObject({
      whose: 'app',
      name: { before: 'Fully present', match: '', after: '' },
      said: { kind: 'now', match: '' },
    })
    expect(all.questions[0]?.said?.before).toBe(library.questions[0]?.wordings.agent?.now)
  })

  test('what is put to one’s own role is shown first', () => {
    const [first] = findInLibrary(
      prepareLibrary(holdingsOf(library), ['manager', 'agent']),
      everything,
    ).questions
    expect(first?.said?.before).toBe(library.questions[0]?.wordings.manager?.now)
  })
})

describe('words', () => {
  test('are found in the words in which they are answered about somebody', () => {
    const [found] = find({ query: 'eyes and hands doing' }).questions
    expect(found?.item.id).toBe('listen-present')
    expect(found?.said?.kind).toBe('now')
    expect(ids(find({ query: 'eyes and hands doing', role: 'manager' }).questions)).toEqual([
      'listen-present',
    ])
    expect(ids(find({ query: 'eyes and hands doing', role: 'agent' }).questions)).toEqual([])
  })

  test('are found in names, prompts, hints, levels and passages, and marked as they are written', () => {
    const said = (query: string, id: string) =>
      find({ query }).questions.find(({ item }) => item.id === id)?.said
    expect(said('YOUR HANDS and', 'listen-present')).toMatchObject({ kind: 'now', match: 'your hands and' })
    expect(said('half reading', 'listen-present')).toMatchObject({ kind: 'hint', match: 'half reading' })
    expect(said('put everything else', 'listen-present')?.kind).toBe('level')
    expect(said('put away distractions', 'listen-present')?.kind).toBe('source')
    const named = find({ query: 'fully' }).questions.find(({ item }) => item.id === 'listen-present')
    expect(named?.name).toEqual({ before: '', match: 'Fully', after: ' present' })
  })

  test('are found in an audit’s opening, event, groups, marks and prompts of its own', () => {
    const said = (query: string, id: string) =>
      find({ query }).audits.find(({ item }) => item.id === id)?.said?.kind
    expect(said('still hear it', 'listener')).toBe('opening')
    expect(said('the six reminders', 'listener')).toBe('group')
    expect(said('everything else away', 'listener')).toBe('mark')
    expect(said('first private thought', 'listener')).toBe('now')
    expect(said('leave the name out', 'not-done')).toBe('event')
  })

  test('are found in articles and in what they state', () => {
    expect(find({ query: 'rutter' }).sources.map(({ item }) => item.key)).toEqual(['kind'])
    expect(ids(find({ query: '68' }).facts)).toEqual(['fact-indifference'])
  })

  test('may be typed without accents and with any run of space', () => {
    expect(ids(find({ query: '  fülly   PRESENT ' }).questions)).toEqual(['listen-present'])
  })

  test('that stand nowhere leave nothing', () => {
    expect(find({ query: 'zeppelin' })).toEqual({ questions: [], audits: [], sources: [], facts: [] })
  })

  test('put only to the other role do not count where a role is asked for', () => {
    const query = 'phone, mail, the door'
    expect(ids(find({ query }).questions)).toEqual(['listen-present'])
    expect(ids(find({ query, role: 'manager' }).questions)).toEqual(['listen-present'])
    expect(ids(find({ query, role: 'agent' }).questions)).toEqual([])
  })
})

describe('filters', () => {
  test('a dimension leaves its questions, and the audits that ask one of them', () => {
    const team = find({ line: 'team' })
    expect(team.questions.length).toBeGreaterThan(5)
    expect(team.questions.every(({ item }) => lineOf(item) === 'team')).toBe(true)
    expect(ids(team.audits)).toContain('heard-and-helped')
    expect(ids(team.audits)).not.toContain('listener')
    expect(ids(find({ line: 'team', role: 'agent' }).audits)).not.toContain('heard-and-helped')
    expect(team.sources).toEqual([])
  })

  test('the hard moments are a line of their own, apart from understanding', () => {
    expect(ids(find({ line: 'hard' }).questions)).toEqual(['hard-repossession', 'hard-payment', 'hard-loss'])
    expect(ids(find({ line: 'understanding' }).questions)).not.toContain('hard-loss')
  })

  test('a role leaves what has words for it, told in those words', () => {
    const agent = find({ role: 'agent' })
    expect(agent.questions.every(({ item }) => item.wordings.agent !== undefined)).toBe(true)
    expect(ids(agent.audits)).not.toContain('weekly-manager')
    expect(ids(find({ role: 'manager' }).audits)).not.toContain('show-it')
    const [first] = find({ role: 'manager' }).questions
    expect(first?.said?.before).toBe(library.questions[0]?.wordings.manager?.now)
  })

  test('a source leaves what rests on it, the article itself and what it states', () => {
    const kind = find({ source: 'kind' })
    expect(
      [...kind.questions, ...kind.audits, ...kind.facts].every(({ item }) => item.source?.key === 'kind'),
    ).toBe(true)
    expect(kind.sources.map(({ item }) => item.key)).toEqual(['kind'])
    expect(ids(kind.facts)).toEqual(['fact-two-minutes', 'fact-yearly'])
  })

  test('narrow together', () => {
    expect(
      ids(find({ query: 'two minutes', source: 'kind', line: 'listening', role: 'agent' }).questions),
    ).toEqual(['listen-finish'])
  })

  test('tell one’s own from what came with the app, and show what was put away with one’s own alone', () => {
    const body = savedOwn(begunOwn(ownQuestion(), null), ownQuestion(), '2031-03-06T10:00:00Z', () => false)
    const questions = [
      { id: 'mine', body },
      { id: 'away', body: { ...body, archivedAt: '2031-03-07T10:00:00Z' } },
    ]
    const both = prepareLibrary(holdingsOf(library, { questions, audits: [] }))
    const shown = (whose: LibraryFilter['whose']) => findInLibrary(both, { ...everything, whose })
    expect(ids(shown('own').questions)).toEqual(['mine', 'away'])
    expect([shown('own').audits, shown('own').sources, shown('own').facts]).toEqual([[], [], []])
    expect(ids(shown('app').questions)).toEqual(library.questions.map(({ id }) => id))
    expect(ids(shown('').questions)).toContain('mine')
    expect(ids(shown('').questions)).not.toContain('away')
    expect(ids(findInLibrary(both, { ...everything, query: 'greet someone' }).questions)).toEqual(['mine'])
  })
})

describe('folding ahead', () => {
  test('stops where it is told to, goes on from there, and changes nothing of what is found', () => {
    const fresh = prepareLibrary(holdingsOf(library))
    let left = 40
    expect(foldAhead(fresh, () => (left -= 1) >= 0)).toBe(false)
    expect(foldAhead(fresh, () => true)).toBe(true)
    expect(findInLibrary(fresh, { ...everything, query: 'empathy' })).toEqual(find({ query: 'empathy' }))
  })
})

describe('five hundred of one’s own', () => {
  test('are found as surely as the app’s', () => {
    const questions = Array.from({ length: 500 }, (_, n) => {
      const content = ownQuestion({ label: `Mine ${n}`, now: `What did you do about matter ${n}z?` })
      return {
        id: `mine-${n}`,
        body: savedOwn(begunOwn(content, null), content, '2031-03-06T10:00:00Z', () => false),
      }
    })
    const many = prepareLibrary(holdingsOf(library, { questions, audits: [] }))
    expect(findInLibrary(many, everything).questions).toHaveLength(500 + library.questions.length)
    expect(ids(findInLibrary(many, { ...everything, query: 'MATTER 317Z' }).questions)).toEqual(['mine-317'])
  })
})
