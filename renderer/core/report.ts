/** A report as it was chosen: about whom, which time, which parts of it, and answer by answer what is shown. */

import { z } from './zod.ts'
import { daySchema } from './answer.ts'

/** The variants: everything for oneself, at most three pages for a one-on-one, or a year for a review. */
export const reportVariants = ['mine', 'oneOnOne', 'yearly'] as const

/** See `reportVariants`. */
export type ReportVariant = (typeof reportVariants)[number]

/** The sections that can be chosen, in the order they are printed (method.md 4); head and what is left out always are. */
export const reportSections = [
  'summary',
  'dimensions',
  'questions',
  'views',
  'overTime',
  'commitments',
  'next',
  'remarks',
] as const

/** See `reportSections`. */
export type ReportSection = (typeof reportSections)[number]

/** How a report's time was chosen; `own` by its days. */
export const reportSpans = ['quarter', 'lastQuarter', 'halfYear', 'year', 'sinceReview', 'own'] as const

/** See `reportSpans`. */
export type ReportSpan = (typeof reportSpans)[number]

/**
 * The body of a report's row: what was chosen, never a copy of what it shows. The one being built has no name;
 * choices that were kept as a preset have one.
 */
export const reportSchema = z.object({
  name: z.string(),
  /** Whose report it is: `self`, or a person's id. */
  about: z.string(),
  /** Who is to read it; empty when nobody was named. */
  reader: z.string(),
  variant: z.enum(reportVariants),
  span: z.enum(reportSpans),
  /** The first and the last day, both included; for every span but `own` they follow from it. */
  from: daySchema,
  to: daySchema,
  sections: z.array(z.enum(reportSections)),
  /** The agent's own summary, in their words. */
  summary: z.string(),
  /** The answers that are shown, by the ids of their rows in entries; private is what is not among them. */
  shown: z.array(z.string()),
  paper: z.enum(['A4', 'Letter']),
  /** The day it was last saved as a file; null before. */
  savedOn: daySchema.nullable(),
})

/** See `reportSchema`. */
export type Report = z.infer<typeof reportSchema>
