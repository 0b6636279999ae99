/** What a printed report is made of: read by Reports, drawn by Paper. */

import type { Day } from '../../core/day.ts'
import type { Report } from '../../core/report.ts'
import type { ReportContent } from '../../core/report-content.ts'

/** What a printed report is made of. */
export interface PaperProps {
  readonly report: Report
  readonly content: ReportContent
  /** The name of whose journal it is; '' where none was given. */
  readonly name: string
  /** The day it is made. */
  readonly today: Day
  /** The names questions were asked under, by question and version ("id@1"). */
  readonly labels: Readonly<Record<string, string>>
  /** True where something could not be read and is missing. */
  readonly isPart: boolean
}
