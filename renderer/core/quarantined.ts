/** The body of a row that holds one which could not be read, exactly as it was stored. */

import { momentSchema } from './reflection.ts'
import { later, z } from './zod.ts'

/** The body of a quarantined row. Its key `of` is the id of what was set aside. */
export const quarantinedSchema = later(() =>
  z.object({
    /** The table it stood in. */
    table: z.string(),
    /** The row as it stood; under a lock its body is as enciphered as it was. */
    row: z.unknown(),
    /** What belongs to it alone and went with it: the answers of a draft. */
    parts: z.array(z.unknown()),
    /** The first thing that was wrong with it, as "path: message". */
    why: z.string(),
    /** When it was set aside. */
    found: momentSchema,
  }),
)

/** See `quarantinedSchema`. */
export type Quarantined = z.infer<typeof quarantinedSchema>
