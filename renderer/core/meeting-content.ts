/** What is inside a meeting file: types of their own, built from named fields alone (decisions.md 17), as one readable text. */

import { later, z } from './zod.ts'
import { choiceSchema, daySchema } from './answer.ts'
import { fromBase64 } from './base64.ts'
import type { Side } from './side.ts'
import { seenOnly } from './untrusted.ts'

/**
 * The length of what nobody can guess at the beginning of a side, without which its words would give answers away: a
 * digest of its row's random id.
 */
export const saltLength = 32

/** No answer comes near: it is some fifteen thousand words. */
const text = later(() => z.string().max(100_000))
const name = later(() => z.string().max(500))
const id = later(() => z.string().regex(/^[\w-]{1,64}$/))
const version = later(() => z.int().min(0).max(1_000_000))

const answer = later(() =>
  z.strictObject({
    question: id,
    version,
    kind: z.enum(['level', 'caseLevel', 'mark', 'text']),
    label: name,
    dimension: name,
    now: text,
    levels: z.union([z.array(text).length(5), z.array(text).length(0)]),
    text,
    choice: choiceSchema.nullable(),
    mark: z.enum(['yes', 'partly', 'no']).nullable(),
    wish: z.strictObject({ text, level: choiceSchema.nullable() }).nullable(),
  }),
)

const side = z.strictObject({
  audit: id,
  auditVersion: version,
  auditName: name,
  viewpoint: z.enum(['agent', 'observed']),
  author: name,
  about: name,
  language: z.string().regex(/^[A-Za-z-]{2,35}$/),
  day: daySchema,
  /** None where an agent chose to show none: then the other learns that they answered, and nothing more. */
  answers: z.array(answer).max(100),
}) satisfies z.ZodType<Side>

/** One side's answers, exactly as they will be turned over. */
export const sideContentSchema = later(() =>
  z.strictObject({
    /** See `saltLength`; in base64. */
    salt: z.string().refine((said) => fromBase64(said)?.length === saltLength),
    side,
  }),
)

/** See `sideContentSchema`. */
export type SideContent = z.infer<typeof sideContentSchema>

const agreed = later(() =>
  z.strictObject({
    /** The same on both machines, so that it is taken once. */
    id,
    /** Whose it is, by what they are to each other. */
    by: z.enum(['agent', 'lead']),
    cue: text,
    act: text,
    question: id.nullable(),
    shows: text,
    due: daySchema,
    confidence: z.int().min(0).max(10).nullable(),
    madeOn: daySchema,
  }),
)

/** What was agreed in a meeting, and what both noted: nothing that one of them wrote for themselves. */
export const closingContentSchema = later(() =>
  z.strictObject({
    closing: z.strictObject({
      author: name,
      day: daySchema,
      notes: text,
      /** What both would sign, in a sentence. */
      agreed: text,
      /** The question they went through, what would be good, and the ways they found. */
      focus: z.strictObject({ question: id, version, goal: text, options: text }).nullable(),
      commitments: z.array(agreed).max(10),
      /** When they meet next, under the sender's id of that meeting. */
      next: z
        .strictObject({ meeting: id, day: daySchema, time: z.string().regex(/^(\d\d:\d\d)?$/) })
        .nullable(),
    }),
  }),
)

/** See `closingContentSchema`. */
export type ClosingContent = z.infer<typeof closingContentSchema>

/** What was agreed. */
export type Closing = ClosingContent['closing']

/** Someone's commitment within a closing. */
export type Agreed = Closing['commitments'][number]

/** A side as it goes into a file. Only signs that can't be seen are left out of its texts. */
export function sideContent(salt: string, of: Side): SideContent {
  const answers = of.answers.map((one) => ({
    question: one.question,
    version: one.version,
    kind: one.kind,
    label: seenOnly(one.label),
    dimension: seenOnly(one.dimension),
    now: seenOnly(one.now),
    levels: one.levels.map(seenOnly),
    text: seenOnly(one.text),
    choice: one.choice,
    mark: one.mark,
    wish: one.wish === null ? null : { text: seenOnly(one.wish.text), level: one.wish.level },
  }))
  const { audit, auditVersion, viewpoint, language, day } = of
  return {
    salt,
    side: {
      audit,
      auditVersion,
      auditName: seenOnly(of.auditName),
      viewpoint,
      author: seenOnly(of.author),
      about: seenOnly(of.about),
      language,
      day,
      answers,
    },
  }
}

/** What was agreed as it goes into a file. Only signs that can't be seen are left out of its texts. */
export function closingContent(of: Closing): ClosingContent {
  const { day, focus, next } = of
  return {
    closing: {
      author: seenOnly(of.author),
      day,
      notes: seenOnly(of.notes),
      agreed: seenOnly(of.agreed),
      focus: focus && {
        question: focus.question,
        version: focus.version,
        goal: seenOnly(focus.goal),
        options: seenOnly(focus.options),
      },
      commitments: of.commitments.map((one) => ({
        id: one.id,
        by: one.by,
        cue: seenOnly(one.cue),
        act: seenOnly(one.act),
        question: one.question,
        shows: seenOnly(one.shows),
        due: one.due,
        confidence: one.confidence,
        madeOn: one.madeOn,
      })),
      next: next && { meeting: next.meeting, day: next.day, time: next.time },
    },
  }
}

/** The one text of what is inside: what the preview shows, what is enciphered, and what words are said of. */
export const contentText = (content: SideContent | ClosingContent): string =>
  `${JSON.stringify(content, undefined, 2)}\n`
