/** One sitting of editing one answer after Finish, with the whole text before (decisions.md 6). */

import { z } from './zod.ts'
import { answeredSchema, momentSchema } from './reflection.ts'

/** The body of a revision row. */
export const revisionSchema = z.object({
  reflection: z.string(),
  /** The answer it changed. */
  answer: z.string(),
  /** The revision before it; null for the first edit after Finish. */
  parent: z.string().nullable(),
  /** Finish and each later sitting of editing are operations; all changes of one share its id. */
  operation: z.string(),
  moment: momentSchema,
  before: answeredSchema,
})

/** See `revisionSchema`. */
export type Revision = z.infer<typeof revisionSchema>
