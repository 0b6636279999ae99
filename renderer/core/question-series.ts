/** One question through time: its levels, its desired levels, and its answers in words. */

import { type Choice, isAnswered } from './answer.ts'
import { type Change, changeOf, type Session } from './change.ts'
import type { Day } from './day.ts'
import type { Desired } from './desired.ts'
import type { Level, Viewpoint } from './question.ts'
import type { Answered, Reflection } from './reflection.ts'
import { seriesKey } from './series.ts'
import { usualWobble, wobbleNeeds } from './statistics/wobble.ts'

/** An entry with its id. */
export interface Entry {
  readonly id: string
  readonly body: Reflection
}

/** A desired answer with its id. */
export interface Wish {
  readonly id: string
  /** The series it was written for. A wish about one event has one of its own, whatever question it is about. */
  readonly series: string
  readonly body: Desired
}

/** One answer with a level as it is drawn; `level` is the one given blind (decisions.md 8). */
export interface Round extends Session {
  readonly audit: string
  /** The level after last time's answer was seen, where it was adjusted; else null. */
  readonly adjusted: Choice | null
}

/** A desired level from the day it was written to the day it was replaced or given up. */
export interface WishStep {
  readonly from: Day
  /** Null while it is in force. */
  readonly until: Day | null
  readonly level: Level
}

/** One question through time. */
export interface QuestionSeries {
  readonly key: string
  readonly question: string
  readonly version: number
  readonly viewpoint: Viewpoint
  /** All of its answers with a level, oldest first. */
  readonly rounds: readonly Round[]
  readonly wishes: readonly WishStep[]
  /** What may be said of it; judged on all of it, whatever is filtered. */
  readonly change: Change
  /** The usual wobble in steps since the last break; null with fewer than eight sessions. */
  readonly wobble: number | null
  /** The last answer that was given, also when it was "no occasion". */
  readonly last: { readonly entry: string; readonly day: Day; readonly choice: Choice | null }
}

/** The order of days and of ids, which are not words of any language. */
const inText = (a: string, b: string): number => (a < b ? -1 : 1)

/** Entries by day, and those of one day in the order they were made. */
export const byDay = (a: Entry, b: Entry): number =>
  a.body.started.day === b.body.started.day
    ? inText(a.id, b.id)
    : inText(a.body.started.day, b.body.started.day)

/** A wish's level; null for "no wish" and where none was chosen. */
const wishLevel = ({ level }: Desired): Level | null => (typeof level === 'number' ? level : null)

/** The versions of a desired answer in the order they were written. */
const inOrder = (versions: readonly Wish[]): readonly Wish[] =>
  versions.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** The day a version was replaced or given up, whichever came first; null while it is in force. */
function endOf({ verdict }: Desired, next: Wish | undefined): Day | null {
  const givenUp = verdict?.word === 'unwanted' ? verdict.day : null
  const replaced = next?.body.day ?? null
  if (givenUp === null || replaced === null) return givenUp ?? replaced
  return givenUp < replaced ? givenUp : replaced
}

/**
 * The versions of a desired answer as steps, which change only where another level was written; a version
 * without a level is a gap between steps, and one that did not outlive its day is none.
 */
export function wishSteps(versions: readonly Wish[]): readonly WishStep[] {
  const steps: WishStep[] = []
  const sorted = inOrder(versions)
  for (const [at, { body }] of sorted.entries()) {
    const level = wishLevel(body)
    const until = endOf(body, sorted[at + 1])
    if (level === null || until === body.day) continue
    const before = steps.at(-1)
    if (before?.level === level && before.until === body.day) steps.splice(-1, 1, { ...before, until })
    else steps.push({ from: body.day, until, level })
  }
  return steps
}

/** The parts of a series while it is gathered. */
interface Gathered {
  readonly answered: Answered
  readonly viewpoint: Viewpoint
  readonly rounds: Round[]
  last: QuestionSeries['last']
}

