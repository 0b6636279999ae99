/** Holds every word of the audits, in each language, against the rules it is written by. */

import { describe, expect, test } from 'vitest'
import { griefIds } from './library-expected.ts'
import { itemsOf, roles, sittingsOf, words } from './library-parts.ts'
import { tongues } from './library-tongues.ts'

describe.each(tongues)('the audits in $language', ({ library, question, nextTime, otherTimes, says }) => {
  const sittings = sittingsOf(library)
  const auditById = (id: string) => library.audits.find((audit) => audit.id === id)

  test('have short names', () => {
    const named = library.audits.flatMap(({ id, name, roles: held }) => [
      { id, name },
      ...Object.values(held).flatMap(({ groups }) => groups.map((group) => ({ id, name: group.name }))),
    ])
    expect(named.filter(({ name }) => words(name) < 1 || words(name) > 7)).toEqual([])
    const names = new Set(library.audits.map(({ name }) => name))
    // Both weekly reflections go by one name; a person has one role.
    expect(names.size).toBe(library.audits.length - 1)
  })

  const marks = sittings.flatMap(({ audit, role }) =>
    itemsOf(audit, role)
      .filter(({ kind }) => kind === 'mark')
      .map((item) => ({ name: `${audit.id} ${role} ${item.question}`, item, role })),
  )
  test.each(marks)('$name is a statement about one event, with prompts of its own', ({ item, role }) => {
    const statement = item.mark?.[role] ?? ''
    const asks = item.asks?.[role]
    expect(statement).toMatch(/^\p{Lu}.*\.$/u)
    expect(words(statement)).toBeLessThanOrEqual(15)
    expect(asks?.now).toMatch(question)
    expect(asks?.desired).toMatch(nextTime)
    expect(asks?.desired).toMatch(question)
    expect(words(asks?.now ?? '')).toBeLessThanOrEqual(30)
    expect(words(asks?.desired ?? '')).toBeLessThanOrEqual(30)
    for (const text of [statement, asks?.now ?? '']) expect(text).not.toMatch(otherTimes)
  })

  test('count the marks of the one-event audits', () => {
    expect(marks).toHaveLength(6 + 6 + 4 + 3)
  })

  test('ask for one event, without a name, exactly where the walk begins with it', () => {
    for (const { id, steps, event } of library.audits) {
      expect(event !== undefined, id).toBe(steps.includes('event'))
      if (event) {
        expect(event.prompt).toMatch(question)
        expect(words(event.hint)).toBeLessThanOrEqual(30)
        expect(event.why).toMatch(says.theName)
      }
    }
  })

  test('say that grief may be touched and skipping is fine, wherever it may be', () => {
    const grave = sittings.filter(({ audit, role }) =>
      itemsOf(audit, role).some((item) => griefIds.includes(item.question)),
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
      expect(held.opening, name).toMatch(says.grief)
      expect(held.opening, name).toMatch(says.skipping)
    }
  })

  test.each(['two-sheets', 'yearly'])('%s keeps the hard moments under a heading of their own', (id) => {
    const audit = auditById(id)
    for (const role of roles) {
      const groups = audit?.roles[role]?.groups ?? []
      const holding = groups.filter(({ items }) => items.some((item) => item.question.startsWith('hard-')))
      expect(holding.map(({ name }) => name)).toEqual([says.hardMoments])
      expect(holding[0]?.items.filter(({ kind }) => kind !== 'caseLevel')).toEqual([])
      if (id === 'two-sheets') expect(groups[0]).toBe(holding[0])
    }
  })

  test('say how many questions a week has', () => {
    for (const role of roles) {
      const opening = auditById(`weekly-${role}`)?.roles[role]?.opening
      expect(opening).toMatch(says.eightQuestions)
      expect(opening).toMatch(says.sixAndTwo)
    }
  })

  test('say of service week that only the first day is the article’s theme', () => {
    for (const role of roles) {
      const days = auditById('service-week')?.roles[role]?.groups ?? []
      expect(days[0]?.name).toBe(says.firstDay)
      const own = days.map(({ source }) => source?.passage.includes(says.ownTheme))
      expect(own).toEqual([false, true, true, true, true])
    }
  })

  test('call the sittings of the yearly review by the dimensions they hold', () => {
    const names = new Set(library.dimensions.map(({ name }) => name))
    const found = roles.map((role) =>
      (auditById('yearly')?.roles[role]?.groups ?? []).filter(({ name }) => names.has(name)),
    )
    expect(found.map((groups) => groups.length)).toEqual([5, 5])
  })
})
