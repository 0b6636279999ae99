/** A talking point of one pair; it carries over until it is done or dropped (method.md 2.7). */

import { z } from './zod.ts'
import { daySchema } from './answer.ts'

/** What a point was suggested by; `own` was simply written. */
const fromSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own') }),
  z.object({ kind: z.literal('commitment'), id: z.string() }),
  z.object({ kind: z.literal('gap'), question: z.string(), version: z.int() }),
])

/** The body of a point's row. Points belong to a person, so that a moved meeting loses none. */
export const pointSchema = z.object({
  person: z.string(),
  text: z.string(),
  /** Whose point it is: the agent owns the agenda, the lead may add to it. */
  by: z.enum(['agent', 'lead']),
  from: fromSchema,
  raisedOn: daySchema,
  /** The meetings it was carried past, by their ids, oldest first. */
  carried: z.array(z.string()),
  /** Not before this day: it was scheduled for later. */
  notBefore: daySchema.nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  /** The meeting it was done or dropped in; null where it was outside of one, or is open. */
  closedIn: z.string().nullable(),
  closedOn: daySchema.nullable(),
})

/** See `pointSchema`. */
export type Point = z.infer<typeof pointSchema>

/** From the third carry on a point asks: shrink, schedule or drop. */
export const carriesToAsk = 3