/** The round of an answer; null when it was given no level. */
function roundOf(entry: Entry, answered: Answered): Round | null {
  const { first } = answered
  if (first.kind !== 'level' || typeof first.blind !== 'number') return null
  const { audit, started } = entry.body
  const adjusted = first.final === first.blind ? null : first.final
  return { entry: entry.id, day: started.day, level: first.blind, audit, adjusted }
}

/** Gathers every series of the entries, which come in the order of days. */
function gather(entries: readonly Entry[]): ReadonlyMap<string, Gathered> {
  const all = new Map<string, Gathered>()
  for (const entry of entries) {
    const { viewpoint, about } = entry.body.who
    for (const answered of entry.body.answers) {
      if (answered.skipped || answered.first.kind !== 'level' || !isAnswered(answered.first)) continue
      const key = seriesKey(answered, viewpoint, about)
      const last = { entry: entry.id, day: entry.body.started.day, choice: answered.first.final }
      const held = all.get(key) ?? { answered, viewpoint, rounds: [], last }
      held.last = last
      const round = roundOf(entry, answered)
      if (round !== null) held.rounds.push(round)
      all.set(key, held)
    }
  }
  return all
}

/** The wishes by series. */
function bySeries(wishes: readonly Wish[]): ReadonlyMap<string, readonly Wish[]> {
  const all = new Map<string, Wish[]>()
  for (const wish of wishes) {
    const held = all.get(wish.series)
    if (held === undefined) all.set(wish.series, [wish])
    else held.push(wish)
  }
  return all
}

/** The series of one question. */
function seriesFrom(key: string, gathered: Gathered, wishes: readonly Wish[]): QuestionSeries {
  const { answered, viewpoint, rounds, last } = gathered
  const change = changeOf(rounds)
  const run = change.kind === 'none' ? [] : rounds.filter(({ day }) => day >= change.since)
  return {
    key,
    question: answered.question,
    version: answered.version,
    viewpoint,
    rounds,
    wishes: wishSteps(wishes),
    change,
    wobble: run.length < wobbleNeeds ? null : usualWobble(run.map(({ level }) => level)),
    last,
  }
}

/** Every series of the entries, which come in the order of days. */
export function seriesOf(entries: readonly Entry[], wishes: readonly Wish[]): readonly QuestionSeries[] {
  const wishesOf = bySeries(wishes)
  return [...gather(entries)].map(([key, gathered]) => seriesFrom(key, gathered, wishesOf.get(key) ?? []))
}

/** One answer of a question in words, for reading through time. */
export interface Said {
  readonly entry: string
  readonly audit: string
  /** The language it was asked in. */
  readonly language: string
  readonly day: Day
  readonly choice: Choice | null
  readonly text: string
}

/** The answers of one series in the order of days, those without a level as well. */
export function saidIn(entries: readonly Entry[], key: string): readonly Said[] {
  return entries.toSorted(byDay).flatMap(({ id, body }) =>
    body.answers.flatMap((answered): Said[] => {
      const { question, first, skipped } = answered
      // Most answers are to other questions, and need no key made to be told apart.
      if (!key.startsWith(question) || skipped || first.kind !== 'level' || !isAnswered(first)) return []
      if (seriesKey(answered, body.who.viewpoint, body.who.about) !== key) return []
      const { audit, language, started } = body
      return [{ entry: id, audit, language, day: started.day, choice: first.final, text: first.text }]
    }),
  )
}

/** A desired answer in words, from the day it was written. */
export interface Wanted {
  readonly day: Day
  readonly level: Choice | null
  readonly text: string
}

/** The desired answers of one series in the order they were written; one that says the same again is left out. */
export function wantedIn(wishes: readonly Wish[], key: string): readonly Wanted[] {
  return inOrder(wishes.filter(({ series }) => series === key))
    .map(({ body: { day, level, text } }) => ({ day, level, text }))
    .filter((one, at, all) => one.text !== all[at - 1]?.text || one.level !== all[at - 1]?.level)
}
