/** What a report says in words that were written for it, whoever it is about. */

import type { Day } from './day.ts'
import type { Report, ReportFocus } from './report.ts'
import type { Promised } from './report-commitments.ts'

/** What every report says. */
export interface ReportWords extends Promised {
  readonly from: Day
  readonly to: Day
  readonly summary: string
  readonly focus: readonly ReportFocus[]
  readonly strengths: string
  readonly remark: string
}

/** The words of a report; those of a section that was not chosen are blank. */
export function wordsOf(report: Report): Omit<ReportWords, keyof Promised> {
  const { from, to, sections } = report
  const isSummed = sections.includes('summary')
  return {
    from,
    to,
    summary: isSummed ? report.summary.trim() : '',
    focus: isSummed ? report.focus : [],
    strengths: isSummed ? report.strengths.trim() : '',
    remark: sections.includes('remarks') ? report.remark.trim() : '',
  }
}
