/** Between two days: whether a changed gap came of the answer, of what was wanted, or of both (method.md 2.4 and S1). */

import { runsOf, silenceOf } from './change.ts'
import type { Day } from './day.ts'
import type { Level } from './question.ts'
import type { QuestionSeries, WishStep } from './question-series.ts'
import { type GapChange, gapChange } from './statistics/gaps.ts'

/** The level wanted on a day; null where none was. One written that day counts. */
export const wantedOn = (wishes: readonly WishStep[], day: Day): Level | null =>
  wishes.findLast(({ from, until }) => from <= day && (until === null || day < until))?.level ?? null

/** Tells of a session whether the level that began to be wanted that day is the one that was given: the sheets meet there. */
export function meetsIn(
  wishes: readonly Pick<WishStep, 'from' | 'level'>[],
): (session: { readonly day: Day; readonly level: number }) => boolean {
  const begun = new Map(wishes.map(({ from, level }) => [from, level]))
  return ({ day, level }) => begun.get(day) === level
}

/** Both sheets of a question on one day. */
export interface BothLevels {
  readonly day: Day
  readonly current: Level
  readonly desired: Level
}

/** What two days of a question differ by. */
export interface BetweenDays {
  readonly from: BothLevels
  readonly to: BothLevels
  readonly change: GapChange
}

/** With fewer sessions than this nothing is said that compares them (method.md 2.5). */
const needed = 4

/**
 * The first and the newest session since the last break that have a level on both sheets, and what they differ by;
 * null with fewer than four such sessions, and where both sheets lie as they did. It is a description of two
 * days and no judgement: whether a question changes is for `changeOf` alone to say.
 */
export function betweenDays({
  rounds,
  wishes,
}: Pick<QuestionSeries, 'rounds' | 'wishes'>): BetweenDays | null {
  const run = runsOf(rounds, silenceOf(rounds)).at(-1) ?? []
  const both = run.flatMap(({ day, level }): readonly BothLevels[] => {
    const desired = wantedOn(wishes, day)
    return desired === null ? [] : [{ day, current: level, desired }]
  })
  const [from, to] = [both[0], both.at(-1)]
  if (both.length < needed || from === undefined || to === undefined) return null
  const change = gapChange(from, to)
  return change.current === 0 && change.desired === 0 ? null : { from, to, change }
}
