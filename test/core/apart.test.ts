/** What each side is asked when an audit is answered apart follows from the content. */

import { describe, expect, test } from 'vitest'
import { auditById, library, questionById } from '../../renderer/content/english.ts'
import { libraryIn } from '../../renderer/content/index.ts'
import { canAnswerApart, itemsFor, roleAsked, wantsExample } from '../../renderer/core/apart.ts'
import type { Walkable } from '../../renderer/core/audit.ts'
import type { Viewpoint } from '../../renderer/core/question.ts'
import { wordingOf } from '../../renderer/core/wording.ts'
import { auditItems, weeklyCore } from './library-expected.ts'

const { questions } = library

function audit(id: string): Walkable {
  const held = auditById(id)
  if (held === undefined) throw new Error(`no audit ${id}`)
  return held
}

const asked = (id: string, viewpoint: Viewpoint, part?: number) =>
  itemsFor(audit(id), viewpoint, questions, part).map(({ question }) => question)

describe('the audits that can be answered apart', () => {
  test('are those that ask an agent with levels', () => {
    const apart = library.audits.filter((one) => canAnswerApart(one, questions)).map(({ id }) => id)
    expect(apart).toEqual([
      'weekly-agent',
      'two-sheets',
      'not-done',
      'selfless',
      'show-it',
      'heard-and-helped',
      'service-week',
      'yearly',
    ])
  })

  test('are the same in every language', () => {
    const spanish = libraryIn('es')
    for (const one of library.audits) {
      const same = spanish.audits.find(({ id }) => id === one.id)
      expect(same && canAnswerApart(same, spanish.questions), one.id).toBe(canAnswerApart(one, questions))
    }
  })

  test('leave out what is about one event, and what only a lead is asked', () => {
    expect(asked('listener', 'observed')).toEqual([])
    expect(asked('superpower', 'observed')).toEqual([])
    expect(asked('weekly-manager', 'observed')).toEqual([])
  })
})

describe('who observed a person is asked', () => {
  test.each(['two-sheets', 'not-done', 'selfless', 'show-it', 'heard-and-helped'])(
    'in %s what that person is asked, in the same order',
    (id) => {
      expect(asked(id, 'observed')).toEqual(auditItems[id]?.agent)
      expect(asked(id, 'observed')).toEqual(asked(id, 'agent'))
    },
  )

  test('in the weekly reflection the core alone, under no heading', () => {
    expect(asked('weekly-agent', 'observed')).toEqual(weeklyCore.agent)
    const groups = itemsFor(audit('weekly-agent'), 'observed', questions).map(({ group }) => group)
    expect(new Set(groups)).toEqual(new Set(['']))
  })

  test('in an audit of several sittings all of them, or one', () => {
    expect(asked('service-week', 'observed', 0)).toEqual([
      'understand-shoes',
      'understand-not-pity',
      'hard-loss',
    ])
    expect(asked('service-week', 'observed')).toHaveLength(15)
    expect(asked('yearly', 'observed')).toHaveLength(37)
    expect(asked('yearly', 'observed', 99)).toEqual([])
  })

  test('nothing that has no words for who observed, in either language', () => {
    for (const language of ['en', 'es'] as const) {
      const held = libraryIn(language)
      for (const one of held.audits) {
        for (const { question, kind } of itemsFor(one, 'observed', held.questions)) {
          const found = held.questions.find(({ id }) => id === question)
          expect(found && wordingOf(found, held.sources, 'observed', language)?.viewpoint).toBe('observed')
          expect(found && wordingOf(found, held.sources, 'agent', language)?.viewpoint).toBe('agent')
          expect(kind).toBe(found?.kind)
        }
      }
    }
  })

  test('nothing of one’s own questions, and no audit with too little left to compare', () => {
    const own: Walkable = {
      ...audit('selfless'),
      id: 'own',
      roles: {
        agent: {
          opening: '',
          groups: [
            {
              name: 'Mine',
              items: [
                { question: 'my-own', kind: 'level' },
                { question: 'rel-after', kind: 'level' },
                { question: 'rel-contact', kind: 'level' },
              ],
            },
          ],
        },
      },
    }
    expect(itemsFor(own, 'observed', questions).map(({ question }) => question)).toEqual([
      'rel-after',
      'rel-contact',
    ])
    expect(canAnswerApart(own, questions)).toBe(false)
  })
})

test('the other viewpoints are asked everything of their role, marks included, with its headings', () => {
  expect(asked('listener', 'agent')).toEqual(auditItems['listener']?.agent)
  expect(asked('selfless', 'manager')).toEqual(auditItems['selfless']?.manager)
  expect(asked('show-it', 'manager')).toEqual([])
  const [first] = itemsFor(audit('two-sheets'), 'agent', questions)
  expect(first?.group).toBe('Hard moments')
  expect((['agent', 'manager', 'observed'] as const).map(roleAsked)).toEqual(['agent', 'manager', 'agent'])
})

test('an example is asked for at either end, and where there is no level never', () => {
  const choices = [1, 2, 3, 4, 5, 'none', 'unseen', null] as const
  expect(choices.filter(wantsExample)).toEqual([1, 2, 5])
})

test('every question an agent is asked can be answered apart in the yearly review', () => {
  const all = asked('yearly', 'observed').map(questionById)
  expect(all.every((one) => one?.wordings.observed !== undefined)).toBe(true)
})
