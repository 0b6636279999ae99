/** Taking a shared audit: nothing of one's own is written over unasked, and versions never mix. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Held, type Keeping, receivedIn, type Standing, taken } from '../../renderer/core/receiving.ts'
import { askedWords, ownAudit, ownQuestion } from '../support/own.ts'
import {
  aFile,
  savedAudit,
  savedQuestion,
  shared,
  sharedContent,
  sharedQuestions,
} from '../support/sharing.ts'
import { counting } from '../support/sittings.ts'

const none: Held = { questions: new Map(), audits: new Map() }
const otherWords = { ...sharedQuestions.levels, words: askedWords({ now: 'Mine, reworded?' }) }
const [theirs, mine] = [sharedQuestions.levels, savedQuestion(sharedQuestions.levels, otherWords)]

/** Takes the shared file with one choice for everything that differs. */
const takeAll = (held: Held, keeping: Keeping) =>
  taken(aFile(), held, new Map([shared.audit, shared.levels, shared.words].map((id) => [id, keeping])), {
    at: 'now',
    newId: counting('new'),
    besideName: (name) => `${name} (from a file)`,
  })

const standings = (held: Held): readonly Standing[] =>
  receivedIn(aFile(), held).map(({ standing }) => standing)

/** The same audit and questions as in the file. */
const known: Held = {
  questions: new Map([
    [shared.levels as string, savedQuestion(theirs)],
    [shared.words as string, savedQuestion(sharedQuestions.words)],
  ]),
  audits: new Map([[shared.audit as string, savedAudit(sharedContent)]]),
}
const different: Held = {
  questions: new Map([[shared.levels as string, mine]]),
  audits: new Map([[shared.audit as string, savedAudit(ownAudit({ name: 'Mine' }))]]),
}

describe('what is received', () => {
  test('is new, the same, or different, by its id and what it says', () => {
    expect(standings(none)).toEqual(['new', 'new', 'new'])
    expect(standings(known)).toEqual(['same', 'same', 'same'])
    expect(standings(different)).toEqual(['different', 'different', 'new'])
  })

  test('says that one’s own is a later version of it, and that one’s own is put away', () => {
    const held = {
      ...different,
      questions: new Map([[shared.levels as string, { ...mine, archivedAt: 'then' }]]),
    }
    const [audit, question] = receivedIn(aFile(), held)
    expect(audit).toMatchObject({ kind: 'audit', isOlder: false, isArchived: false, mine: { name: 'Mine' } })
    expect(question).toMatchObject({ kind: 'question', isOlder: true, isArchived: true, mine: otherWords })
  })

  test('of the app’s questions is nothing: they are the app’s', () => {
    expect(receivedIn(aFile(), none).map(({ id }) => id)).toEqual([shared.audit, shared.levels, shared.words])
  })
})

describe('what is taken', () => {
  test('is everything, where all is new, with its ids and versions', () => {
    const file = aFile()
    const fourth = {
      ...file,
      questions: file.questions.map((one) => (one.id === shared.levels ? { ...one, version: 4 } : one)),
    }
    const all = taken(fourth, none, new Map(), { at: 'now', newId: counting('new'), besideName: String })
    expect(all.map(({ kind, id, body }) => [kind, id, body.version, body.earlier.length])).toEqual([
      ['question', shared.levels, 4, 0],
      ['question', shared.words, 1, 0],
      ['audit', shared.audit, 1, 0],
    ])
    expect(all.at(-1)?.body.content).toEqual(sharedContent)
  })

  test('is nothing of what is the same, whatever is chosen', () => {
    for (const keeping of ['mine', 'theirs', 'both'] as const) expect(takeAll(known, keeping)).toEqual([])
  })

  test('is nothing of what differs, where mine is kept, and that is what stands unasked', () => {
    expect(takeAll(different, 'mine').map(({ id }) => id)).toEqual([shared.words])
    const unasked = taken(aFile(), different, new Map(), {
      at: 'now',
      newId: counting('new'),
      besideName: String,
    })
    expect(unasked.map(({ id }) => id)).toEqual([shared.words])
  })

  test('of what differs is theirs as the next version, with mine kept as an earlier one', () => {
    const [question] = takeAll(different, 'theirs')
    expect(question).toMatchObject({ id: shared.levels, body: { version: 3, content: theirs } })
    expect(question?.body.earlier.map(({ version, content }) => [version, content])).toEqual([
      [1, theirs],
      [2, otherWords],
    ])
  })

  test('lets an edit that was begun go on', () => {
    const editing = ownQuestion({ now: 'Half a th' })
    const held = { ...different, questions: new Map([[shared.levels as string, { ...mine, editing }]]) }
    expect(takeAll(held, 'theirs')[0]?.body.editing).toEqual(editing)
  })

  test('beside mine has ids and names of its own, and the audit asks what came with it', () => {
    const all = takeAll(different, 'both')
    expect(all.map(({ kind, id, body }) => [kind, id, body.version])).toEqual([
      ['question', 'new-1', 1],
      ['question', shared.words, 1],
      ['audit', 'new-2', 1],
    ])
    expect(all[0]?.body.content).toMatchObject({ label: 'By name (from a file)' })
    expect(all[2]?.body.content).toMatchObject({
      name: 'Our first five minutes (from a file)',
      items: [{ question: 'new-1' }, { question: shared.words }, { question: 'listen-finish' }],
    })
  })

  test('never has a version that one’s own has had with other words', () => {
    const content = fc.constantFrom(
      theirs,
      otherWords,
      ownQuestion({ now: 'Third?' }),
      ownQuestion({ now: 'Fourth?' }),
    )
    const history = fc.array(content, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 8 }), (contents, version) => {
        const own = savedQuestion(...contents)
        const file = aFile()
        const sent = {
          ...file,
          questions: file.questions.map((one) => (one.id === shared.levels ? { ...one, version } : one)),
        }
        const held = { ...none, questions: new Map([[shared.levels as string, own]]) }
        const keeping = new Map<string, Keeping>([[shared.levels, 'theirs']])
        const [after] = taken(sent, held, keeping, { at: 'now', newId: counting('new'), besideName: String })
        if (after?.id !== shared.levels) {
          expect(own.content).toEqual(theirs)
          return
        }
        expect(after.body.version).toBeGreaterThan(own.version)
        expect(after.body.earlier).toHaveLength(own.earlier.length + 1)
      }),
    )
  })
})
