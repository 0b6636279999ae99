/** The five levels that count, and the line above the level choices, in Spanish. */

import type { LevelTexts } from '../../core/question.ts'
import type { LevelsLead } from '../levels.ts'

/** How a number that stands for what is counted agrees with it ("una o ninguna", "los cinco"). */
const counts = {
  masculine: ['uno o ninguno', 'dos', 'tres', 'cuatro', 'los cinco'],
  feminine: ['una o ninguna', 'dos', 'tres', 'cuatro', 'las cinco'],
} as const

/** Levels that rise: of every five `before`, at most one, two, three, four, five `after`. */
export function risingCount(before: string, gender: keyof typeof counts, after: string): LevelTexts {
  const level = (count: string) => `De cada cinco ${before} ${count} ${after}`
  const [one, two, three, four, five] = counts[gender]
  return [level(one), level(two), level(three), level(four), level(five)]
}

/** Levels that fall, for a question about something left undone: five of five is the lowest. */
export function fallingCount(before: string, gender: keyof typeof counts, after: string): LevelTexts {
  const [one, two, three, four, five] = risingCount(before, gender, after)
  return [five, four, three, two, one]
}

/** On each of the two sheets, for the kinds of answer that offer a choice. */
export const levelsLead: LevelsLead = {
  level: {
    now: 'Repasa las últimas ocasiones que recuerdes.',
    desired: 'De otras tantas ocasiones, ¿en cuántas querrías que fuera así?',
    observed: {
      now: 'Repasa las últimas ocasiones que presenciaste tú.',
      desired: 'De otras tantas ocasiones, ¿en cuántas te alegraría verlo?',
    },
  },
  caseLevel: {
    now: 'Piensa solo en la última vez, por lejana que sea. Puedes dejarlo en blanco.',
    desired: 'Si volviera a pasar, ¿cuál de estas frases querrías poder decir?',
    observed: {
      now: 'Piensa solo en la última que presenciaste tú, por lejana que sea. Puedes dejarlo en blanco.',
      desired: 'Si volviera a pasar, ¿qué te alegraría ver?',
    },
  },
  mark: { now: 'Solo esta vez.' },
}
