/** Everything that a report says, whoever it is about; what is not in here is not in the file. */

import type { OwnContent } from './report-own.ts'
import type { PairContent } from './report-pair.ts'

/** See the file. One about oneself and one about a person are made from different things, never one from the other. */
export type ReportContent = OwnContent | PairContent
