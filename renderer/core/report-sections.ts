/** Which variants of a report there are, which sections each can have, and how long it may be. */

/** The variants: everything for oneself, at most three pages for a one-on-one, or a year for a review. */
export const reportVariants = ['mine', 'oneOnOne', 'yearly'] as const

/** See `reportVariants`. */
export type ReportVariant = (typeof reportVariants)[number]

/** The sections that can be chosen, in the order they are printed (method.md 4); head and what is left out always are. */
export const reportSections = [
  'summary',
  'year',
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

/**
 * Those a variant begins with. What is only for oneself needs no line to sign; what goes on three pages begins with
 * what is talked about.
 */
const begins: Readonly<Record<ReportVariant, readonly ReportSection[]>> = {
  mine: ['summary', 'dimensions', 'questions', 'views', 'overTime', 'commitments', 'next'],
  oneOnOne: ['summary', 'views', 'commitments', 'next', 'remarks'],
  yearly: reportSections,
}

/** The sections that are chosen when a variant is, before anything else was; an own one shows answers in each of them. */
export const sectionsToBegin = (about: string, variant: ReportVariant): readonly ReportSection[] =>
  reportSections.filter(
    (section) => begins[variant].includes(section) || (about === 'self' && section === 'questions'),
  )

/** How many pages a variant has at most; null where it may have as many as it takes. */
export const pagesAtMost = (variant: ReportVariant): number | null => (variant === 'oneOnOne' ? 3 : null)
