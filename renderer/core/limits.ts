/** Whether limits may be drawn around the means of a dimension, and which; off unless a person wants them (method.md S7). */

import { runsOf, silenceOf } from './change.ts'
import type { Day } from './day.ts'
import { byDimension, type DimensionOf } from './dimension-summary.ts'
import type { Level, Viewpoint } from './question.ts'
import type { Entry } from './question-series.ts'
import type { Answered } from './reflection.ts'
import { type Limits, limitsNeed, limitsOf, limitsSettleAt } from './statistics/wobble.ts'

/** The mean of the same questions of a dimension in one sitting, by the levels first given. */
export interface MeanSession {
  readonly entry: string
  readonly audit: string
  readonly day: Day
  readonly mean: number
}

/**
 * What may be drawn. `tooFew`: fewer than twelve sittings since the last break. `coarse`: so few values lie within
 * the usual step that limits would be made of the scale's steps and not of what was lived. `wide`: both limits lie beyond the scale, so that nothing could lie
 * outside. `drawn`: the limits, on
 * trial up to twenty sittings, and the sittings outside them.
 */
export type Limited =
  | { readonly kind: 'tooFew'; readonly n: number; readonly needed: number }
  | { readonly kind: 'coarse' | 'wide'; readonly n: number }
  | {
      readonly kind: 'drawn'
      readonly n: number
      readonly isTrial: boolean
      readonly limits: Limits
      readonly outside: readonly MeanSession[]
    }

/** The means of one dimension through time. */
export interface DimensionMeans {
  readonly dimension: string
  readonly viewpoint: Viewpoint
  /** How many questions each mean is of; always the same ones. */
  readonly questions: number
  /** Oldest first. */
  readonly sessions: readonly MeanSession[]
  /** Since when they run without a break. */
  readonly since: Day
  /** What may be drawn of those since then. */
  readonly limited: Limited
}

/** A mean needs so many questions: limits are never drawn for one question of five levels. */
export const questionsNeed = 3

/** Sums of means differ in their last digits; no closer than this is a mean outside its limits. */
const nearly = 1e-9

/** The ends of the scale. */
const [lowest, highest] = [1, 5]

/** How many values within the upper range limit it takes until steps are no longer too coarse (Wheeler's chunky data). */
const valuesNeed = 4

/** The levels of one dimension in one sitting, by question and version. */
interface Sitting {
  readonly entry: Entry
  readonly levels: ReadonlyMap<string, Level>
}

/** The level first given to a question; none where it has none. */
function levelIn({ question, version, first, skipped }: Answered): readonly (readonly [string, Level])[] {
  if (skipped || first.kind !== 'level' || typeof first.blind !== 'number') return []
  return [[`${question}@${version}`, first.blind]]
}

/** The sittings with at least three levels of one dimension, by viewpoint and dimension. What was observed of others has none. */
function sittingsOf(
  entries: readonly Entry[],
  dimensionOf: DimensionOf,
): ReadonlyMap<string, { readonly dimension: string; readonly sittings: Sitting[] }> {
  const all = new Map<string, { readonly dimension: string; readonly sittings: Sitting[] }>()
  for (const entry of entries) {
    const { viewpoint } = entry.body.who
    if (viewpoint === 'observed') continue
    for (const [dimension, answers] of byDimension(entry, dimensionOf)) {
      if (answers.length < questionsNeed) continue
      const levels = new Map(answers.flatMap(levelIn))
      if (levels.size < questionsNeed) continue
      const key = `${viewpoint} ${dimension}`
      const held = all.get(key) ?? { dimension, sittings: [] }
      held.sittings.push({ entry, levels })
      all.set(key, held)
    }
  }
  return all
}

/** True when a sitting answered all of these questions. */
const answersAll = ({ levels }: Sitting, questions: readonly string[]): boolean =>
  questions.every((question) => levels.has(question))

/**
 * The questions that most sittings answered together, of several such sets the largest: only means of the same
 * questions may be held against each other (method.md S2).
 */
function sameQuestions(sittings: readonly Sitting[]): readonly string[] {
  const sets = new Map(
    sittings.map(({ levels }) => {
      const questions = [...levels.keys()].toSorted()
      return [questions.join(' '), questions]
    }),
  )
  let best: { readonly questions: readonly string[]; readonly count: number } = { questions: [], count: 0 }
  for (const questions of sets.values()) {
    const count = sittings.filter((sitting) => answersAll(sitting, questions)).length
    const isBetter = count > best.count || (count === best.count && questions.length > best.questions.length)
    if (isBetter) best = { questions, count }
  }
  return best.questions
}

/** The mean of some questions in a sitting that answered them all. */
function meanIn({ entry, levels }: Sitting, questions: readonly string[]): MeanSession {
  const sum = questions.reduce((all, question) => all + (levels.get(question) ?? 0), 0)
  const { audit, started } = entry.body
  return { entry: entry.id, audit, day: started.day, mean: sum / questions.length }
}

/** What may be drawn of a run of means of so many questions. */
export function limitedOf(run: readonly MeanSession[], questions: number): Limited {
  const n = run.length
  const limits = limitsOf(run.map(({ mean }) => mean))
  if (limits === null) return { kind: 'tooFew', n, needed: limitsNeed }
  // From no step at all up to the largest within the limit, in steps of one level of one question.
  const values = Math.floor(limits.upperRange * questions + nearly) + 1
  if (values < valuesNeed) return { kind: 'coarse', n }
  if (limits.lower <= lowest && limits.upper >= highest) return { kind: 'wide', n }
  const outside = run.filter(({ mean }) => mean < limits.lower - nearly || mean > limits.upper + nearly)
  return { kind: 'drawn', n, isTrial: n < limitsSettleAt, limits, outside }
}

/** The means of every dimension that a sitting asked at least three levels of. Entries come in the order of days. */
export function meansOf(entries: readonly Entry[], dimensionOf: DimensionOf): readonly DimensionMeans[] {
  return [...sittingsOf(entries, dimensionOf).values()].flatMap(
    ({ dimension, sittings }): DimensionMeans[] => {
      const questions = sameQuestions(sittings)
      const sessions = sittings
        .filter((sitting) => answersAll(sitting, questions))
        .map((sitting) => meanIn(sitting, questions))
      const run = runsOf(sessions, silenceOf(sessions)).at(-1) ?? []
      const [first, viewpoint] = [run[0], sittings[0]?.entry.body.who.viewpoint]
      if (first === undefined || viewpoint === undefined) return []
      const count = questions.length
      const limited = limitedOf(run, count)
      return [{ dimension, viewpoint, questions: count, sessions, since: first.day, limited }]
    },
  )
}
