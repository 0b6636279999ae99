/** Which questions a weekly reflection asks (decisions.md 12). */

import type { AuditItem, Walkable } from './audit.ts'
import type { Day } from './day.ts'
import type { DimensionId, Question, Role } from './question.ts'

/** The last Monday before this week for which each question was asked, by question id. */
export type AskedWeeks = ReadonlyMap<string, Day>

/** The core asks nothing of a dimension with fewer level questions for the role than this. */
const coreNeeds = 3

/** A dimension, or the hard moments, which stand under a heading of their own (content.md, decision 5). */
export type Line = DimensionId | 'hard'

/** The line a question stands in. Hard moments rotate as one of their own, so that they never crowd a dimension out. */
export function lineOf(question: Pick<Question, 'id' | 'dimension'>): Line {
  return question.id.startsWith('hard-') ? 'hard' : question.dimension
}

/**
 * The core of a role: the first question of each dimension that has at least three answered with
 * levels, in the order of the library. It never changes from week to week, so that one integer
 * series per core question can be compared.
 */
export function coreOf(questions: readonly Question[], role: Role): readonly Question[] {
  const byDimension = new Map<DimensionId, Question[]>()
  for (const question of questions) {
    if (question.kind !== 'level' || question.wordings[role] === undefined) continue
    byDimension.set(question.dimension, [...(byDimension.get(question.dimension) ?? []), question])
  }
  return [...byDimension.values()].flatMap((all) => (all.length >= coreNeeds ? all.slice(0, 1) : []))
}

/** The week a line or question was last visited; earlier than any when it never was. */
function lastOf(weeks: readonly (Day | undefined)[]): Day {
  return weeks.reduce<Day>((latest, week) => (week !== undefined && week > latest ? week : latest), '')
}

/** The first of the items for which `when` is smallest; undefined when there are none. */
function earliest<Item>(items: readonly Item[], when: (item: Item) => Day): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || when(item) < when(best) ? item : best),
    undefined,
  )
}

/**
 * The two questions that rotate this week: the least recently asked of the line least recently
 * visited, then the same among the other lines. Ties go by the order of the library, so that the
 * choice follows from history alone.
 */
export function rotating(pool: readonly Question[], asked: AskedWeeks): readonly Question[] {
  const lines = [...new Set(pool.map(lineOf))]
  const visited = (line: string) =>
    lastOf(pool.filter((question) => lineOf(question) === line).map((question) => asked.get(question.id)))
  const first = earliest(lines, visited)
  const second = earliest(
    lines.filter((line) => line !== first),
    visited,
  )
  return [first, second].flatMap((line) => {
    const next = earliest(
      pool.filter((question) => lineOf(question) === line),
      (question) => asked.get(question.id) ?? '',
    )
    return next === undefined ? [] : [next]
  })
}

/**
 * The items of one week's reflection, core first; `short` leaves the rotating two out. `asked`
 * must hold only weeks before this one, so that the same week always asks the same.
 */
export function weeklyItems(
  audit: Walkable,
  questions: readonly Question[],
  role: Role,
  asked: AskedWeeks,
  short: boolean,
): readonly AuditItem[] {
  const items = (audit.roles[role]?.groups ?? []).flatMap((group) => group.items)
  const core = coreOf(questions, role)
  const coreIds = new Set(core.map((question) => question.id))
  const pool = questions.filter(
    (question) => !coreIds.has(question.id) && items.some((item) => item.question === question.id),
  )
  const chosen = short ? core : [...core, ...rotating(pool, asked)]
  return chosen.flatMap((question) => items.filter((item) => item.question === question.id))
}
