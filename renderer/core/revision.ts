/** One sitting of editing one answer after Finish, with what stood before, whole (decisions.md 6). */

import type { Answer } from './answer.ts'
import { answeredSchema, type Answered, momentSchema } from './reflection.ts'
import { later, z } from './zod.ts'

/** The body of a revision row. */
export const revisionSchema = later(() =>
  z.object({
    reflection: z.string(),
    /** The answer it changed. */
    answer: z.string(),
    /** The revision of this answer before it; null for the first edit after Finish. */
    parent: z.string().nullable(),
    /** Finish and each later sitting of editing are operations; all changes of one share its id. */
    operation: z.string(),
    moment: momentSchema,
    before: answeredSchema,
    /** The text of its desired answer before; null when that was not what changed. */
    wishBefore: z.string().nullable(),
  }),
)

/** See `revisionSchema`. */
export type Revision = z.infer<typeof revisionSchema>

/** What a sitting of editing changes of one answer. */
export type Edit =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'answer'; readonly first: Answer }

/** An answer's new first sheet; what the sitting fixed, the blind level above all, stays (decisions.md 8). */
function fixed(before: Answer, after: Answer): Answer {
  if (before.kind !== after.kind) return before
  if (before.kind !== 'level' || after.kind !== 'level') return after
  return { ...after, blind: before.blind, last: before.last, then: before.then }
}

/** The answer after an edit of its first sheet. */
export function edited(answered: Answered, edit: Edit): Answered {
  const { first } = answered
  return {
    ...answered,
    first: edit.kind === 'text' ? { ...first, text: edit.text } : fixed(first, edit.first),
  }
}
