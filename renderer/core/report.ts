/** A report as it was chosen: about whom, which time, which parts of it, and answer by answer what is shown. */

import { z } from './zod.ts'
import { daySchema } from './answer.ts'
import { addDays, type Day } from './day.ts'

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

/** The sections a report about oneself is made of so far, in the order they are printed. */
export const mineSections = [
  'summary',
  'dimensions',
  'questions',
  'overTime',
  'commitments',
] as const satisfies readonly ReportSection[]

/** The first day of the quarter a day lies in, or of one so many quarters earlier. */
function quarterStart(day: Day, earlier: number): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const quarter = year * 4 + Math.floor((month - 1) / 3) - earlier
  const first = (quarter % 4) * 3 + 1
  return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${String(first).padStart(2, '0')}-01`
}

/**
 * The first and the last day of a span as it lies today: the running quarter, the one before it, the running half
 * and the running year to date, or since the day of the last saved report. `own` keeps the days it was given.
 */
export function spanDays(
  { span, from, to, savedOn }: Pick<Report, 'span' | 'from' | 'to' | 'savedOn'>,
  today: Day,
): { readonly from: Day; readonly to: Day } {
  switch (span) {
    case 'quarter':
      return { from: quarterStart(today, 0), to: today }
    case 'lastQuarter':
      return { from: quarterStart(today, 1), to: addDays(quarterStart(today, 0), -1) }
    case 'halfYear':
      return { from: `${today.slice(0, 4)}-${today.slice(5, 7) > '06' ? '07' : '01'}-01`, to: today }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
    case 'sinceReview':
      return { from: savedOn ?? quarterStart(today, 0), to: today }
    case 'own':
      return { from, to }
  }
}

/** A report about oneself before anything was chosen: the half-year so far, with no answer shown. */
export const blankReport = (today: Day, paper: Report['paper']): Report => ({
  name: '',
  about: 'self',
  reader: '',
  variant: 'mine',
  span: 'halfYear',
  ...spanDays({ span: 'halfYear', from: today, to: today, savedOn: null }, today),
  sections: [...mineSections],
  summary: '',
  shown: [],
  paper,
  savedOn: null,
})

/** Where letters are written on Letter paper; everywhere else it is A4. */
const letterRegions: ReadonlySet<string> = new Set([
  'US',
  'CA',
  'MX',
  'PH',
  'CL',
  'CO',
  'VE',
  'CR',
  'GT',
  'PA',
  'DO',
  'PR',
])

/** The paper of a language tag's region ("es-MX"); A4 where it names none. */
export function paperFor(tag: string): Report['paper'] {
  const region = /^[a-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})\b/u.exec(tag)?.[1] ?? ''
  return letterRegions.has(region.toUpperCase()) ? 'Letter' : 'A4'
}
