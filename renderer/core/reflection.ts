/** A reflection: one finished sitting with its answers inside. */

import { later, z } from './zod.ts'
import { answerSchema, daySchema } from './answer.ts'
import { verdictSchema } from './desired.ts'

/** A point in time as stored: the UTC instant, the zone and the local day there. */
export const momentSchema = later(() => z.object({ at: z.string(), zone: z.string(), day: daySchema }))

/** Who a sitting is by and about, from whose eyes, and until when it is sealed (decisions.md 4). */
export const whoSchema = later(() =>
  z.object({
    author: z.string(),
    about: z.string(),
    viewpoint: z.enum(['agent', 'manager', 'observed']),
    /** The meeting that opens it; null when it was never sealed. */
    sealedUntil: z.string().nullable(),
  }),
)

/** See `whoSchema`. */
export type Who = z.infer<typeof whoSchema>

/** What was asked, in which version of which audit. */
export const sittingSchema = later(() =>
  z.object({
    audit: z.string(),
    auditVersion: z.int(),
    /** The audit's name as it stood then, so that a removed audit still reads. */
    auditName: z.string(),
    role: z.enum(['agent', 'manager']),
    who: whoSchema,
    language: z.string(),
    started: momentSchema,
    /** The Monday of the week it is for; neither this nor the day moves with zone or clock. */
    forWeek: daySchema,
    /** Joins the entries of an audit in several sittings. */
    run: z.string().nullable(),
    /** What names the one event it starts from; empty where there is none. */
    event: z.string(),
  }),
)

/** See `sittingSchema`. */
export type Sitting = z.infer<typeof sittingSchema>

/** What was asked about one event in place of the wording's prompts, and the act that was marked. */
export const aboutEventSchema = later(() =>
  z.object({ now: z.string(), desired: z.string(), statement: z.string() }),
)

/** See `aboutEventSchema`. */
export type AboutEvent = z.infer<typeof aboutEventSchema>

/** One question of a reflection with both its sheets. */
export const answeredSchema = later(() =>
  z.object({
    /** The id it was drafted under; revisions refer to it. */
    id: z.string(),
    question: z.string(),
    version: z.int(),
    group: z.string(),
    /** Null where the wording's own prompts were shown. */
    about: aboutEventSchema.nullable(),
    first: answerSchema,
    /** Skipped in the sitting: what had been written stays, but it is no answer and enters no series. */
    skipped: z.boolean(),
    /** The desired answer in force when the sheets were compared. */
    desired: z.string().nullable(),
    /** The desired answer that was judged in this sitting, and how. */
    judged: z.object({ desired: z.string(), word: verdictSchema }).nullable(),
  }),
)

/** See `answeredSchema`. */
export type Answered = z.infer<typeof answeredSchema>

/** The body of a finished reflection. */
export const reflectionSchema = later(() =>
  sittingSchema.extend({
    finished: momentSchema,
    answers: z.array(answeredSchema),
  }),
)

/** See `reflectionSchema`. */
export type Reflection = z.infer<typeof reflectionSchema>

/**
 * True while a reflection may not be shown to anyone but its writer's own hand: it is sealed until a
 * meeting opens it, which writes `null` here. Every read of reflections asks this, in one place
 * (store/reflections.ts).
 */
export function isSealed(reflection: Reflection): boolean {
  return reflection.who.sealedUntil !== null
}
