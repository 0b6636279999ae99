/** Puts a year of weeks into words. */

import type { Choice } from '../../core/answer.ts'
import type { Day } from '../../core/day.ts'
import { choicesIn, type WeekMark, type YearCount, type YearEntry } from '../../core/year.ts'
import { sayDay, t } from '../../locales/index.ts'
import { choiceWord } from '../Reflect/levels.ts'
import { weekWord } from '../WeekDrawing.tsx'
import type { Named } from './names.ts'
import type { Numbers } from './numbers.ts'

/** A week of the year. */
export type Week = WeekMark<YearEntry>

/** What is drawn of a year. */
export interface YearShown {
  readonly weeks: readonly Week[]
  /** The questions that were answered in it, one row each. */
  readonly questions: readonly Named[]
  /** The week in which the journal began. */
  readonly begun: Day
  /** Only some entries are shown: then a week without a mark may have others. */
  readonly isNarrow: boolean
  readonly today: Day
}

/** How much there is, in a sentence. */
export function yearWords({ written, excused, blank, answers }: YearCount, isNarrow: boolean): string {
  if (written === 0) return t('insights.year.none')
  const rest = t(isNarrow ? 'insights.year.unfound' : 'insights.year.blank', { excused, blank })
  return t('insights.year.lead', { written, rest, answers })
}

/** How much was answered for a week. */
export const answersIn = ({ items }: Week): number => items.reduce((sum, { answers }) => sum + answers, 0)

/** What a week holds, in words. */
export function weekState({ week, state }: Week, { begun, isNarrow, today }: YearShown): string {
  const day = sayDay(week, today)
  return week < begun ? t('insights.year.before', { day }) : t(`week.${weekWord(state, isNarrow)}`, { day })
}

/** Levels given in one week, in words; '' for none. */
export const levelsWords = (choices: readonly Choice[]): string =>
  choices
    .map((choice) =>
      typeof choice === 'number' ? String(choice) : choiceWord(choice, 'is').toLocaleLowerCase(),
    )
    .join(', ')

/** A week in words: what it holds, how much was answered, and the levels. */
export function weekWords(week: Week, shown: YearShown): string {
  const holds = weekState(week, shown)
  if (week.items.length === 0) return holds
  const levels = shown.questions.flatMap(({ series, label }) => {
    const choices = choicesIn(week, series.key)
    return choices.length === 0 ? [] : [`${label}: ${levelsWords(choices)}.`]
  })
  const words = t('insights.year.week', { week: holds, count: answersIn(week) })
  return [words, ...levels].join(' ')
}

/** The weeks from the one on in which the journal began, oldest first, as the table shows them. */
export function weeksNumbers({ weeks, questions, begun, isNarrow }: YearShown): Numbers {
  const head = [t('insights.column.week'), t('insights.column.holds'), t('insights.year.answers')]
  const lines = weeks
    .filter(({ week }) => week >= begun)
    .map((week) => [
      week.week,
      t(`week.legend.${weekWord(week.state, isNarrow)}`),
      answersIn(week),
      ...questions.map(({ series }) => levelsWords(choicesIn(week, series.key))),
    ])
  return [[...head, ...questions.map(({ label }) => label)], ...lines]
}
