/** Presets: how a report was built, kept under a name, to build the next one the same way. */

import type { Report } from './report.ts'

/**
 * The report to keep as a preset. How it was built is kept, never what it says: answers that were chosen one by one,
 * and words that were written for it, belong to their own time.
 */
export const presetOf = (report: Report, name: string): Report => ({
  ...report,
  name: name.trim(),
  summary: '',
  focus: [],
  strengths: '',
  remark: '',
  shown: [],
  savedOn: null,
})

/** Whether a preset is about the time a report is about already, for the one who was to read it. */
const isSameOccasion = (report: Report, preset: Report): boolean =>
  report.reader === preset.reader &&
  report.span === preset.span &&
  (report.span !== 'own' || (report.from === preset.from && report.to === preset.to))

/**
 * A report built as a preset says. Whom it is about stays, and what was written for it. What was chosen without a word
 * of one's own, answers and questions to begin with, stays chosen only for the same time and reader: for others nothing
 * is shown before it is chosen anew.
 */
export const builtAs = (report: Report, preset: Report): Report => ({
  ...report,
  reader: preset.reader,
  variant: preset.variant,
  // The time since the last saved report begins with the first that was saved.
  span: preset.span === 'sinceReview' && report.savedOn === null ? 'quarter' : preset.span,
  from: preset.from,
  to: preset.to,
  sections: preset.sections,
  paper: preset.paper,
  ...(!isSameOccasion(report, preset) && {
    shown: [],
    focus: report.focus.filter(({ reason }) => reason.trim() !== ''),
  }),
})

/** Whether a preset is for reports of this kind: about oneself, or about a person. */
export const isFor = (preset: Report, about: string): boolean =>
  (preset.about === 'self') === (about === 'self')
