/**
 * The levels of two over time and by dimension, in a report about a person: only of questions that are shown, and no more
 * said of a change than `change.ts` allows.
 */

import type { BothOn } from './both-sides.ts'
import { type Change, changeOf, runsOf, silenceOf } from './change.ts'
import type { Day } from './day.ts'
import type { Level } from './question.ts'
import type { Round, WishStep } from './question-series.ts'
import { nameIn, type OpenedMeeting, type PairNames } from './report-opened.ts'
import type { SideAnswer } from './side.ts'
import { type GapSummary, gapSummary, isSummary, summaryNeeds } from './statistics/gaps.ts'
import { median } from './statistics/middle.ts'
import { type Views, views } from './statistics/views.ts'
import { usualWobble, wobbleNeeds } from './statistics/wobble.ts'

/** Where the levels of both lay in a dimension, in the newest meeting that asked enough of it. */
export interface SharedDimension {
  readonly dimension: string
  readonly day: Day
  readonly audit: string
  /** Middle levels of the questions both gave a level; null where they are too few to sum up. */
  readonly agent: number | null
  readonly lead: number | null
  readonly views: Views
  /** The middle level the agent wants, of the questions whose wish they turned over; null where those are too few. */
  readonly wanted: number | null
  readonly gaps: GapSummary
}

/** A question through the meetings of a report's time, as one of the two answered it. */
export interface SharedSeries {
  readonly of: keyof PairNames
  readonly rounds: readonly Round[]
  readonly runs: readonly (readonly Round[])[]
  readonly wishes: readonly WishStep[]
  /**
   * What may be said of it, judged on every level that was opened up to the time's end; null where a level of the time
   * is not shown, for of a chosen part nothing may be said.
   */
  readonly change: Change | null
  /** The usual wobble in steps; null where it is not told. */
  readonly wobble: number | null
}

/** A question that was answered with a level in several meetings. */
export interface SharedOverTime {
  readonly key: string
  readonly label: string
  readonly series: readonly SharedSeries[]
}

const levelOf = (answer: SideAnswer | null): Level | null =>
  answer?.kind === 'level' && typeof answer.choice === 'number' ? answer.choice : null

const wishOf = (answer: SideAnswer | null): Level | null =>
  answer?.kind === 'level' && typeof answer.wish?.level === 'number' ? answer.wish.level : null

/** How many level questions of a dimension make a meeting's audit a larger one (decisions.md 13). */
const largerNeeds = 3

/** The level questions of a meeting by dimension. */
function byDimension({ together }: OpenedMeeting): ReadonlyMap<string, readonly BothOn[]> {
  const all = new Map<string, BothOn[]>()
  for (const on of together.all) {
    const { kind = 'text', dimension = '' } = on.agent ?? on.lead ?? {}
    if (kind !== 'level' || dimension === '') continue
    const held = all.get(dimension)
    if (held === undefined) all.set(dimension, [on])
    else held.push(on)
  }
  return all
}

/** The middle of some levels; null where there are none. */
const middleOf = (levels: readonly (Level | null)[]): number | null =>
  median(levels.filter((level) => level !== null))

/** One dimension of one meeting: the questions shown of it, out of `asked`. */
function dimensionOf(
  { meeting, audit, together }: OpenedMeeting,
  dimension: string,
  shown: readonly BothOn[],
  asked: number,
): SharedDimension {
  const both = shown.filter(({ agent, lead }) => levelOf(agent) !== null && levelOf(lead) !== null)
  const isTold = together.isCompared && both.length >= summaryNeeds && both.length * 2 >= asked
  const gaps = gapSummary(
    shown.map(({ agent }) => ({ current: agent?.choice ?? null, desired: wishOf(agent) })),
  )
  const wished = shown.map(({ agent }) => (levelOf(agent) === null ? null : wishOf(agent)))
  return {
    dimension,
    day: meeting.day,
    audit: audit.name,
    agent: isTold ? middleOf(both.map(({ agent }) => levelOf(agent))) : null,
    lead: isTold ? middleOf(both.map(({ lead }) => levelOf(lead))) : null,
    views: views(both.map(({ agent, lead }) => [levelOf(agent), levelOf(lead)])),
    wanted: isTold && isSummary(gaps, asked) ? middleOf(wished) : null,
    gaps,
  }
}

