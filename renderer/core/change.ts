/** What may be said about change: the one place that decides it (method.md 2.5, decisions.md 13 to 15). */

import { type Day, daysBetween } from './day.ts'
import type { Level } from './question.ts'
import { median } from './statistics/middle.ts'
import type { Timed } from './statistics/slope.ts'
import { trendOf } from './statistics/trend.ts'
import { usualWobble } from './statistics/wobble.ts'

/** One answer of a question with a level: the level given before last time's answer was seen. */
export interface Session {
  /** The entry it stands in. */
  readonly entry: string
  readonly day: Day
  readonly level: Level
}

/** A core question's line breaks after so many days without an answer: six weeks. */
export const silenceDays = 42

/** From how many sessions on a trend may be told. */
export const firstCheckpoint = 8

/** How many sessions lie between two looks at it. */
export const betweenCheckpoints = 4

/** The rule of a trend: p at most, and the fitted change in steps at least. */
export const trendRule = { p: 0.01, change: 0.5 } as const

/**
 * What may be said of a question's whole series since its last break.
 * `none`, `one`: nothing about change. `few`: two or three, the texts side by side. `tooFew`: the dots and
 * their median line, n of eight. `trend`: the one sentence, judged at a checkpoint and standing until the
 * next. `noTrend`: no clear trend at that checkpoint, and the usual wobble in steps.
 */
export type Change =
  | { readonly kind: 'none' }
  | (Counted & { readonly kind: 'one' })
  | (Counted & { readonly kind: 'few'; readonly n: 2 | 3 })
  | (Counted & { readonly kind: 'tooFew'; readonly n: number; readonly needed: number })
  | (Judged & {
      readonly kind: 'trend'
      readonly direction: 'up' | 'down'
      /** The fitted change in steps over the series, always positive. */
      readonly steps: number
    })
  | (Judged & { readonly kind: 'noTrend'; readonly wobble: number })

/** Which sessions are counted: those since the last break. */
export interface Counted {
  /** Since when the series runs without a break. */
  readonly since: Day
  /** True when there are older sessions, from before a break. */
  readonly isAgain: boolean
}

/** When a series was judged, and on what. */
export interface Judged extends Counted {
  /** The day of the session that was the checkpoint. */
  readonly judgedOn: Day
  /** Sessions it was judged on. */
  readonly n: number
  /** For "How we know": the two-sided p of the trend. */
  readonly p: number
}

/**
 * After how many days without an answer a line breaks: six weeks, or twice a question's own usual distance
 * where that is longer, for one that is asked more seldom (decisions.md 13). The usual distance is the median
 * one of the whole series.
 */
export function silenceOf(sessions: readonly Pick<Session, 'day'>[]): number {
  const apart = sessions.slice(1).map(({ day }, at) => daysBetween(sessions[at]?.day ?? day, day))
  return Math.max(silenceDays, 2 * (median(apart) ?? 0))
}

/**
 * The sessions in runs without a break, oldest first; a break is longer than `silence` days. Sessions are given
 * in the order of days.
 */
export function runsOf<One extends Pick<Session, 'day'>>(
  sessions: readonly One[],
  silence: number,
): readonly (readonly One[])[] {
  const runs: One[][] = []
  for (const [at, session] of sessions.entries()) {
    const before = sessions[at - 1]
    const isBreak = before === undefined || daysBetween(before.day, session.day) > silence
    if (isBreak) runs.push([session])
    else runs.at(-1)?.push(session)
  }
  return runs
}

/** How many sessions the last checkpoint had: 8, 12, 16 and so on; 0 before the first. */
export function checkpointOf(sessions: number): number {
  if (sessions < firstCheckpoint) return 0
  return sessions - ((sessions - firstCheckpoint) % betweenCheckpoints)
}

/** A series on the scale of days since its first session. */
function timed(run: readonly Session[]): readonly Timed[] {
  const first = run[0]
  return first === undefined
    ? []
    : run.map(({ day, level }) => ({ time: daysBetween(first.day, day), value: level }))
}

/** Judges a series whose length is a checkpoint. */
function judge(run: readonly Session[], counted: Counted, judgedOn: Day): Change {
  const trend = trendOf(timed(run))
  const judged = { ...counted, judgedOn, n: run.length, p: trend.p }
  const isTold = trend.p <= trendRule.p && Math.abs(trend.change) >= trendRule.change
  if (isTold)
    return {
      ...judged,
      kind: 'trend',
      direction: trend.change > 0 ? 'up' : 'down',
      steps: Math.abs(trend.change),
    }
  return { ...judged, kind: 'noTrend', wobble: usualWobble(run.map(({ level }) => level)) ?? 0 }
}

/**
 * What may be said of a question: of all its sessions since the last break, never of a filtered part of them.
 * A falling trend is told as plainly as a rising one.
 */
export function changeOf(sessions: readonly Session[]): Change {
  const run = runsOf(sessions, silenceOf(sessions)).at(-1) ?? []
  const first = run[0]
  if (first === undefined) return { kind: 'none' }
  const counted = { since: first.day, isAgain: run.length < sessions.length }
  if (run.length === 1) return { ...counted, kind: 'one' }
  if (run.length === 2 || run.length === 3) return { ...counted, kind: 'few', n: run.length }
  const checkpoint = checkpointOf(run.length)
  const last = run[checkpoint - 1]
  if (last === undefined) return { ...counted, kind: 'tooFew', n: run.length, needed: firstCheckpoint }
  return judge(run.slice(0, checkpoint), counted, last.day)
}
