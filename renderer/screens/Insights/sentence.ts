/** Puts into words what may be said about change, and nothing beyond it. */

import { betweenCheckpoints, type Change } from '../../core/change.ts'
import type { Day } from '../../core/day.ts'
import type { WishStep } from '../../core/question-series.ts'
import { sayDay, sayNumber, t } from '../../locales/index.ts'

/** A number of steps to the nearest half, in words: "one step", "a step and a half". */
export function stepsWords(steps: number): string {
  const halves = Math.round(Math.abs(steps) * 2)
  if (halves === 0) return t('insights.steps.none')
  if (halves === 1) return t('insights.steps.half')
  if (halves === 3) return t('insights.steps.oneAndHalf')
  return halves % 2 === 0
    ? t('insights.steps', { steps: halves / 2 })
    : t('insights.steps.andHalf', { steps: (halves - 1) / 2 })
}

/** The one sentence about a question. */
export function changeWords(change: Change, today: Day): string {
  switch (change.kind) {
    case 'none':
      return t('insights.change.none')
    case 'one':
      return t('insights.change.one', { day: sayDay(change.day, today) })
    case 'few':
      return t('insights.change.few', { n: change.n })
    case 'tooFew':
      return t('insights.change.tooFew', { n: change.n, needed: change.needed })
    case 'trend':
      return t(`insights.change.${change.direction}`, {
        steps: stepsWords(change.steps),
        since: sayDay(change.since, today),
      })
    case 'noTrend':
      return change.wobble === 0
        ? t('insights.change.still')
        : t('insights.change.noTrend', { steps: stepsWords(change.wobble) })
  }
}

/** How a judgement was come by; null where nothing was judged. */
export function howWords(change: Change, today: Day): string | null {
  if (change.kind !== 'trend' && change.kind !== 'noTrend') return null
  return t('insights.how', {
    day: sayDay(change.judgedOn, today),
    n: change.n,
    p: sayNumber(change.p, change.p < 0.01 ? 4 : 2),
    next: change.n + betweenCheckpoints,
  })
}

/** The newest time the bar was moved; null when it never was. */
export function barWords(wishes: readonly WishStep[], today: Day): string | null {
  const [newest, before] = [wishes.at(-1), wishes.at(-2)]
  if (newest === undefined || before === undefined || newest.level === before.level) return null
  return t(newest.level > before.level ? 'insights.bar.raised' : 'insights.bar.lowered', {
    day: sayDay(newest.from, today),
    from: before.level,
    to: newest.level,
  })
}
