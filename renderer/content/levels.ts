/** The five levels that count: one beginning, one end, and a number that changes between them. */

import type { AnswerKind, LevelTexts } from '../core/question.ts'

/** Levels that rise: `before` at most one, two, three, four, five `of five after`. */
export function risingCount(before: string, after: string): LevelTexts {
  const level = (count: string) => `${before} ${count} of five ${after}`
  return [level('at most one'), level('two'), level('three'), level('four'), level('five')]
}

/** Levels that fall, for a question about something left undone: five of five is the lowest. */
export function fallingCount(before: string, after: string): LevelTexts {
  const [one, two, three, four, five] = risingCount(before, after)
  return [five, four, three, two, one]
}

/** What stands above the level choices on each of the two sheets. */
export interface SheetLeads {
  readonly now: string
  readonly desired: string
}

/** The line above the choices for the kinds of answer that offer one; `observed`: about one person, by who leads them. */
export type LevelsLead = {
  readonly [K in Extract<AnswerKind, 'level' | 'caseLevel'>]: SheetLeads & { readonly observed: SheetLeads }
} & { readonly mark: Pick<SheetLeads, 'now'> }

/** See `LevelsLead`; in English. */
export const levelsLead: LevelsLead = {
  level: {
    now: 'Count back over the most recent ones you can recall.',
    desired: 'Out of any such number, how many would you want it to be?',
    observed: {
      now: 'Count back over the most recent ones you saw or heard yourself.',
      desired: 'Out of any such number, in how many would you be glad to see it?',
    },
  },
  caseLevel: {
    now: 'Think of the last time only, however long ago. You may leave it out.',
    desired: 'If it came again, which would you want to be able to say?',
    observed: {
      now: 'Think of the last one you saw or heard yourself, however long ago. You may leave it out.',
      desired: 'If it came again, which would you be glad to see?',
    },
  },
  mark: {
    now: 'This one time only.',
  },
}
