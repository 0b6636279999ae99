// Looks through the journal in the test's own process, where there is no worker.
import { type Checked, checkRows } from '../../renderer/store/checking.ts'
import { db } from '../../renderer/store/db.ts'
import { lookThrough } from '../../renderer/store/looking.ts'
import type { Moment } from '../../renderer/core/day.ts'

/** As `checkRows`. */
export const checkHere = (how: 'sample' | 'all', moment: Moment): Promise<Checked> =>
  checkRows(how, moment, (wanted) => lookThrough(db, wanted))
