/** Puts into words what may be said of a question before and after a commitment, and nothing beyond it. */

import type { Around } from '../../core/before-after.ts'
import type { Day } from '../../core/day.ts'
import { sayDay, sayList, sayNumber, t } from '../../locales/index.ts'

/** The counts first, then whether they are clear; or how many sessions there are of those it takes. */
export function aroundWords(around: Around, today: Day): string {
  if (around.kind === 'tooFew') {
    const { before, after, needed, canCome } = around
    if (before < needed) return t('insights.around.few.before', { n: before, needed })
    return t(canCome ? 'insights.around.few.after' : 'insights.around.few.over', { n: after, needed })
  }
  const { higher, equal, lower, judgedOn } = around
  const counts = t('insights.around.counts', {
    day: sayDay(judgedOn, today),
    all: higher + equal + lower,
    higher,
    equal,
    lower,
  })
  return t(`insights.around.${around.clearly ?? 'unclear'}`, { counts })
}

/** That other steps lie within the same sessions; empty where none does. */
export function othersWords(others: readonly Day[], today: Day): string {
  if (others.length === 0) return ''
  const days = sayList(others.map((day) => sayDay(day, today)))
  return ` ${t('insights.around.others', { count: others.length, days })}`
}

/** How a comparison was come by; null where nothing was compared. */
export function howAroundWords(around: Around, today: Day): string | null {
  if (around.kind === 'tooFew') return null
  const { before, after, judgedOn, nap, p, next } = around
  const how = t('insights.around.how', {
    day: sayDay(judgedOn, today),
    before,
    after,
    nap: sayNumber(nap, 2),
    p: sayNumber(p, p < 0.01 ? 4 : 2),
  })
  return next === null ? how : t('insights.around.how.next', { how, next })
}
