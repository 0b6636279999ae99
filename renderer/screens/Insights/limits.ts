/** Puts limits and the means they are drawn around into words, and nothing beyond what may be said. */

import type { Day } from '../../core/day.ts'
import type { DimensionMeans, MeanSession } from '../../core/limits.ts'
import { limitsSettleAt } from '../../core/statistics/wobble.ts'
import { sayDay, sayNumber, t } from '../../locales/index.ts'
import type { Numbers } from './numbers.ts'

/** Where a sitting lies outside the limits; null within them, and where none are drawn. */
export function sideOf({ entry, mean }: MeanSession, { limited }: DimensionMeans): 'above' | 'below' | null {
  if (limited.kind !== 'drawn' || !limited.outside.some((one) => one.entry === entry)) return null
  return mean > limited.limits.mean ? 'above' : 'below'
}

/** A sitting in words: its day, its mean, and whether it lies outside. */
export function meanWords(session: MeanSession, means: DimensionMeans, today: Day): string {
  const said = t('insights.limits.mean', {
    day: sayDay(session.day, today),
    mean: sayNumber(session.mean, 2),
  })
  const side = sideOf(session, means)
  return side === null ? said : t(`insights.limits.${side}`, { said })
}

/** What may be said of the limits of a dimension, or why there are none. */
export function limitsWords({ limited, since }: DimensionMeans, today: Day): string {
  switch (limited.kind) {
    case 'tooFew':
      return t('insights.limits.tooFew', { n: limited.n, needed: limited.needed })
    case 'coarse':
      return t('insights.limits.coarse', { n: limited.n })
    case 'wide':
      return t('insights.limits.wide', { n: limited.n })
    case 'drawn': {
      const { limits, n, isTrial, outside } = limited
      const lower = sayNumber(Math.max(1, limits.lower), 1)
      const upper = sayNumber(Math.min(5, limits.upper), 1)
      const day = sayDay(since, today)
      const between = isTrial
        ? t('insights.limits.trial', { n, lower, upper, since: day, settled: limitsSettleAt })
        : t('insights.limits.settled', { n, lower, upper, since: day })
      const days = outside.map(({ day }) => sayDay(day, today)).join(', ')
      return t('insights.limits.outside', { between, count: outside.length, days })
    }
  }
}

/** The means of some dimensions with their limits, oldest first, as the tables show them. */
export function limitsNumbers(
  all: readonly {
    readonly name: string
    readonly means: DimensionMeans
    readonly sessions: readonly MeanSession[]
  }[],
): Numbers {
  const head = (['dimension', 'day', 'mean', 'lower', 'upper'] as const).map((each) =>
    t(`insights.column.${each}`),
  )
  const lines = all.flatMap(({ name, means: { limited }, sessions }) =>
    sessions.map(({ day, mean }) => [
      name,
      day,
      mean,
      limited.kind === 'drawn' ? limited.limits.lower : null,
      limited.kind === 'drawn' ? limited.limits.upper : null,
    ]),
  )
  return [head, ...lines]
}
