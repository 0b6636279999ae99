/** What two say together of questions that are shown: where the agent stands with them, and what both saw as strong. */

import type { BothOn } from './both-sides.ts'
import type { Pair } from './comparison.ts'
import type { Level } from './question.ts'

/** A question that both gave one of the two highest levels. */
export interface BothSaw {
  readonly key: string
  /** What the lead is called; empty where they have no name. */
  readonly leadName: string
  readonly label: string
  readonly agent: Level
  readonly lead: Level
}

/** Some questions as they were last answered, by their names. */
const lastOf = (all: readonly BothOn[]): readonly BothOn[] => [
  ...new Map(all.map((on) => [on.key, on])).values(),
]

/** Where the agent stood with the questions that are shown, and what they chose to show of what they want. */
export const standingTogether = (all: readonly BothOn[]): readonly Pair[] =>
  lastOf(all).flatMap(({ key, agent }) =>
    agent?.kind === 'level'
      ? [
          {
            id: key,
            current: agent.choice,
            desired: agent.wish?.level ?? null,
            importance: null,
            byWhen: null,
          },
        ]
      : [],
  )

/** What both saw as strong, of the questions that are shown, as they were last answered. */
export const bothSawIn = (all: readonly BothOn[], leadName: string): readonly BothSaw[] =>
  lastOf(all).flatMap(({ key, label, stands }) =>
    stands.kind === 'compared' && stands.light === 'bothSee'
      ? [{ key, leadName, label, agent: stands.agent, lead: stands.lead }]
      : [],
  )
