/** What a weekly reflection asks, over more than a year of weeks, with the library as it is. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { library, questionsFor } from '../../renderer/content/english.ts'
import { addDays, type Day } from '../../renderer/core/day.ts'
import type { Question, Role } from '../../renderer/core/question.ts'
import { type AskedWeeks, coreOf, rotating, weeklyItems } from '../../renderer/core/rotation.ts'
import { auditOf } from '../support/sittings.ts'

/** How many weeks are written; with the missed ones it is up to two years. */
const weeks = 60
const begin: Day = '2026-01-05'

/**
 * For each role: its core, and the longest wait of any other question, counted in reflections: the
 * longest line has six (agent) and ten (manager) questions that rotate, and a line is visited every fourth time.
 */
const expected = {
  agent: {
    core: [
      'listen-present',
      'understand-shoes',
      'respect-judge',
      'words-acknowledge',
      'act-forward',
      'rel-after',
    ],
    longestWait: 24,
  },
  manager: {
    core: ['listen-present', 'understand-shoes', 'respect-judge', 'act-ownership', 'rel-after', 'team-faith'],
    longestWait: 40,
  },
} as const
const roles = ['agent', 'manager'] as const

/** Which of the weeks are written: all, or with gaps that no pattern of the rotation shares. */
const habits = {
  'every week': () => true,
  'with every third week missed': (week: number) => week % 3 !== 2,
  'with whole months missed': (week: number) => week % 11 < 7 && week % 5 !== 1,
} as const

const line = (id: string) => (id.startsWith('hard-') ? 'hard' : (questionOf(id)?.dimension ?? id))
const questionOf = (id: string): Question | undefined => library.questions.find((one) => one.id === id)
const audit = (role: Role) => auditOf(`weekly-${role}`)

function idsOf(role: Role, asked: AskedWeeks, short = false): readonly string[] {
  return weeklyItems(audit(role), library.questions, role, asked, short).map(({ question }) => question)
}

/** Sixty reflections in a habit: what each asked, from history alone. */
function reflections(role: Role, writes: (week: number) => boolean): readonly (readonly string[])[] {
  const asked = new Map<string, Day>()
  const all: (readonly string[])[] = []
  for (let week = 0; all.length < weeks; week += 1) {
    if (!writes(week)) continue
    const ids = idsOf(role, asked)
    all.push(ids)
    for (const id of ids) asked.set(id, addDays(begin, week * 7))
  }
  return all
}

/** The most reflections that passed from one asking of a question to the next, or from the beginning to its first. */
function longestWait(all: readonly (readonly string[])[], id: string): number {
  const at = all.flatMap((ids, index) => (ids.includes(id) ? [index] : []))
  const ends = [-1, ...at]
  return Math.max(...at.map((index, nth) => index - (ends[nth] ?? -1)))
}

const cases = roles.flatMap((role) =>
  Object.entries(habits).map(([name, writes]) => ({ role, name, all: reflections(role, writes) })),
)

describe.each(cases)('sixty reflections of a $role, $name', ({ role, all }) => {
  const { core, longestWait: longest } = expected[role]

  test('ask the same core, in the same order, every time', () => {
    for (const ids of all) expect(ids.slice(0, core.length)).toEqual(core)
  })

  test('ask two more each time, of two different lines, and none twice', () => {
    for (const ids of all) {
      const two = ids.slice(core.length)
      expect(two).toHaveLength(2)
      expect(new Set(two.map(line)).size).toBe(2)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('ask every question of the role, none later than the longest wait', () => {
    const waits = questionsFor(role)
      .filter(({ id }) => !core.some((one) => one === id))
      .map(({ id }) => longestWait(all, id))
    expect(waits.every(Number.isFinite)).toBe(true)
    expect(Math.max(...waits)).toBe(longest)
  })
})

/** Any history: a week, or none, for each question. */
const someHistory = fc
  .array(fc.tuple(fc.constantFrom(...library.questions.map(({ id }) => id)), fc.nat(200)))
  .map((pairs) => new Map(pairs.map(([id, week]) => [id, addDays(begin, week * 7)])))

describe.each(roles)('the week of a %s', (role) => {
  test('asks the same again, however often it is asked and in whatever order history is told', () => {
    fc.assert(
      fc.property(someHistory, fc.integer(), (asked, seed) => {
        const told = [...asked].toSorted(([a], [b]) => a.length * seed - b.length * seed || (a < b ? 1 : -1))
        expect(idsOf(role, new Map(told))).toEqual(idsOf(role, asked))
      }),
    )
  })

  test('asks the question longest unasked of the line longest unvisited', () => {
    fc.assert(
      fc.property(someHistory, (asked) => {
        const core: readonly string[] = expected[role].core
        const pool = questionsFor(role).filter(({ id }) => !core.includes(id))
        const two = rotating(pool, asked).map(({ id }) => id)
        const visited = (name: string) =>
          pool
            .filter(({ id }) => line(id) === name)
            .map(({ id }) => asked.get(id) ?? '')
            .reduce((latest, week) => (week > latest ? week : latest), '')
        const others = [...new Set(pool.map(({ id }) => line(id)))].filter(
          (name) => !two.map(line).includes(name),
        )
        for (const id of two) {
          for (const other of others) expect(visited(line(id)) <= visited(other)).toBe(true)
          for (const sibling of pool.filter((one) => line(one.id) === line(id)))
            expect((asked.get(id) ?? '') <= (asked.get(sibling.id) ?? '')).toBe(true)
        }
      }),
    )
  })

  test('is the core alone when it is short', () => {
    fc.assert(
      fc.property(someHistory, (asked) => {
        expect(idsOf(role, asked, true)).toEqual(expected[role].core)
      }),
    )
  })
})

describe('the core', () => {
  test('takes nothing from a dimension with fewer than three questions that have levels', () => {
    const few = library.questions.filter(({ id }) => id === 'listen-present' || id === 'listen-finish')
    expect(coreOf(few, 'agent')).toEqual([])
  })

  test('takes no question about a rare and grave case', () => {
    for (const role of roles)
      expect(coreOf(library.questions, role).every(({ kind }) => kind === 'level')).toBe(true)
  })
})

describe('rotating', () => {
  test('begins, where history says nothing, with the first lines and questions of the library', () => {
    expect(idsOf('agent', new Map()).slice(-2)).toEqual(['listen-finish', 'understand-signs'])
  })

  test('asks what there is when only one line, or none, is left', () => {
    const one = library.questions.filter(({ dimension }) => dimension === 'respect')
    expect(rotating(one, new Map())).toHaveLength(1)
    expect(rotating([], new Map())).toEqual([])
  })
})
