/** An open draft: a row for the sitting, and a small row for each answer (decisions.md 2). */

import { later, z } from './zod.ts'
import { answerSchema, blankAnswer, choiceSchema, daySchema, importanceSchema, isAnswered } from './answer.ts'
import { plannedSchema } from './commitment.ts'
import { defaultByWhen, verdictSchema, type Desired } from './desired.ts'
import { aboutEventSchema, sittingSchema } from './reflection.ts'
import type { Answer, Choice } from './answer.ts'
import { type Day, mondayOf, type Moment } from './day.ts'
import type { AnswerKind } from './question.ts'

/** Where in its walk a draft stands, so that Resume continues at the same question. */
export const placeSchema = later(() =>
  z.object({
    step: z.enum(['event', 'first', 'choose', 'second', 'compare']),
    /** Which item of that step, from 0. */
    index: z.int().min(0),
  }),
)

/** See `placeSchema`. */
export type Place = z.infer<typeof placeSchema>

/** One question of the sitting and the id of the row that holds its answer. */
export const draftItemSchema = later(() =>
  z.object({
    row: z.string(),
    question: z.string(),
    version: z.int(),
    kind: z.enum(['level', 'caseLevel', 'mark', 'text']),
    group: z.string(),
    /** Null where the wording's own prompts are shown. */
    about: aboutEventSchema.nullable(),
  }),
)

/** See `draftItemSchema`. */
export type DraftItem = z.infer<typeof draftItemSchema>

/** The body of a draft's own row. */
export const draftSchema = later(() =>
  sittingSchema.extend({
    items: z.array(draftItemSchema),
    place: placeSchema,
    /** The item the second sheet is written for, in audits that choose one. */
    chosen: z.string().nullable(),
    /** At most two plans, written at the end. */
    plans: z.array(plannedSchema),
    /** Answered apart: what will be turned over, by the names core/side-making.ts gives; nothing unless it was chosen. */
    shown: z.array(z.string()).default([]),
  }),
)

/** See `draftSchema`. */
export type Draft = z.infer<typeof draftSchema>

/**
 * What was written on the second sheet. `still` confirms the desired answer in force;
 * `anew` writes another; `open` is untouched.
 */
export const wishSchema = later(() =>
  z.object({
    mode: z.enum(['open', 'still', 'anew']),
    text: z.string(),
    level: choiceSchema.nullable(),
    byWhen: daySchema,
    importance: importanceSchema.nullable(),
  }),
)

/** See `wishSchema`. */
export type Wish = z.infer<typeof wishSchema>

/** The body of an answer's row. */
export const draftAnswerSchema = later(() =>
  z.object({
    first: answerSchema,
    skipped: z.boolean(),
    wish: wishSchema,
    /** How the desired answer whose date has come, or that was rewritten, is judged. */
    verdict: verdictSchema.nullable(),
  }),
)

/** See `draftAnswerSchema`. */
export type DraftAnswer = z.infer<typeof draftAnswerSchema>

/** An answer's row as a sitting on `day` begins with it. */
export function blankDraftAnswer(kind: AnswerKind, day: Day): DraftAnswer {
  return {
    first: blankAnswer(kind),
    skipped: false,
    wish: { mode: 'open', text: '', level: null, byWhen: defaultByWhen(day), importance: null },
    verdict: null,
  }
}

/** True once the first sheet holds an answer to this question. */
export function hasFirst(answer: DraftAnswer): boolean {
  return !answer.skipped && isAnswered(answer.first)
}

/** True once the second sheet says something: a new wish, or that the old one still stands. */
export function hasWish(wish: Wish): boolean {
  return wish.mode === 'still' || wish.text.trim() !== '' || wish.level !== null
}

/** The wish after a change by hand: whatever was confirmed before, it is now written anew. */
export function rewritten(wish: Wish, change: Partial<Omit<Wish, 'mode'>>): Wish {
  return { ...wish, ...change, mode: 'anew' }
}

/** What the second sheet says for an answer: the desired answer in force, or the new one. */
export interface Wanted {
  readonly text: string
  readonly level: Choice | null
  readonly byWhen: Day | null
  readonly importance: 1 | 2 | 3 | null
}

/** What is wanted after this sitting, given the desired answer that was in force before it. */
export function wantedIn(wish: Wish, before: Desired | null): Wanted | null {
  if (wish.mode === 'still' && before !== null) {
    const renewed = before.byWhen !== null && before.byWhen < wish.byWhen
    return {
      text: before.text,
      level: before.level,
      byWhen: renewed ? wish.byWhen : before.byWhen,
      importance: before.importance,
    }
  }
  return hasWish(wish) && wish.mode === 'anew' ? wish : null
}

/** An answer row with another first-sheet answer; writing takes back a skip. */
export function withFirst(answer: DraftAnswer, first: Answer): DraftAnswer {
  return { ...answer, first, skipped: false }
}

/**
 * An answer as it counts at the end: in an audit that chooses one item, a wish written for another
 * that was chosen earlier stays in the draft but does not stand.
 */
export function standing(draft: Draft, item: DraftItem, answer: DraftAnswer): DraftAnswer {
  const isChosen = draft.chosen === null || draft.chosen === item.row
  return isChosen ? answer : { ...answer, wish: { ...answer.wish, mode: 'open' } }
}

/** The draft with its day and week moved to the first answer's: a sitting is dated by that (decisions.md 9). */
export function startedAt(draft: Draft, first: Moment): Draft {
  return { ...draft, started: first, forWeek: mondayOf(first.day) }
}
