/** A commitment: an if-then plan with a date, and what became of it (method.md 2.7). */

import { later, z } from './zod.ts'
import { daySchema } from './answer.ts'
import { addDays, type Day } from './day.ts'

/** Whether it was kept. Separate from the outcome words (decisions.md 10). */
export const statusSchema = later(() => z.enum(['open', 'kept', 'partly', 'not', 'dropped']))

/** See `statusSchema`. */
export type Status = z.infer<typeof statusSchema>

/** The five goal-attainment words, -2 much less than planned, 0 as planned, 2 much more. */
export const outcomeSchema = later(() =>
  z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]),
)

/** See `outcomeSchema`. */
export type Outcome = z.infer<typeof outcomeSchema>

/** The body of a commitment. */
export const commitmentSchema = later(() =>
  z.object({
    /** The cue: "If …". */
    cue: z.string(),
    /** The first words or act: "then I will …". */
    act: z.string(),
    question: z.string().nullable(),
    /** How it will show, e.g. "in three of the next five hard calls". */
    shows: z.string(),
    due: daySchema,
    /** 0 to 10, asked in one-on-ones. */
    confidence: z.int().min(0).max(10).nullable(),
    author: z.string(),
    /** Oneself, or the pair it was agreed in: `self` or a person's id. */
    context: z.string(),
    madeOn: daySchema,
    reflection: z.string().nullable(),
    status: statusSchema,
    outcome: outcomeSchema.nullable(),
    /** What happened, in a line. */
    happened: z.string(),
    closedOn: daySchema.nullable(),
  }),
)

/** See `commitmentSchema`. */
export type Commitment = z.infer<typeof commitmentSchema>

/** A commitment while it is being written at the end of a walk. */
export const plannedSchema = later(() =>
  commitmentSchema.pick({
    cue: true,
    act: true,
    question: true,
    shows: true,
    due: true,
  }),
)

/** See `plannedSchema`. */
export type Planned = z.infer<typeof plannedSchema>

/** At most two are open per owner and context (decisions.md 10). */
export const openCap = 2

/** The latest day a commitment may be due: within four weeks. */
export const latestDue = (day: Day): Day => addDays(day, 28)

/** True where a plan made on a day may be due then: from that day on, and within four weeks. */
export const mayBeDue = (due: Day, madeOn: Day): boolean => due >= madeOn && due <= latestDue(madeOn)

/** True when a plan says enough to be kept: its cue and its act. */
export function isPlan(planned: Planned): boolean {
  return planned.cue.trim() !== '' && planned.act.trim() !== ''
}

/** True when anything was written into a plan. */
export function isBegun(planned: Planned): boolean {
  return planned.cue.trim() !== '' || planned.act.trim() !== '' || planned.shows.trim() !== ''
}

/** The commitment marked on a day. Marking it `open` again takes the mark back. */
export function marked(commitment: Commitment, status: Status, day: Day): Commitment {
  return status === 'open'
    ? { ...commitment, status, outcome: null, closedOn: null }
    : { ...commitment, status, closedOn: day }
}
