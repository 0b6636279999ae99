/** A person one meets with. */

import { later, z } from './zod.ts'
import { daySchema } from './answer.ts'

/** The body of a person's row. */
export const personSchema = later(() =>
  z.object({
    name: z.string(),
    role: z.string(),
    /** `led`: I lead them. `lead`: they lead me. */
    relation: z.enum(['led', 'lead']),
    since: daySchema.nullable(),
    /** How often they meet, in weeks; null when there is no rhythm. */
    everyWeeks: z.int().min(1).max(52).nullable(),
    archived: z.boolean(),
  }),
)

/** See `personSchema`. */
export type Person = z.infer<typeof personSchema>

/** A person before anything was written about them. */
export const blankPerson = (relation: Person['relation']): Person => ({
  name: '',
  role: '',
  relation,
  since: null,
  everyWeeks: null,
  archived: false,
})

/** Version 1 knew only people one leads. */
export const personUpgrades: readonly ((body: unknown) => unknown)[] = [
  (body) => (typeof body === 'object' && body !== null ? { ...body, relation: 'led' } : body),
]
