/** The record that something was deleted, with what it was, for as long as the trash keeps it. */

import { daysBetween, type Day } from './day.ts'
import { momentSchema } from './reflection.ts'
import { rowSchema } from './row.ts'
import { later, z } from './zod.ts'

/** The body of a deletion row. */
export const deletionSchema = later(() =>
  z.object({
    moment: momentSchema,
    /**
     * The rows as they stood: those that were taken away, and the desired answers that only changed because
     * of it. Empty once the trash has let go of them.
     */
    rows: z.array(rowSchema),
    /** Desired answers that came into force again because the ones that replaced them were deleted. */
    reopened: z.array(z.string()),
    /** When the trash let go of the rows, as a local calendar day; null while it keeps them. */
    emptied: z.string().nullable(),
    /** When what was deleted was brought back; from then on `rows` is empty. Null while it is gone. */
    restored: momentSchema.nullable(),
  }),
)

/** Version 1 knew nothing of bringing back: it was forgotten that something had been deleted. */
export const deletionUpgrades: readonly ((body: unknown) => unknown)[] = [
  (body) => (typeof body === 'object' && body !== null ? { ...body, restored: null } : body),
]

/** See `deletionSchema`. */
export type Deletion = z.infer<typeof deletionSchema>

/** How many days the trash keeps what was deleted. */
export const trashDays = 30

/** How many days of its thirty are left to something deleted, seen from a day; 0 or less when they are over. */
export function daysLeft(deletion: Deletion, today: Day): number {
  return trashDays - daysBetween(deletion.moment.day, today)
}
