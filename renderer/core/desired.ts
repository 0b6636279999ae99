/** A desired answer: what one wants an answer to be, as an immutable, dated version (decisions.md 7). */

import { later, z } from './zod.ts'
import { choiceSchema, daySchema, importanceSchema } from './answer.ts'
import { addDays, type Day } from './day.ts'
import type { Importance } from './answer.ts'

/** How a desired answer whose date has come, or that is rewritten, is judged; asked once. */
export const verdictSchema = later(() => z.enum(['reached', 'partly', 'not', 'unwanted']))

/** See `verdictSchema`. */
export type Verdict = z.infer<typeof verdictSchema>

/**
 * The body of a desired answer. Only `verdict` is set afterwards, once; it goes and comes back with the entry
 * it was given in.
 */
export const desiredSchema = later(() =>
  z.object({
    question: z.string(),
    version: z.int(),
    viewpoint: z.enum(['agent', 'manager', 'observed']),
    text: z.string(),
    level: choiceSchema.nullable(),
    byWhen: daySchema.nullable(),
    importance: importanceSchema.nullable(),
    /** The day it was written. */
    day: daySchema,
    /** The reflection it was written in. */
    reflection: z.string(),
    /** The version it takes the place of. */
    before: z.string().nullable(),
    verdict: z.object({ word: verdictSchema, day: daySchema, reflection: z.string() }).nullable(),
  }),
)

/** See `desiredSchema`. */
export type Desired = z.infer<typeof desiredSchema>

/**
 * Which of the versions of one series is in force: the newest, unless it was judged no longer wanted.
 * Ids sort by time.
 */
export function inForce(versions: readonly { readonly id: string; readonly body: Desired }[]): string | null {
  const newest = versions.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1)
  return newest === undefined || newest.body.verdict?.word === 'unwanted' ? null : newest.id
}

/** Eight weeks, the default distance of "by when" (method.md 2.2). */
export const defaultByWhen = (day: Day): Day => addDays(day, 56)

/** How many goals in force may matter most (method.md 2.2). */
export const mostCap = 3

/** True when another goal may be given the importance `most`. */
export function mayMatterMost(others: readonly (Importance | null)[]): boolean {
  return others.filter((importance) => importance === 3).length < mostCap
}
