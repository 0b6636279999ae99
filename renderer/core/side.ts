/** One side of a meeting: what one of the two answered apart, exactly as it is turned over. */

import { later, z } from './zod.ts'
import { choiceSchema, daySchema } from './answer.ts'
import { type Guard, guardedSchema, guardText } from './guarded.ts'
import { type Meeting, meetingAuditSchema } from './meeting.ts'
import { momentSchema } from './reflection.ts'

/** One answer of a side, with the words it was asked in, so that a side reads without anything beside it. */
export const sideAnswerSchema = later(() =>
  z.object({
    question: z.string(),
    version: z.int(),
    /** Only `level` and `caseLevel` are compared; the others are read. */
    kind: z.enum(['level', 'caseLevel', 'mark', 'text']),
    label: z.string(),
    dimension: z.string(),
    /** The prompt as it was put to this side. */
    now: z.string(),
    /** The five texts, lowest first; none where it was answered in words alone. */
    levels: z.array(z.string()).max(5),
    text: z.string(),
    /** The level as it was given before anything else was seen; null when none was. */
    choice: choiceSchema.nullable(),
    mark: z.enum(['yes', 'partly', 'no']).nullable(),
    /** What is wanted, where an agent chose to show it; null otherwise. */
    wish: z.object({ text: z.string(), level: choiceSchema.nullable() }).nullable(),
  }),
)

/** See `sideAnswerSchema`. */
export type SideAnswer = z.infer<typeof sideAnswerSchema>

/**
 * What is turned over. It is built from what its writer chose, never by leaving something out of a larger
 * thing that travels along (decisions.md 17).
 */
export const sideSchema = later(() =>
  meetingAuditSchema.extend({
    /** `agent`: about oneself. `observed`: a lead, about the agent. */
    viewpoint: z.enum(['agent', 'observed']),
    /** The names as they are shown: who answered, and about whom. */
    author: z.string(),
    about: z.string(),
    language: z.string(),
    day: daySchema,
    answers: z.array(sideAnswerSchema),
  }),
)

/** See `sideSchema`. */
export type Side = z.infer<typeof sideSchema>

/** Something enciphered with AES-256-GCM; all three in base64. */
export const cipherSchema = later(() => z.object({ key: z.string(), iv: z.string(), bytes: z.string() }))

/**
 * Something of an agent's that is kept on a lead's laptop for them alone. `beside`: its key lies beside it, so it is out
 * of sight and no more. `guarded`: it opens with a passphrase of theirs, and no key lies anywhere.
 */
export const keptSchema = later(() =>
  z.discriminatedUnion('kind', [
    cipherSchema.extend({ kind: z.literal('beside') }),
    guardedSchema.extend({ kind: z.literal('guarded') }),
  ]),
)

/** See `keptSchema`. */
export type Kept = z.infer<typeof keptSchema>

/** What is kept: the answers that are not shown, or a side that was begun. */
export type KeptWhat = 'rest' | 'begun'

/** What is in clear beside something that is guarded, so that neither can stand in the place of the other. */
export const keptText = (what: KeptWhat, how: Guard): string => `two-sheets ${what} ${guardText(how)}`

const base = { person: z.string(), meeting: z.string() }

/**
 * The body of a side's row, by how far it is.
 * `begun`: an agent's answers on a lead's laptop, put away until it is handed over again; the draft's rows as JSON.
 * `locked`: one's own on one's own machine, final and in clear. `sealed`: locked on a laptop that both use, and what
 * will be shown enciphered until both are locked: a curtain and not a safe, for its key lies beside it (decisions.md
 * 19). `received`: the other's file as it came, still closed. `open`: turned over.
 */
export const sideRowSchema = later(() =>
  z.discriminatedUnion('state', [
    z.object({
      ...base,
      state: z.literal('begun'),
      /** How many of the questions are answered, of how many: all that is told of it. */
      answered: z.int().min(0),
      asked: z.int().min(0),
      draft: keptSchema,
    }),
    z.object({ ...base, state: z.literal('locked'), lockedAt: momentSchema, side: sideSchema }),
    z.object({
      ...base,
      state: z.literal('sealed'),
      viewpoint: z.enum(['agent', 'observed']),
      lockedAt: momentSchema,
      /** A `Side` with what will be turned over, as JSON. */
      sealed: cipherSchema,
      /** An agent's answers that will not be, as a `Side`; null where there are none, or they were deleted. */
      rest: keptSchema.nullable(),
    }),
    z.object({
      ...base,
      state: z.literal('received'),
      receivedAt: momentSchema,
      /** The file's text. */
      file: z.string(),
    }),
    z.object({
      ...base,
      state: z.literal('open'),
      lockedAt: momentSchema,
      openedAt: momentSchema,
      /** Whether it was written on this machine or came as a file. */
      came: z.enum(['here', 'file']),
      side: sideSchema,
      /** What an agent left unshared on a lead's laptop, until they take it along or it is deleted. */
      rest: keptSchema.nullable(),
    }),
  ]),
)

/** See `sideRowSchema`. */
export type SideRow = z.infer<typeof sideRowSchema>

/** True once a side can't be changed any more by its writer. */
export const isLocked = (row: SideRow): boolean => row.state !== 'received' && row.state !== 'begun'

/**
 * How far a meeting is. `before`: it is prepared and answered for. `locked`: both sides are there and can be turned
 * over. `opened`: they were, or the two sit together already. `held`: the meeting is over, with or without sides.
 */
export type MeetingStage = 'before' | 'locked' | 'opened' | 'held'

/** See `MeetingStage`. */
export function stageOf(meeting: Meeting, sides: readonly SideRow[]): MeetingStage {
  if (meeting.held !== null) return 'held'
  if (meeting.opened !== null || meeting.began !== null) return 'opened'
  const there = sides.filter(({ state }) => state !== 'begun')
  return there.length > 1 && there.some(isLocked) ? 'locked' : 'before'
}

/** What version 1 had where something is kept: a cipher with its key beside it. */
const firstKept = (kept: unknown): unknown =>
  typeof kept === 'object' && kept !== null ? { ...kept, kind: 'beside' } : kept

/** A body of version 1 in the shape of version 2: what is kept says whether its key lies beside it. */
function second(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  return {
    ...body,
    ...('draft' in body && { draft: firstKept(body.draft) }),
    ...('rest' in body && { rest: firstKept(body.rest) }),
  }
}

/** The steps from each version of the body to the next. */
export const sideUpgrades: readonly ((body: unknown) => unknown)[] = [second]
