/** What a person makes for the library: how it is edited, when it gets a new version, and where it came from. */

import { segmenterOf } from './segmenter.ts'
import { later, z } from './zod.ts'

/** What something was copied from, as it stood then. */
export const adaptedSchema = later(() =>
  z.object({ id: z.string(), version: z.int().min(1), name: z.string() }),
)

/** See `adaptedSchema`. */
export type Adapted = z.infer<typeof adaptedSchema>

/** The body of something of one's own, with content of a kind. */
export function ownSchema<Content extends z.ZodType>(content: Content) {
  return z.object({
    /** The version of `content`; 0 before anything was saved. */
    version: z.int().min(0),
    /** What is asked; null before anything was saved. */
    content: content.nullable(),
    /** What was asked before, oldest first, each until an instant. */
    earlier: z.array(z.object({ version: z.int().min(1), content, until: z.string() })),
    /** An edit that was begun and not saved: every key of it is stored, none of it is asked. */
    editing: content.nullable(),
    adapted: adaptedSchema.nullable(),
    /** Since when it is left out of new walks, as a UTC instant; null while it is not. */
    archivedAt: z.string().nullable(),
    /** The operation that put it away, which sorts among all that was done; null while it is not put away. */
    archiving: z.string().nullable().default(null),
  })
}

/** Something of one's own. */
export interface Own<Content> {
  version: number
  content: Content | null
  earlier: { version: number; content: Content; until: string }[]
  editing: Content | null
  adapted: Adapted | null
  archivedAt: string | null
  archiving: string | null
}

/** Something of one's own that nothing was saved of yet. */
export function begunOwn<Content>(editing: Content, adapted: Adapted | null): Own<Content> {
  return { version: 0, content: null, earlier: [], editing, adapted, archivedAt: null, archiving: null }
}

/**
 * What is left of something of one's own after another content was saved. Where that asks the same, it stands
 * in place of what was there; otherwise it is a new version, `atLeast` this high, and what was there is kept.
 */
export function savedOwn<Content>(
  own: Own<Content>,
  content: Content,
  at: string,
  asksTheSame: (before: Content, after: Content) => boolean,
  atLeast = 1,
): Own<Content> {
  if (own.content === null) return { ...own, version: Math.max(1, atLeast), content, editing: null }
  if (asksTheSame(own.content, content)) return { ...own, content, editing: null }
  return {
    ...own,
    version: Math.max(own.version + 1, atLeast),
    content,
    earlier: [...own.earlier, { version: own.version, content: own.content, until: at }],
    editing: null,
  }
}

/** A content as it was in a version; null where there is none of that number. */
export function contentIn<Content>(own: Own<Content>, version: number): Content | null {
  if (version === own.version) return own.content
  return own.earlier.find((one) => one.version === version)?.content ?? null
}

/** The ids that rows are given here; no item of the app's own library has one of this kind. */
export const ownId = later(() => z.uuid())

/** A text's length as a person counts it: an emoji of several parts is one character. */
export const lengthOf = (text: string): number => [...segmenterOf('grapheme').segment(text)].length

/** Why a content can't be asked yet, at which place of it. */
export interface Problem {
  /** E.g. "label", "words.now", "words.levels.2", "items". */
  readonly at: string
  readonly why: 'empty' | 'long' | 'many' | 'alike' | 'unasked'
  /** The most that is allowed, for `long` and `many`; 0 otherwise. */
  readonly most: number
}

/** What is wrong with a text that must be there, or may be missing. */
export function textProblems(at: string, text: string, most: number, mayBeEmpty = false): readonly Problem[] {
  if (text.trim() === '') return mayBeEmpty ? [] : [{ at, why: 'empty', most: 0 }]
  return lengthOf(text.trim()) > most ? [{ at, why: 'long', most }] : []
}
