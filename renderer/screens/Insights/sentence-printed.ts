/** Puts into words what may be said about change for somebody who reads of another: no "you", and every day with its year. */

import type { Change } from '../../core/change.ts'
import type { WishStep } from '../../core/question-series.ts'
import type { Rejudged } from '../../core/rejudged.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { aboutSteps } from './sentence.ts'

/** What may be said about a question's change, and nothing beyond it; `core/change.ts` alone decides it. */
export function printedChange(change: Change): string {
  const words = countedWords(change)
  if (change.kind === 'none' || change.kind === 'trend' || !change.isAgain) return words
  return t('insights.change.again', { words, day: sayWholeDay(change.since) })
}

function countedWords(change: Change): string {
  switch (change.kind) {
    case 'none':
      return t('insights.printed.none')
    case 'one':
      return t('insights.change.one', { day: sayWholeDay(change.since) })
    case 'few':
      return t('insights.printed.few', { n: change.n })
    case 'tooFew':
      return t('insights.change.tooFew', { n: change.n, needed: change.needed })
    case 'trend':
      return t(`insights.change.${change.direction}`, {
        steps: aboutSteps(change.steps),
        since: sayWholeDay(change.since),
        day: sayWholeDay(change.judgedOn),
      })
    case 'noTrend':
      return change.wobble === 0
        ? t('insights.change.still', { day: sayWholeDay(change.judgedOn) })
        : t('insights.printed.noTrend', {
            steps: aboutSteps(change.wobble),
            day: sayWholeDay(change.judgedOn),
          })
  }
}

/** The newest time the bar was moved; empty when it never was. */
export function printedBar(wishes: readonly WishStep[]): string {
  const [newest, before] = [wishes.at(-1), wishes.at(-2)]
  if (newest === undefined || before === undefined || newest.level === before.level) return ''
  return t(newest.level > before.level ? 'insights.printed.bar.raised' : 'insights.printed.bar.lowered', {
    day: sayWholeDay(newest.from),
    from: before.level,
    to: newest.level,
  })
}

/**
 * That a judgement is another since an entry went or came back; empty where it is not. Of which day the entry was is
 * nothing for another reader: what was deleted is left out.
 */
export function printedRejudged(rejudged: Rejudged | undefined): string {
  if (rejudged === undefined) return ''
  return t(`insights.printed.rejudged.${rejudged.kind}`, { on: sayWholeDay(rejudged.on) })
}
