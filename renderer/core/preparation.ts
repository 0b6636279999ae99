/** What a lead writes for themselves before a meeting, for no other reader (method.md 2.8, 3). */

import { later, z } from './zod.ts'

/**
 * The body of a preparation's row. It has a table of its own that nothing meant for another reader reads; only
 * the journal file, which is its owner's, holds it.
 */
export const preparationSchema = later(() =>
  z.object({ person: z.string(), meeting: z.string(), text: z.string() }),
)

/** See `preparationSchema`. */
export type Preparation = z.infer<typeof preparationSchema>
