/** What of a journal is chosen for a file: a time, one audit, one dimension, or everything. */

import { daySchema, isAnswered } from './answer.ts'
import type { Day } from './day.ts'
import type { DimensionOf } from './dimension-summary.ts'
import type { Entry } from './question-series.ts'
import { later, z } from './zod.ts'

/** A choice as it stands in the head of a file. Every null leaves the choice open. */
export const chosenSchema = later(() =>
  z.object({
    from: daySchema.nullable().describe('The first day of the entries, included; null for no first.'),
    to: daySchema.nullable().describe('The last day, included; null for no last.'),
    audit: z.string().min(1).nullable().describe('The audit they were written in, by its id; null for any.'),
    dimension: z
      .string()
      .min(1)
      .nullable()
      .describe('A dimension they say something of, by its id; null for any.'),
  }),
)

/** See `chosenSchema`. */
export type Chosen = z.infer<typeof chosenSchema>

/** Nothing left out. */
export const wholeChoice: Chosen = { from: null, to: null, audit: null, dimension: null }

/** True where a choice leaves nothing out. */
export const isWhole = (chosen: Chosen): boolean => Object.values(chosen).every((one) => one === null)

/** Whether a day lies in the chosen time. */
export const isInTime = ({ from, to }: Pick<Chosen, 'from' | 'to'>, day: Day): boolean =>
  (from === null || day >= from) && (to === null || day <= to)

/** Whether an entry is chosen: it is of the time and the audit, and says something of the dimension on either sheet. */
export function isChosen({ body }: Entry, chosen: Chosen, dimensionOf: DimensionOf): boolean {
  const { audit, dimension } = chosen
  return (
    isInTime(chosen, body.started.day) &&
    (audit === null || body.audit === audit) &&
    (dimension === null ||
      body.answers.some(
        (one) => dimensionOf(one) === dimension && (isAnswered(one.first) || one.desired !== null),
      ))
  )
}
