/** What was written in an exercise. */

import { z } from './zod.ts'
import { daySchema } from './answer.ts'

/** The body of a practice row: an exercise done on a day, with what was written to each prompt. */
export const practiceSchema = z.object({
  exercise: z.string(),
  day: daySchema,
  /** The card or reply it was about; null where the exercise has none. */
  card: z.string().nullable(),
  notes: z.array(z.object({ prompt: z.string(), text: z.string() })),
})

/** See `practiceSchema`. */
export type Practice = z.infer<typeof practiceSchema>
