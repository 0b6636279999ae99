/** Puts into words what may be said about change, and nothing beyond it. */

import type { Choice } from '../../core/answer.ts'
import { betweenCheckpoints, type Change } from '../../core/change.ts'
import type { Day } from '../../core/day.ts'
import type { BetweenDays } from '../../core/gap-change.ts'
import type { WishStep } from '../../core/question-series.ts'
import type { Rejudged } from '../../core/rejudged.ts'
import { sayDay, sayNumber, t } from '../../locales/index.ts'
import { choiceWord } from '../Reflect/levels.ts'

/** A number of steps to the nearest half, in words: "one step", "a step and a half". */
export function stepsWords(steps: number): string {
  // No two levels lie further apart than four steps.
  const halves = Math.min(8, Math.round(Math.abs(steps) * 2))
  if (halves === 0) return t('insights.steps.none')
  if (halves === 1) return t('insights.steps.half')
  if (halves === 3) return t('insights.steps.oneAndHalf')
  return halves % 2 === 0
    ? t('insights.steps', { steps: halves / 2 })
    : t('insights.steps.andHalf', { steps: (halves - 1) / 2 })
}

/** What lies between the sheets, in words; the gap is null where a level is missing on one of them. */
export function betweenWords(gap: number | null): string {
  if (gap === null) return t('between.open').toLocaleLowerCase()
  if (gap === 0) return t('between.meet').toLocaleLowerCase()
  return t(gap > 0 ? 'insights.toGo' : 'insights.easeOff', { steps: stepsWords(gap) })
}

/** A fitted number of steps: "about one step". */
export function aboutSteps(steps: number): string {
  return steps < 0.25 ? stepsWords(0) : t('insights.steps.about', { steps: stepsWords(steps) })
}

/** What may be said about a question's change, and that what came before a rest of the line is not counted. */
export function changeWords(change: Change, today: Day): string {
  const words = countedWords(change, today)
  if (change.kind === 'none' || change.kind === 'trend' || !change.isAgain) return words
  return t('insights.change.again', { words, day: sayDay(change.since, today) })
}

function countedWords(change: Change, today: Day): string {
  switch (change.kind) {
    case 'none':
      return t('insights.change.none')
    case 'one':
      return t('insights.change.one', { day: sayDay(change.since, today) })
    case 'few':
      return t('insights.change.few', { n: change.n })
    case 'tooFew':
      return t('insights.change.tooFew', { n: change.n, needed: change.needed })
    case 'trend':
      return t(`insights.change.${change.direction}`, {
        steps: aboutSteps(change.steps),
        since: sayDay(change.since, today),
        day: sayDay(change.judgedOn, today),
      })
    case 'noTrend':
      return change.wobble === 0
        ? t('insights.change.still', { day: sayDay(change.judgedOn, today) })
        : t('insights.change.noTrend', {
            steps: aboutSteps(change.wobble),
            day: sayDay(change.judgedOn, today),
          })
  }
}

/** That a judgement is another since an entry went or came back; empty where it is not. */
export function rejudgedWords(rejudged: Rejudged | null, today: Day): string {
  if (rejudged === null) return ''
  const { kind, on, day } = rejudged
  return ` ${t(`insights.rejudged.${kind}`, { on: sayDay(on, today), day: sayDay(day, today) })}`
}

/** A level as it was first given, and what it was adjusted to after last time's answer was seen. */
export const adjustedWords = (said: string, to: Choice): string =>
  t('insights.round.adjusted', {
    said,
    to: typeof to === 'number' ? String(to) : choiceWord(to, 'is').toLocaleLowerCase(),
  })

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

/** Which way something lies from where it lay. */
function directionOf(steps: number): 'higher' | 'lower' | 'same' {
  if (steps === 0) return 'same'
  return steps > 0 ? 'higher' : 'lower'
}

/** What lay between the sheets on two days, and whether the answer, the bar or both lay elsewhere; no trend. */
export function betweenDaysWords({ from, to, change }: BetweenDays, today: Day): string {
  return t('insights.days', {
    from: sayDay(from.day, today),
    to: sayDay(to.day, today),
    before: betweenWords(from.desired - from.current),
    after: betweenWords(to.desired - to.current),
    answer: directionOf(change.current),
    rose: stepsWords(change.current),
    bar: directionOf(change.desired),
    moved: stepsWords(change.desired),
  })
}
