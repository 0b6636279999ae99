/** What may be said of a question before and after a commitment: the one place that decides it (method.md 2.5 and S4). */

import { betweenCheckpoints, runsOf, type Session, silenceOf } from './change.ts'
import type { Day } from './day.ts'
import { type BeforeAfter, beforeAfter, clearly, eachNeeds } from './statistics/before-after.ts'

/** How many sessions are compared on each side at most: those nearest to the commitment. */
export const eachAtMost = 8

/** The sessions on both sides of a commitment, oldest first. */
export interface Sides<One extends Session> {
  readonly before: readonly One[]
  readonly after: readonly One[]
  /** True when the line rested after them, so that no more will come. */
  readonly isOver: boolean
}

/**
 * What may be said. `tooFew`: how many sessions there are on each side, of four. `compared`: the counts of all
 * pairs, and "clearly" only where the rule of S4 holds. Never why.
 */
export type Around =
  | {
      readonly kind: 'tooFew'
      readonly before: number
      readonly after: number
      readonly needed: number
      /** False when the side that lacks sessions can get no more. */
      readonly canCome: boolean
    }
  | (BeforeAfter & {
      readonly kind: 'compared'
      /** Sessions it was judged on. */
      readonly before: number
      readonly after: number
      /** The day of the session that was the last of them. */
      readonly judgedOn: Day
      readonly clearly: 'higher' | 'lower' | null
      /** At how many sessions after it is judged again; null where it stands for good. */
      readonly next: number | null
    })

/**
 * The sessions around the day a commitment was made, up to eight on each side. Those of that day stand before it:
 * a step is set at the end of a sitting. Both sides lie in one run of the series without a break, by the rule that
 * breaks every line (`silenceOf`, on the whole series): what was written after a rest is not set against what was
 * written before it.
 */
export function sidesOf<One extends Session>(sessions: readonly One[], madeOn: Day): Sides<One> {
  const runs = runsOf(sessions, silenceOf(sessions))
  const at = Math.max(
    0,
    runs.findLastIndex(([first]) => first !== undefined && first.day <= madeOn),
  )
  const run = runs[at] ?? []
  return {
    before: run.filter(({ day }) => day <= madeOn).slice(-eachAtMost),
    after: run.filter(({ day }) => day > madeOn).slice(0, eachAtMost),
    isOver: at < runs.length - 1,
  }
}

/**
 * What may be said of a question around the day a commitment was made, from all sessions of its series, never from
 * a filtered part of them. It is judged with the fourth session after it and once more with the eighth, and stands
 * in between as every sentence does (decisions.md 14): looking each week would find what is not there more often.
 */
export function aroundOf(sessions: readonly Session[], madeOn: Day): Around {
  const { before, after, isOver } = sidesOf(sessions, madeOn)
  const judged = after.slice(0, after.length - (after.length % betweenCheckpoints))
  const levels = (side: readonly Session[]) => side.map(({ level }) => level)
  const counts = beforeAfter(levels(before), levels(judged))
  const last = judged.at(-1)
  if (counts === null || last === undefined) {
    const canCome = before.length >= eachNeeds && !isOver
    return { kind: 'tooFew', before: before.length, after: after.length, needed: eachNeeds, canCome }
  }
  return {
    ...counts,
    kind: 'compared',
    before: before.length,
    after: judged.length,
    judgedOn: last.day,
    clearly: clearly(counts),
    next: isOver || judged.length === eachAtMost ? null : judged.length + betweenCheckpoints,
  }
}
