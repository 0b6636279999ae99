/** A talking point of one pair; it carries over until it is done or dropped (method.md 2.7). */

import { later, z } from './zod.ts'
import { daySchema } from './answer.ts'
import type { Day } from './day.ts'

/** What a point was suggested by; `own` was simply written. */
const fromSchema = later(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('own') }),
    z.object({ kind: z.literal('commitment'), id: z.string() }),
    z.object({ kind: z.literal('gap'), question: z.string(), version: z.int() }),
  ]),
)

/** The body of a point's row. Points belong to a person, so that a moved meeting loses none. */
export const pointSchema = later(() =>
  z.object({
    person: z.string(),
    text: z.string(),
    /** Whose point it is: the agent owns the agenda, the lead may add to it. */
    by: z.enum(['agent', 'lead']),
    from: fromSchema,
    raisedOn: daySchema,
    /** Its place in the agenda: the lower stands first, the older where two are equal. */
    order: z.number(),
    /** The meetings it was carried past, by their ids, oldest first. */
    carried: z.array(z.string()),
    /** Not before this day: it was scheduled for later. */
    notBefore: daySchema.nullable(),
    state: z.enum(['open', 'done', 'dropped']),
    /** The meeting it was done or dropped in; null where it was outside of one, or is open. */
    closedIn: z.string().nullable(),
    closedOn: daySchema.nullable(),
  }),
)

/** See `pointSchema`. */
export type Point = z.infer<typeof pointSchema>

/** What a point begins with. */
export type Raised = Pick<Point, 'person' | 'text' | 'by' | 'from' | 'raisedOn' | 'order'>

/** A point as it is raised. */
export const newPoint = (raised: Raised): Point => ({
  ...raised,
  carried: [],
  notBefore: null,
  state: 'open',
  closedIn: null,
  closedOn: null,
})

/** From the third carry on a point asks: shrink, schedule or drop. */
export const carriesToAsk = 3

/** Whether it is time to shrink, schedule or drop it. One that was scheduled asks again only once it was carried anew. */
export const asksToDecide = (point: Point): boolean =>
  point.state === 'open' && point.carried.length >= carriesToAsk && point.notBefore === null

/** The point after a meeting was held in which it stayed open; one that was not on its agenda stays as it is. */
export function carriedPast(point: Point, meeting: string, day: Day): Point {
  if (point.state !== 'open' || !isDue(point, day) || point.carried.includes(meeting)) return point
  return { ...point, carried: [...point.carried, meeting], notBefore: null }
}

/** Whether an open point stands on the agenda of a day. */
export const isDue = (point: Point, day: Day): boolean => point.notBefore === null || point.notBefore <= day

/** The point rewritten smaller: it is counted anew. */
export const shrunk = (point: Point, text: string): Point => ({
  ...point,
  text,
  carried: [],
  notBefore: null,
})

/** The point talked about, or dropped, on a day; `meeting` is the one it was closed in, null outside of one. */
export const closedAs = (
  point: Point,
  state: 'done' | 'dropped',
  meeting: string | null,
  day: Day,
): Point => ({ ...point, state, closedIn: meeting, closedOn: day })

/** The point as it stands once the two have changed places, and who was asked about themselves leads. */
export const byTheOther = (point: Point): Point => ({
  ...point,
  by: point.by === 'agent' ? 'lead' : 'agent',
})

/** The point on the agenda again. */
export const reopened = (point: Point): Point => ({ ...point, state: 'open', closedIn: null, closedOn: null })
