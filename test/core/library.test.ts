/** Holds the library against the design's tables, and its words against the rules they are written by. */

import { describe, expect, test } from 'vitest'
import { auditById, library, questionById, questionsFor } from '../../renderer/content/index.ts'
import type { Audit, AuditItem } from '../../renderer/core/audit.ts'
import type { Citation, Role, Wording } from '../../renderer/core/question.ts'
import { coreOf } from '../../renderer/core/rotation.ts'
import { levelWords } from '../../renderer/core/wording.ts'
import {
  auditItems,
  auditTable,
  caseLevelIds,
  cutOffTips,
  dimensionOfPrefix,
  griefIds,
  questionTable,
  weeklyCore,
  type Who,
} from './library-expected.ts'

const roles: readonly Role[] = ['agent', 'manager']
const rolesOf: Record<Who, readonly Role[]> = { A: ['agent'], M: ['manager'], AM: roles }
const oneEvent = ['listener', 'superpower']

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Every string anywhere in a value, with the path that leads to it. */
function strings(value: unknown, path = ''): readonly { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`))
}

/** Every citation anywhere in a value. */
function citations(value: unknown, path = ''): readonly { path: string; citation: Citation }[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'passage' in value ? [{ path, citation: value as Citation }] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => citations(inner, `${path}/${key}`))]
}

const wordings: readonly { name: string; kind: string; wording: Wording }[] = library.questions.flatMap(
  ({ id, kind, wordings: held }) =>
    Object.entries(held).map(([viewpoint, wording]) => ({ name: `${id} ${viewpoint}`, kind, wording })),
)

const itemsOf = (audit: Audit, role: Role): readonly AuditItem[] =>
  (audit.roles[role]?.groups ?? []).flatMap((group) => group.items)

const sittings = library.audits.flatMap((audit) =>
  roles.flatMap((role) => {
    const held = audit.roles[role]
    return held === undefined ? [] : [{ name: `${audit.id} ${role}`, audit, role, held }]
  }),
)

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
    expect(wording.levels.filter((level) => !/^I /.test(level))).toEqual([])
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
    expect(new Set(all.map(({ citation }) => citation.key))).toEqual(new Set(keys))
    for (const { author, title, date } of library.sources) {
      expect([author, title, date].map((text) => text.trim().length > 0)).toEqual([true, true, true])
    }
  })

  test('quote no more than fifteen words, and no more than a passage', () => {
    expect(all.filter(({ citation }) => citation.quote !== undefined).length).toBeGreaterThanOrEqual(48)
    const long = all.filter(({ citation }) => citation.quote !== undefined && words(citation.quote) > 15)
    expect(long).toEqual([])
    expect(all.filter(({ citation }) => words(citation.passage) < 4)).toEqual([])
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

describe('audits', () => {
  test('are those of the table', () => {
    const found = library.audits.map(({ id, name, roles: held, source, plan, steps }) => {
      const who = roles
        .filter((role) => held[role])
        .map((role) => (role === 'agent' ? 'A' : 'M'))
        .join('')
      return [id, name, who, source.key, plan, steps.join(' ')]
    })
    expect(found).toEqual(auditTable)
  })

  test.each(sittings)(
    '$name asks each question once, and only what has words for the role',
    ({ audit, role }) => {
      const ids = itemsOf(audit, role).map(({ question }) => question)
      expect(ids.length).toBeGreaterThan(0)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => questionById(id)?.wordings[role] === undefined)).toEqual([])
    },
  )

  test.each(Object.entries(auditItems))('%s asks what the table says', (id, expected) => {
    const audit = auditById(id)
    if (!audit) throw new Error(`no audit ${id}`)
    for (const role of roles) {
      expect(itemsOf(audit, role).map(({ question }) => question)).toEqual(expected[role] ?? [])
    }
  })

  test.each(['weekly-agent', 'weekly-manager', 'yearly'])(
    '%s lets every question of its role come round',
    (id) => {
      const audit = auditById(id)
      if (!audit) throw new Error(`no audit ${id}`)
      for (const role of roles.filter((each) => audit.roles[each])) {
        const asked = itemsOf(audit, role).map(({ question }) => question)
        const all = questionTable
          .filter(([, who]) => rolesOf[who].includes(role))
          .map(([question]) => question)
        expect([...asked].sort()).toEqual([...all].sort())
        if (id !== 'yearly') expect(asked).toEqual(all)
      }
    },
  )

  test.each(sittings)('$name answers each question in the kind it has', ({ audit, role }) => {
    for (const item of itemsOf(audit, role)) {
      if (oneEvent.includes(audit.id)) {
        expect(['mark', 'text'], item.question).toContain(item.kind)
        continue
      }
      expect(item.kind, item.question).toBe(questionById(item.question)?.kind)
      expect([item.mark, item.asks]).toEqual([undefined, undefined])
    }
  })

  const marks = sittings.flatMap(({ audit, role }) =>
    itemsOf(audit, role)
      .filter(({ kind }) => kind === 'mark')
      .map((item) => ({ name: `${audit.id} ${role} ${item.question}`, item, role })),
  )
  test.each(marks)('$name is a statement about one event, with prompts of its own', ({ item, role }) => {
    const statement = item.mark?.[role] ?? ''
    const asks = item.asks?.[role]
    expect(statement).toMatch(/^[A-Z].*\.$/)
    expect(words(statement)).toBeLessThanOrEqual(15)
    expect(asks?.now).toMatch(/\?$/)
    expect(asks?.desired).toMatch(/^Next time.*\?$/)
    expect(words(asks?.now ?? '')).toBeLessThanOrEqual(30)
    expect(words(asks?.desired ?? '')).toBeLessThanOrEqual(30)
    for (const text of [statement, asks?.now ?? '']) {
      expect(text).not.toMatch(/\b(this week|the last time|of five|of four|usually|each time|your last)\b/i)
    }
  })

  test('count the marks of the one-event audits', () => {
    expect(marks).toHaveLength(6 + 6 + 4 + 3)
  })

  test('ask for one event, without a name, exactly where the walk begins with it', () => {
    for (const { id, steps, event } of library.audits) {
      expect(event !== undefined, id).toBe(steps.includes('event'))
      if (event) {
        expect(event.prompt).toMatch(/\?$/)
        expect(words(event.hint)).toBeLessThanOrEqual(30)
        expect(event.why).toMatch(/name/)
      }
    }
  })

  test('say that grief may be touched and skipping is fine, wherever it may be', () => {
    const grave = sittings.filter(({ audit, role }) =>
      itemsOf(audit, role).some(({ question }) => griefIds.includes(question)),
    )
    expect(grave.map(({ name }) => name)).toEqual([
      'weekly-agent agent',
      'weekly-manager manager',
      'two-sheets agent',
      'two-sheets manager',
      'service-week agent',
      'service-week manager',
      'yearly agent',
      'yearly manager',
    ])
    for (const { held, name } of grave) {
      expect(held.opening, name).toMatch(/death|grief/)
      expect(held.opening, name).toMatch(/skip|leave it out/i)
    }
  })

  test.each(['two-sheets', 'yearly'])('%s keeps the hard moments under a heading of their own', (id) => {
    const audit = auditById(id)
    for (const role of roles) {
      const groups = audit?.roles[role]?.groups ?? []
      const holding = groups.filter(({ items }) => items.some(({ question }) => question.startsWith('hard-')))
      expect(holding.map(({ name }) => name)).toEqual(['Hard moments'])
      expect(holding[0]?.items.filter(({ kind }) => kind !== 'caseLevel')).toEqual([])
      if (id === 'two-sheets') expect(groups[0]).toBe(holding[0])
    }
  })

  test('say how many questions a week has, as the core makes it', () => {
    for (const role of roles) {
      const core = coreOf(library.questions, role).map(({ id }) => id)
      expect(core).toEqual(weeklyCore[role])
      expect([core.length, core.length + 2]).toEqual([6, 8])
      const opening = auditById(`weekly-${role}`)?.roles[role]?.opening
      expect(opening).toMatch(/Eight questions/)
      expect(opening).toMatch(/six that return each week, and two that change/)
    }
  })

  test('give service week five days, of which only the first is the article’s theme', () => {
    const audit = auditById('service-week')
    for (const role of roles) {
      const days = audit?.roles[role]?.groups ?? []
      expect(days.map(({ items }) => items.length)).toEqual([3, 3, 3, 3, 3])
      expect(days[0]?.name).toBe('Monday: empathy')
      const own = days.map(({ source }) =>
        source?.passage.includes('The theme of this day is our own choice'),
      )
      expect(own).toEqual([false, true, true, true, true])
    }
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
