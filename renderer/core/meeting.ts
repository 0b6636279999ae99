/** A one-on-one: when it is, what both answer for it, what was noted and agreed. */

import { later, z } from './zod.ts'
import { daySchema } from './answer.ts'
import { plannedSchema } from './commitment.ts'
import type { Day } from './day.ts'
import { exchangeSchema } from './exchange.ts'
import { momentSchema } from './reflection.ts'

/** The five steps of a meeting, in their order (method.md 2.7). */
export const meetingSteps = ['topics', 'commitments', 'sheets', 'question', 'next'] as const

/** See `meetingSteps`. */
export type MeetingStep = (typeof meetingSteps)[number]

/** What both answer apart: an audit as it stood when it was chosen. */
export const meetingAuditSchema = later(() =>
  z.object({
    audit: z.string(),
    auditVersion: z.int(),
    auditName: z.string(),
  }),
)

/** A commitment while the two are still wording it; it becomes a row of its own once they agree on it. */
export const meetingPlanSchema = later(() =>
  plannedSchema.extend({
    id: z.string(),
    /** Whose it will be: `self` or the person's id. */
    author: z.string(),
    /** 0 to 10; null until it is asked. */
    confidence: z.int().min(0).max(10).nullable(),
  }),
)

/** See `meetingPlanSchema`. */
export type MeetingPlan = z.infer<typeof meetingPlanSchema>

/** The one question that the two go through, step by step. */
export const focusSchema = later(() =>
  z.object({
    question: z.string(),
    version: z.int(),
    /** What would be good, where no wish was turned over, or as the two put it together. */
    goal: z.string(),
    /** The ways they found, a line each. */
    options: z.string(),
  }),
)

/** See `focusSchema`. */
export type Focus = z.infer<typeof focusSchema>

/**
 * The body of a meeting's row. Its talking points are rows of their own (core/point.ts), what both answered
 * apart stands in its sides (core/side.ts), and a lead's preparation in a table that no other reader's file can reach.
 */
export const meetingSchema = later(() =>
  z.object({
    person: z.string(),
    day: daySchema,
    /** Its time of day, "10:00"; empty when none was chosen. */
    time: z.string(),
    /** The days it stood on before it was moved, oldest first. */
    moved: z.array(daySchema),
    /** What both answer apart; null when they answer nothing. */
    asks: meetingAuditSchema.nullable(),
    /** How they answer apart: handing over one laptop, or by files between two machines. */
    way: z.enum(['laptop', 'files']).nullable(),
    /** What is known of the other's machine; nothing where they go by one laptop, and before anything came. */
    exchange: exchangeSchema.exactOptional(),
    /** When the sides were turned over; null before. */
    opened: momentSchema.nullable(),
    /** Where in the meeting they are, so that it continues there. */
    step: z.enum(meetingSteps),
    /** When the two sat down; null before. */
    began: momentSchema.nullable(),
    /** What was noted together. */
    notes: z.string(),
    /** What both would sign, in a sentence. */
    agreed: z.string(),
    /** The one question they went through; null before one is chosen. */
    focus: focusSchema.nullable(),
    /** The commitments that are being worded. */
    plans: z.array(meetingPlanSchema),
    /** The commitments that were agreed on in it, by their ids. */
    commitments: z.array(z.string()),
    /** When it was ended; null while it is to come or going on. */
    held: momentSchema.nullable(),
  }),
)

/** See `meetingSchema`. */
export type Meeting = z.infer<typeof meetingSchema>

/** A meeting as it is planned. */
export const newMeeting = (person: string, day: Day, time: string): Meeting => ({
  person,
  day,
  time,
  moved: [],
  asks: null,
  way: null,
  opened: null,
  step: 'topics',
  began: null,
  notes: '',
  agreed: '',
  focus: null,
  plans: [],
  commitments: [],
  held: null,
})

/** The meeting on another day, or at another time of the same; everything else of it stays. */
export const movedTo = (meeting: Meeting, day: Day, time: string): Meeting => ({
  ...meeting,
  day,
  time,
  moved: day === meeting.day ? meeting.moved : [...meeting.moved, meeting.day],
})

/** Sorts meetings by when they are, the earliest first. */
export const byTime = (a: Meeting, b: Meeting): number =>
  a.day.localeCompare(b.day) || a.time.localeCompare(b.time)

/** Whether anything was written for a question that the two go through. */
export const hasFocusWords = ({ goal, options }: Focus): boolean =>
  goal.trim() !== '' || options.trim() !== ''

/** The focus on another question, or on none. What was written stays: with the next question, or where it is. */
export function focusedOn(
  held: Focus | null,
  next: Pick<Focus, 'question' | 'version'> | null,
): Focus | null {
  if (next !== null) return { ...next, goal: held?.goal ?? '', options: held?.options ?? '' }
  return held !== null && hasFocusWords(held) ? held : null
}

/** The shape of version 1, whose talking points stood inside; only the sample journal had any. */
const firstSchema = later(() =>
  z.object({
    person: z.string(),
    day: daySchema,
    points: z.array(z.object({ text: z.string() })),
    notes: z.string(),
    state: z.enum(['planned', 'held', 'moved']),
  }),
)

/** A body of version 1 in the shape of version 2: its points are kept as lines of its notes. */
function second(body: unknown): Meeting {
  const { person, day, points, notes, state } = firstSchema.parse(body)
  const lines = [notes, ...points.map(({ text }) => text)].filter((line) => line !== '')
  return {
    ...newMeeting(person, day, ''),
    notes: lines.join('\n'),
    // When in the day it was held is not known.
    held: state === 'held' ? { at: `${day}T12:00:00.000Z`, zone: 'UTC', day } : null,
  }
}

/** The steps from each version of the body to the next. */
export const meetingUpgrades: readonly ((body: unknown) => unknown)[] = [second]
