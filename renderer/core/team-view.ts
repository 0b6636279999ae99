/** What a whole team's opened sides say together: counted levels for five people or more, and nothing else of them. */

import { addDays, type Day } from './day.ts'
import type { Level } from './question.ts'
import type { Side } from './side.ts'

/** A group smaller than this is never shown, nor what a filter leaves of one or leaves out (method.md 2.8, 5). */
export const teamNeed = 5

/** An agent's side that was turned over, and whose it is. */
export interface TeamSide {
  readonly person: string
  readonly openedOn: Day
  readonly side: Side
}

/** How many weeks back can be looked at. */
export const teamWeeks = [13, 26, 52] as const

/** What of the opened sides is looked at; null looks at everything. */
export interface TeamFilter {
  readonly audit: string | null
  readonly weeks: (typeof teamWeeks)[number] | null
}

/** How many people stand on each level of a question. */
export interface TeamQuestion {
  readonly key: string
  readonly label: string
  /** One count for each level, lowest first. */
  readonly counts: readonly [number, number, number, number, number]
}

/** The team's levels, or that too few people are in it, or left out. No person, no text and no order among people is in it. */
export type TeamView =
  | { readonly kind: 'few' }
  | { readonly kind: 'team'; readonly people: number; readonly questions: readonly TeamQuestion[] }

/** The newest level of each person by the question it was given to, as a filter leaves them. */
interface Looked {
  readonly people: ReadonlySet<string>
  /** By question and version, in the order they are asked. */
  readonly questions: ReadonlyMap<
    string,
    { readonly label: string; readonly levels: ReadonlyMap<string, Level> }
  >
}

function lookedAt(sides: readonly TeamSide[], { audit, weeks }: TeamFilter, today: Day): Looked {
  const since = weeks === null ? null : addDays(today, -7 * weeks)
  const looked = sides
    .filter(({ side, openedOn }) => side.viewpoint === 'agent' && (since === null || openedOn >= since))
    .filter(({ side }) => audit === null || side.audit === audit)
    .toSorted((a, b) => b.openedOn.localeCompare(a.openedOn))
  const questions = new Map<string, { readonly label: string; readonly levels: Map<string, Level> }>()
  for (const { person, side } of looked) {
    for (const { question, version, label, kind, choice } of side.answers) {
      if (kind !== 'level' || typeof choice !== 'number') continue
      const key = `${question}@${version}`
      const of = questions.get(key) ?? { label, levels: new Map<string, Level>() }
      if (!of.levels.has(person)) of.levels.set(person, choice)
      questions.set(key, of)
    }
  }
  return { people: new Set(looked.map(({ person }) => person)), questions }
}

/** The filters that hold everything a filter holds, and more. */
function widerThan({ audit, weeks }: TeamFilter): readonly TeamFilter[] {
  const audits = audit === null ? [null] : [audit, null]
  const longer = weeks === null ? [] : teamWeeks.filter((one) => one > weeks)
  const all = audits.flatMap((one) =>
    [weeks, ...longer, null].map((long): TeamFilter => ({ audit: one, weeks: long })),
  )
  return all.filter((one) => one.audit !== audit || one.weeks !== weeks)
}

/** True where so few are told apart by two counts that one laid over the other would show them. */
const tells = (count: number): boolean => count > 0 && count < teamNeed

/** How many people of a wider count are missing in a narrower one, or stand elsewhere in it. */
const movedIn = (wide: ReadonlyMap<string, Level>, narrow: ReadonlyMap<string, Level>): number =>
  [...wide].filter(([person, level]) => narrow.get(person) !== level).length

/**
 * Counts each person's newest level of each question, in the order the questions are asked. A question that fewer
 * than five of them gave a level for is left out; and so is one where a wider filter counts one to four people more, or
 * elsewhere, for the difference of the two would be a group of fewer than five.
 */
export function teamView(sides: readonly TeamSide[], filter: TeamFilter, today: Day): TeamView {
  const { people, questions } = lookedAt(sides, filter, today)
  const wider = widerThan(filter).map((one) => lookedAt(sides, one, today))
  if (people.size < teamNeed || wider.some((one) => tells(one.people.size - people.size)))
    return { kind: 'few' }
  const shown = [...questions].filter(
    ([key, { levels }]) =>
      levels.size >= teamNeed &&
      !wider.some((one) => tells(movedIn(one.questions.get(key)?.levels ?? levels, levels))),
  )
  if (shown.length === 0) return { kind: 'few' }
  return {
    kind: 'team',
    people: people.size,
    questions: shown.map(([key, { label, levels }]) => ({
      key,
      label,
      counts: countsOf([...levels.values()]),
    })),
  }
}

function countsOf(levels: readonly Level[]): TeamQuestion['counts'] {
  const count = (level: Level) => levels.filter((one) => one === level).length
  return [count(1), count(2), count(3), count(4), count(5)]
}
