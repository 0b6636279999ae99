/** The numbers behind the charts as lines of a table, to be pasted elsewhere: days as 2026-11-19, nothing rounded. */

import type { Choice } from '../../core/answer.ts'
import type { Sides } from '../../core/before-after.ts'
import type { DimensionSummary } from '../../core/dimension-summary.ts'
import { wantedOn } from '../../core/gap-change.ts'
import type { Level } from '../../core/question.ts'
import type { QuestionSeries, Round } from '../../core/question-series.ts'
import { t } from '../../locales/index.ts'
import { choiceWord } from '../Reflect/levels.ts'
import { inOrder, type Named, summaryName } from './names.ts'

/** Lines of a table; what is missing is blank. */
export type Numbers = readonly (readonly (string | number | null)[])[]

/** The lines as text with a tab between cells, as tables take it. */
export const tabbed = (numbers: Numbers): string =>
  numbers.map((line) => line.map((cell) => String(cell ?? '').replace(/\s+/gu, ' ')).join('\t')).join('\n')

/** A level as its number, anything else as its word. */
const cellOf = (choice: Choice | null) => (typeof choice === 'number' ? choice : choiceWord(choice, 'is'))

/** Where a question's two sheets lie now: its last level, and the level wanted that is in force. */
export function levelsNow({ last, wishes }: QuestionSeries): {
  current: Level | null
  desired: Level | null
} {
  const wish = wishes.at(-1)
  return {
    current: typeof last.choice === 'number' ? last.choice : null,
    desired: wish === undefined || wish.until !== null ? null : wish.level,
  }
}

/** Each core question as it was last answered, and under them the dimensions of the larger audits. */
export function lieNumbers(core: readonly Named[], summaries: readonly DimensionSummary[]): Numbers {
  const isBoth = new Set(summaries.map(({ viewpoint }) => viewpoint)).size > 1
  const questions = core.map(({ series, label, dimension }) => [
    dimension,
    label,
    series.last.day,
    cellOf(series.last.choice),
    levelsNow(series).desired,
  ])
  const dimensions = inOrder(summaries).map((one) => {
    const { below, at, beyond, n } = one.gaps
    const counts = [below, at, beyond, n, one.asked]
    return [summaryName(one, isBoth), one.auditName, one.day, one.current, one.desired, ...counts]
  })
  const head = [t('insights.column.day'), t('first.name'), t('second.name')]
  const counted = (['below', 'at', 'beyond', 'counted', 'asked'] as const).map((each) =>
    t(`insights.column.${each}`),
  )
  const parts: readonly Numbers[] = [
    [[t('insights.column.dimension'), t('insights.column.question'), ...head], ...questions],
    [[t('insights.column.dimension'), t('history.audit'), ...head, ...counted], ...dimensions],
  ]
  return parts.filter(({ length }) => length > 1).flatMap((part, at) => (at === 0 ? part : [[], ...part]))
}

/** Some questions with their sessions, oldest first, as the tables show them. */
export function roundsNumbers(
  all: readonly { readonly one: Named; readonly rounds: readonly Round[] }[],
): Numbers {
  const head = [
    t('insights.column.question'),
    t('insights.column.day'),
    t('first.name'),
    t('insights.column.adjusted'),
    t('second.name'),
  ]
  const lines = all.flatMap(({ one: { label, series }, rounds }) =>
    rounds.map(({ day, level, adjusted }) => [
      label,
      day,
      level,
      cellOf(adjusted),
      wantedOn(series.wishes, day),
    ]),
  )
  return [head, ...lines]
}

/** The sessions of a question on both sides of a day, each with its side. */
export function sidesNumbers(one: Named, sides: Sides<Round>): Numbers {
  const [head = []] = roundsNumbers([])
  const lines = (['before', 'after'] as const).flatMap((side) =>
    roundsNumbers([{ one, rounds: sides[side] }])
      .slice(1)
      .map((line) => [t(`insights.around.${side}`), ...line]),
  )
  return [[t('insights.column.side'), ...head], ...lines]
}
