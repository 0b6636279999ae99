/** A one-on-one: its agenda, what was agreed, and the sealed sheets it opens. */

import { z } from './zod.ts'
import { daySchema } from './answer.ts'

/** A talking point; it carries over until it is done or dropped. */
export const pointSchema = z.object({
  id: z.string(),
  text: z.string(),
  raisedOn: daySchema,
  /** How many meetings it has been carried past. */
  carried: z.int().min(0),
  state: z.enum(['open', 'done', 'dropped']),
})

/** The body of a meeting's row. A manager's preparation notes are not in it: they get a table of their own. */
export const meetingSchema = z.object({
  person: z.string(),
  day: daySchema,
  points: z.array(pointSchema),
  /** The reflections that this meeting opens. */
  opens: z.array(z.string()),
  notes: z.string(),
  state: z.enum(['planned', 'held', 'moved']),
})

/** See `meetingSchema`. */
export type Meeting = z.infer<typeof meetingSchema>
