/** Holds the audits against the design's table and decisions; their words are held in library-audit-words.test.ts. */

import { describe, expect, test } from 'vitest'
import { auditById, library, questionById } from '../../renderer/content/english.ts'
import { coreOf } from '../../renderer/core/rotation.ts'
import { auditItems, auditTable, questionTable, weeklyCore } from './library-expected.ts'
import { itemsOf, roles, rolesOf, sittings } from './library-parts.ts'

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

  test('have a week of the core and two more', () => {
    for (const role of roles) {
      const core = coreOf(library.questions, role).map(({ id }) => id)
      expect(core).toEqual(weeklyCore[role])
      expect([core.length, core.length + 2]).toEqual([6, 8])
    }
  })

  test('give service week five days', () => {
    for (const role of roles) {
      const days = auditById('service-week')?.roles[role]?.groups ?? []
      expect(days.map(({ items }) => items.length)).toEqual([3, 3, 3, 3, 3])
    }
  })
})
