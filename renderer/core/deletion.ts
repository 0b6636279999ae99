/** The record that something was deleted, with what it was, for as long as the trash keeps it. */

import { z } from './zod.ts'
import { rowSchema } from './row.ts'
import { momentSchema } from './reflection.ts'

/** The body of a deletion row. */
export const deletionSchema = z.object({
  moment: momentSchema,
  /** The rows as they stood; empty once the trash has let go of them. */
  rows: z.array(rowSchema),
})

/** See `deletionSchema`. */
export type Deletion = z.infer<typeof deletionSchema>
