/** A report as it was chosen: about whom, which time, which parts of it, and answer by answer what is shown. */

import { later, z } from './zod.ts'
import { daySchema } from './answer.ts'
import { addDays, type Day } from './day.ts'
import { quarterStart, yearEarlier } from './quarters.ts'
import { reportSections, reportVariants, sectionsToBegin } from './report-sections.ts'

/** How a report's time was chosen; `own` by its days. */
export const reportSpans = [
  'quarter',
  'lastQuarter',
  'halfYear',
  'year',
  'lastYear',
  'sinceReview',
  'own',
] as const

/** See `reportSpans`. */
export type ReportSpan = (typeof reportSpans)[number]

/** A question to begin with, and why. What is named by id and version keeps the words it was asked in. */
export const reportFocusSchema = later(() =>
  z.object({
    question: z.string(),
    version: z.int(),
    /** The agent's own words; empty where the app's are meant. */
    reason: z.string(),
  }),
)

/** See `reportFocusSchema`. */
export type ReportFocus = z.infer<typeof reportFocusSchema>

/** How many questions to begin with there are at most. */
export const focusAtMost = 3

/**
 * The body of a report's row: what was chosen, never a copy of what it shows. The one being built has no name, and
 * there is one for oneself and one for each person; choices that were kept as a preset have a name.
 */
export const reportSchema = later(() =>
  z.object({
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
    /** The questions to begin with, and why; the first stands first. */
    focus: z.array(reportFocusSchema).max(focusAtMost),
    /** What both saw as strong, in the agent's own words. */
    strengths: z.string(),
    /** What the agent has to say to all of it. */
    remark: z.string(),
    /**
     * The answers that are shown; private is what is not among them. An answer of an entry is named by its id there, a
     * question of a meeting, with what both turned over for it, as `sharedName` says, and a line that was noted on a
     * commitment of two as `lineName` says.
     */
    shown: z.array(z.string()),
    paper: z.enum(['A4', 'Letter']),
    /** The day it was last saved as a file; null before. */
    savedOn: daySchema.nullable(),
  }),
)

/** See `reportSchema`. */
export type Report = z.infer<typeof reportSchema>

/** The steps from each version of the body to the next. Version 1 had a summary alone. */
export const reportUpgrades: readonly ((body: unknown) => unknown)[] = [
  (body) =>
    typeof body === 'object' && body !== null ? { ...body, focus: [], strengths: '', remark: '' } : body,
]

/** What an agent wrote in a report themselves. */
export const ownWords = ({ summary, strengths, remark, focus }: Report): readonly string[] =>
  [summary, strengths, remark, ...focus.map(({ reason }) => reason)].filter((text) => text.trim() !== '')

/** The name in `shown` of a question of a meeting; its other part is the question's id and version ("id@1"). */
export const sharedName = (meeting: string, question: string): string => `${meeting}/${question}`

/** The name in `shown` of the line on what happened with a commitment of two. */
export const lineName = (commitment: string): string => `commitment/${commitment}`

/**
 * The clear key that the report being built is found by: none for oneself, a person's id for theirs. A preset's is the
 * id of its own row, for what a person wrote stands in no key.
 */
export const buildingKey = (about: string): string => (about === 'self' ? '' : about)

/** Whether a day lies in a report's time. */
export const isInTime = ({ from, to }: Pick<Report, 'from' | 'to'>, day: Day): boolean =>
  day >= from && day <= to

/** The first day of the calendar year a day lies in. */
const yearStart = (day: Day): Day => `${day.slice(0, 4)}-01-01`

/**
 * The first and the last day of a span as it lies today: the running quarter, the one before it, the running half
 * and the running year to date, the whole year before it, or since the day of the last saved report. `own` keeps the
 * days it was given.
 */
export function spanDays(
  { span, from, to, savedOn }: Pick<Report, 'span' | 'from' | 'to' | 'savedOn'>,
  today: Day,
): { readonly from: Day; readonly to: Day } {
  switch (span) {
    case 'quarter':
      return { from: quarterStart(today), to: today }
    case 'lastQuarter':
      return { from: quarterStart(today, 1), to: addDays(quarterStart(today), -1) }
    case 'halfYear':
      return { from: `${today.slice(0, 4)}-${today.slice(5, 7) > '06' ? '07' : '01'}-01`, to: today }
    case 'year':
      return { from: yearStart(today), to: today }
    case 'lastYear':
      return { from: yearEarlier(yearStart(today)), to: addDays(yearStart(today), -1) }
    case 'sinceReview':
      return { from: savedOn ?? quarterStart(today), to: today }
    case 'own':
      return { from, to }
  }
}

/**
 * A report before anything was chosen: the half-year so far, with no answer shown. One about a person is meant for the
 * next one-on-one.
 */
export const blankReport = (today: Day, paper: Report['paper'], about = 'self'): Report => ({
  name: '',
  about,
  reader: '',
  variant: about === 'self' ? 'mine' : 'oneOnOne',
  span: 'halfYear',
  ...spanDays({ span: 'halfYear', from: today, to: today, savedOn: null }, today),
  sections: [...sectionsToBegin(about, about === 'self' ? 'mine' : 'oneOnOne')],
  summary: '',
  focus: [],
  strengths: '',
  remark: '',
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
