/** Holds the audits against the design's table and decisions. */

import { describe, expect, test } from 'vitest'
import { auditById, library, questionById } from '../../renderer/content/english.ts'
import { coreOf } from '../../renderer/core/rotation.ts'
import { auditItems, auditTable, griefIds, questionTable, weeklyCore } from './library-expected.ts'
import { itemsOf, roles, rolesOf, sittings, words } from './library-parts.ts'

const oneEvent = ['listener', 'superpower']

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
      expect(days[0]?.name).toBe('Monday, empathy')
      const own = days.map(({ source }) =>
        source?.passage.includes('The theme of this day is our own choice'),
      )
      expect(own).toEqual([false, true, true, true, true])
    }
  })
})
