/** What two machines know of one another for one meeting. */

import { later, z } from './zod.ts'

/** A part of a meeting's body. */
export const exchangeSchema = later(() =>
  z.object({
    /** The words the other said of their side before its file came, as they were noted. */
    heard: z.string(),
    /** The other's ids of the meeting and of oneself, from the first file of theirs that was taken in; null before. */
    from: z.object({ meeting: z.string(), person: z.string() }).nullable(),
    /** What their closing file brought last, so that a later one replaces it; null before one was taken. */
    brought: z.object({ notes: z.string(), agreed: z.string() }).nullable(),
  }),
)

/** See `exchangeSchema`. */
export type Exchange = z.infer<typeof exchangeSchema>

/** What is known of the other's machine, also where nothing is. */
export const exchangeOf = ({ exchange }: { readonly exchange?: Exchange }): Exchange =>
  exchange ?? { heard: '', from: null, brought: null }

/** Names what a closing file brought: fields that hold their own text begin anew with it. */
export const broughtTo = (meeting: { readonly exchange?: Exchange }): string =>
  JSON.stringify(exchangeOf(meeting).brought)
