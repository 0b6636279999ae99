/** What copies and their troubles are called. */

import type { CopyPart } from '../../core/copy-list.ts'
import { capital, sayMonthOf, t } from '../../locales/index.ts'
import type { ListedCopy } from './read-through.ts'
import type { FileSummary, Troubled } from '../../store/file-reading.ts'

/** The heading of a part of the list. */
export const sayPart = (part: CopyPart): string =>
  part.kind === 'month' ? capital(sayMonthOf(part.month)) : t(`restoring.${part.kind}`)

/** Where a copy lies. */
export const sayPlace = ({ place, also }: ListedCopy): string =>
  t(`restoring.place.${also === null ? place : 'both'}`)

/** How much a copy holds: "214 finished entries, 3 people". */
export const sayHolds = ({ entries, people }: FileSummary): string =>
  t('restoring.holds', { entries, people })

/** What is wrong with a file, and what can be done. */
export const sayTrouble = ({ trouble, reason }: Troubled): string =>
  trouble === 'doubled' ? t('importing.doubled', { what: reason }) : t(`restoring.not.${trouble}`, { reason })

/** The same of a copy in its list: whatever is no journal file there was one. */
export const sayCopyTrouble = (troubled: Troubled): string =>
  troubled.trouble === 'foreign' ? t('restoring.not.journal') : sayTrouble(troubled)
