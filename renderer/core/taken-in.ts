/** The way back from the last file that was taken in: stored together with what it brought, so that neither is without the other. */

import { later, z } from './zod.ts'

/** A part of the settings' body. */
export const takenInSchema = later(() =>
  z.object({
    /** The copy of what stood before, by its name. */
    copy: z.string(),
    /** When it was taken in, as a UTC instant. */
    at: z.string(),
    /** `place`: the file took the place of everything, settings included. */
    way: z.enum(['beside', 'place']),
    /** SHA-256 of the fingerprint of what stood afterwards, the settings left out: they do not stand in the way back. */
    digest: z.string(),
  }),
)

/** See `takenInSchema`. */
export type TakenIn = z.infer<typeof takenInSchema>
