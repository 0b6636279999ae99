/** An audit of one's own: its order, its versions, what it asks whom, and copies of the app's. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libraryIn } from '../../renderer/content/index.ts'
import { begunOwn, savedOwn } from '../../renderer/core/own.ts'
import {
  adaptedAudit,
  type Askable,
  type AuditContent,
  auditAsksTheSame,
  auditLimits,
  auditProblems,
  findQuestion,
  firstPrompt,
  moved,
  type OwnAudit,
  tidyAudit,
  walkable,
} from '../../renderer/core/own-audit.ts'
import { asksTheSame, type OwnQuestion, type QuestionContent } from '../../renderer/core/own-question.ts'
import { beginSitting } from '../../renderer/core/sitting.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'
import { beginning, noon } from '../support/sittings.ts'

const { audits, questions } = libraryIn('en')

const saved = (content: QuestionContent): OwnQuestion =>
  savedOwn(begunOwn(content, null), content, 'then', asksTheSame)
const own = new Map<string, OwnQuestion>([
  ['mine', saved(ownQuestion({ label: 'Mine', role: 'both' }))],
  ['words', saved(ownQuestion({ label: 'Words', kind: 'text' }))],
  ['lead', saved(ownQuestion({ label: 'Lead', role: 'manager' }))],
  ['away', { ...saved(ownQuestion({ label: 'Away' })), archivedAt: 'then' }],
  ['begun', begunOwn(ownQuestion(), null)],
])
const askable: Askable = { questions, own }

const savedAudit = (content: AuditContent): OwnAudit =>
  savedOwn(begunOwn(content, null), content, 'then', auditAsksTheSame)
const items = (...ids: readonly string[]) => ids.map((question) => ({ question, heading: '' }))

describe('the order', () => {
  test('changes by one place at a time, and not past either end', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
    expect(moved([], 0, 1)).toEqual([])
  })

  test('never loses or doubles anything, and a step back takes a step forth back', () => {
    const list = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(list, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (all, place, by) => {
        const at = place % all.length
        const once = moved(all, at, by)
        expect(new Set(once)).toEqual(new Set(all))
        expect(once.length).toBe(all.length)
        const isAtEnd = at + by < 0 || at + by >= all.length
        expect(moved(once, isAtEnd ? at : at + by, by === 1 ? -1 : 1)).toEqual(
          isAtEnd ? expect.anything() : all,
        )
      }),
    )
  })

  test('is no part of what an audit asks, nor are its name, its headings, its minutes and whom it is for', () => {
    const before = ownAudit({ items: items('mine', 'listen-finish') })
    const after: AuditContent = {
      name: 'Other',
      opening: 'Why',
      minutes: 25,
      role: 'both',
      items: [
        { question: 'listen-finish', heading: 'First' },
        { question: 'mine', heading: '' },
      ],
    }
    expect(savedOwn(savedAudit(before), after, 'now', auditAsksTheSame)).toMatchObject({
      version: 1,
      earlier: [],
    })
    const more = { ...before, items: items('mine', 'listen-finish', 'words') }
    expect(savedOwn(savedAudit(before), more, 'now', auditAsksTheSame)).toMatchObject({
      version: 2,
      earlier: [{ version: 1, content: before }],
    })
    const swapped = { ...before, items: items('mine', 'listen-present') }
    expect(auditAsksTheSame(before, swapped)).toBe(false)
  })
})

describe('what can be walked', () => {
  test('has a name and asks each of its roles something', () => {
    expect(auditProblems(ownAudit(), askable)).toEqual([])
    expect(auditProblems(ownAudit({ role: 'both', items: items('mine') }), askable)).toEqual([])
  })

  test.each<[string, AuditContent, string, string]>([
    ['no name', ownAudit({ name: ' ' }), 'name', 'empty'],
    ['no questions', ownAudit({ items: [] }), 'items', 'empty'],
    ['nothing for one of two roles', ownAudit({ role: 'both', items: items('words') }), 'items', 'unasked'],
    ['only what was put away', ownAudit({ items: items('away') }), 'items', 'unasked'],
    ['only what is gone or not saved', ownAudit({ items: items('gone', 'begun') }), 'items', 'unasked'],
    [
      'too many questions',
      ownAudit({ items: items(...Array.from({ length: auditLimits.items + 1 }, () => 'mine')) }),
      'items',
      'many',
    ],
    [
      'a long heading',
      ownAudit({ items: [{ question: 'mine', heading: 'h'.repeat(auditLimits.heading + 1) }] }),
      'items.0',
      'long',
    ],
  ])('is none with %s', (_name, content, at, why) => {
    expect(auditProblems(content, askable)).toMatchObject([{ at, why }])
  })
})

describe('the walk', () => {
  const content = ownAudit({
    role: 'both',
    opening: 'Before the phones open.',
    items: [
      { question: 'mine', heading: 'At the door' },
      { question: 'listen-finish', heading: '' },
      { question: 'lead', heading: 'Leading' },
      { question: 'words', heading: '' },
      { question: 'away', heading: '' },
      { question: 'gone', heading: '' },
    ],
  })
  const audit = walkable('audit-id', savedAudit(content), askable)

  test('goes over both sheets, and asks each role its own, in their order and under their headings', () => {
    expect(audit).toMatchObject({
      id: 'audit-id',
      version: 1,
      plan: 'fixed',
      steps: ['first', 'second', 'compare', 'step'],
    })
    expect(audit?.roles.agent?.groups).toEqual([
      {
        name: 'At the door',
        items: [
          { question: 'mine', kind: 'level' },
          { question: 'listen-finish', kind: 'level' },
        ],
      },
      { name: 'Leading', items: [{ question: 'words', kind: 'text' }] },
    ])
    expect(audit?.roles.manager?.groups[1]).toEqual({
      name: 'Leading',
      items: [{ question: 'lead', kind: 'level' }],
    })
  })

  test('begins with the versions in force, and leaves out what is put away or gone', () => {
    if (audit === null) throw new Error('not walkable')
    const twice = savedOwn(
      saved(ownQuestion({ role: 'both' })),
      ownQuestion({ now: 'Now?' }),
      'now',
      asksTheSame,
    )
    const begun = beginSitting(
      beginning(audit, 'agent', noon('2026-11-19'), { own: new Map(own).set('mine', twice) }),
    )
    expect(
      begun.draft.items.map(({ question, version, kind, group }) => [question, version, kind, group]),
    ).toEqual([
      ['mine', 2, 'level', 'At the door'],
      ['listen-finish', 1, 'level', 'At the door'],
      ['words', 1, 'text', 'Leading'],
    ])
    expect(begun.wordings.map(({ now }) => now)).toContain('Now?')
    expect(begun.answers.map(({ body }) => body.first.kind)).toEqual(['level', 'level', 'text'])
  })

  test('is none before anything was saved, and not offered to a role it asks nothing', () => {
    expect(walkable('id', begunOwn(content, null), askable)).toBeNull()
    const words = walkable('id', savedAudit(ownAudit({ role: 'both', items: items('words') })), askable)
    expect(Object.keys(words?.roles ?? {})).toEqual(['agent'])
  })
})

describe('a question that is looked for', () => {
  test('is found in one’s own and in the app’s library, and says what it is', () => {
    expect(findQuestion('mine', askable)).toMatchObject({
      label: 'Mine',
      version: 1,
      roles: ['agent', 'manager'],
    })
    expect(findQuestion('words-help', askable)).toMatchObject({ kind: 'level', roles: ['agent'] })
    expect(findQuestion('away', askable)?.isArchived).toBe(true)
    expect(findQuestion('begun', askable)).toBeNull()
    expect(findQuestion('nowhere', askable)).toBeNull()
  })

  test('is shown as it asks those the audit is for', () => {
    const built = questions.find(({ id }) => id === 'listen-present')
    const found = findQuestion('listen-present', askable)
    if (built === undefined || found === null) throw new Error('The question is gone')
    expect(firstPrompt(found, ['manager'])).toBe(built.wordings.manager?.now)
    expect(firstPrompt(found, ['agent'])).toBe(built.wordings.agent?.now)
    expect(firstPrompt(found, ['agent', 'manager'])).toBe(built.wordings.agent?.now)
    const only = findQuestion('words-help', askable)
    expect(only === null ? '' : firstPrompt(only, ['manager'])).not.toBe('')
  })
})

describe('an audit of the app', () => {
  test.each(audits.map((audit) => [audit.id, audit] as const))(
    'can be copied and walked, with every question once: %s',
    (_id, audit) => {
      const { content, adapted } = adaptedAudit(audit)
      expect(auditProblems(content, askable)).toEqual([])
      expect(tidyAudit(content)).toEqual(content)
      expect(adapted).toEqual({ id: audit.id, version: audit.version, name: audit.name })
      const ids = content.items.map(({ question }) => question)
      expect(new Set(ids).size).toBe(ids.length)
      const asked = Object.values(audit.roles).flatMap(({ groups }) => groups.flatMap((group) => group.items))
      expect(new Set(asked.map(({ question }) => question))).toEqual(new Set(ids))
    },
  )
})
