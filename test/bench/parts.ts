/** The parts of the bench: each measures the journal at every size, and says against what and with which goals. */

import { measureHistory } from './parts/history.ts'
import { measureImport } from './parts/import.ts'
import { measureInsights } from './parts/insights.ts'
import { measureLock } from './parts/lock.ts'
import { measureReport } from './parts/report.ts'
import { measureStarts } from './parts/starts.ts'
import { measureTyping } from './parts/typing.ts'

/** Half a year of weeks, ten years of weeks, and ten years of working days. */
export const SIZES = [26, 520, 2600] as const

/** Every part, by the name that `--only` knows it by. */
export const parts = {
  starts: measureStarts,
  typing: measureTyping,
  history: measureHistory,
  insights: measureInsights,
  import: measureImport,
  report: measureReport,
  lock: measureLock,
} as const