/**
 * For each dimension the newest meeting of which three questions of it are shown. Those that are not shown count
 * nowhere; but fewer than half of those asked sum up nothing. Meetings come in the order of days.
 */
export function sharedDimensions(
  opened: readonly OpenedMeeting[],
  isShown: ReadonlySet<string>,
): readonly SharedDimension[] {
  const newest = new Map<string, SharedDimension>()
  for (const one of opened) {
    for (const [dimension, asked] of byDimension(one)) {
      const shown = asked.filter((on) => isShown.has(nameIn(one, on)))
      if (shown.length < largerNeeds) continue
      newest.set(dimension, dimensionOf(one, dimension, shown, asked.length))
    }
  }
  return [...newest.values()]
}

/** One answer of a question in a meeting. */
interface Given {
  readonly meeting: OpenedMeeting
  readonly on: BothOn
  readonly isShown: boolean
}

/** The answer of one of the two as it is drawn; none where it has no level. */
function roundOf({ meeting: { meeting, audit }, on }: Given, of: keyof PairNames): readonly Round[] {
  const level = levelOf(on[of])
  return level === null
    ? []
    : [{ entry: meeting.id, day: meeting.day, level, audit: audit.name, adjusted: null }]
}

/** What was wanted, from each meeting in which it was turned over to the next. */
function wishesIn(given: readonly Given[]): readonly WishStep[] {
  const steps: WishStep[] = []
  for (const [at, { meeting, on }] of given.entries()) {
    const level = wishOf(on.agent)
    const until = given[at + 1]?.meeting.meeting.day ?? null
    const from = meeting.meeting.day
    if (level === null || until === from) continue
    const before = steps.at(-1)
    if (before?.level === level && before.until === from) steps.splice(-1, 1, { ...before, until })
    else steps.push({ from, until, level })
  }
  return steps
}

/** One of the two through the meetings: `time` are those of the report's time, `all` those up to its end. */
function seriesOf(
  of: keyof PairNames,
  all: readonly Given[],
  time: readonly Given[],
): readonly SharedSeries[] {
  const shown = time.filter(({ isShown }) => isShown)
  const rounds = shown.flatMap((one) => roundOf(one, of))
  if (rounds.length === 0) return []
  const whole = all.flatMap((one) => roundOf(one, of))
  const isWhole = time.every((one) => one.isShown || roundOf(one, of).length === 0)
  const run = runsOf(whole, silenceOf(whole)).at(-1) ?? []
  return [
    {
      of,
      rounds,
      runs: runsOf(rounds, silenceOf(whole)),
      wishes: of === 'agent' ? wishesIn(shown) : [],
      change: isWhole ? changeOf(whole) : null,
      wobble: isWhole && run.length >= wobbleNeeds ? usualWobble(run.map(({ level }) => level)) : null,
    },
  ]
}

/**
 * The questions that are shown with a level of at least two meetings of the time, in the order they were first asked.
 * `opened` are the meetings up to the time's end, in the order of days; `from` is its first day.
 */
export function sharedOverTime(
  opened: readonly OpenedMeeting[],
  shown: ReadonlySet<string>,
  from: Day,
): readonly SharedOverTime[] {
  const questions = new Map<string, Given[]>()
  for (const meeting of opened) {
    for (const on of meeting.together.all) {
      const given = { meeting, on, isShown: shown.has(nameIn(meeting, on)) }
      const held = questions.get(on.key)
      if (held === undefined) questions.set(on.key, [given])
      else held.push(given)
    }
  }
  return [...questions].flatMap(([key, all]) => {
    const time = all.filter(({ meeting }) => meeting.meeting.day >= from)
    const series = (['agent', 'lead'] as const).flatMap((of) => seriesOf(of, all, time))
    const label = time.findLast(({ isShown }) => isShown)?.on.label ?? ''
    return series.some(({ rounds }) => rounds.length > 1) ? [{ key, label, series }] : []
  })
}
