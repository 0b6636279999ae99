/** What a whole team's opened sides say together: counted levels for five people or more, and nothing else of them. */

import type { Day } from './day.ts'
import type { Level } from './question.ts'
import type { Side } from './side.ts'

/** A group smaller than this is never shown, nor what a filter leaves of one (method.md 2.8, 5). */
export const teamNeed = 5

/** An agent's side that was turned over, and whose it is. */
export interface TeamSide {
  readonly person: string
  readonly openedOn: Day
  readonly side: Side
}

/** What of the opened sides is looked at; null looks at everything. */
export interface TeamFilter {
  readonly audit: string | null
  readonly since: Day | null
}

/** How many people stand on each level of a question. */
export interface TeamQuestion {
  readonly key: string
  readonly label: string
  /** One count for each level, lowest first. */
  readonly counts: readonly [number, number, number, number, number]
}

/** The team's levels, or that there are too few people. No person, no text and no order among people is in it. */
export type TeamView =
  | { readonly kind: 'few' }
  | { readonly kind: 'team'; readonly people: number; readonly questions: readonly TeamQuestion[] }

/**
 * Counts each person's newest level of each question, in the order the questions are asked. A question that fewer
 * than five of them gave a level for is left out.
 */
export function teamView(sides: readonly TeamSide[], { audit, since }: TeamFilter): TeamView {
  const looked = sides
    .filter(({ side, openedOn }) => side.viewpoint === 'agent' && (since === null || openedOn >= since))
    .filter(({ side }) => audit === null || side.audit === audit)
    .toSorted((a, b) => b.openedOn.localeCompare(a.openedOn))
  const people = new Set(looked.map(({ person }) => person)).size
  if (people < teamNeed) return { kind: 'few' }
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
  const shown = [...questions].filter(([, { levels }]) => levels.size >= teamNeed)
  if (shown.length === 0) return { kind: 'few' }
  return {
    kind: 'team',
    people,
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
