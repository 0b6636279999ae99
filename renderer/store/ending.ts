/** Ends a meeting with what becomes of its sheets: all of it, or nothing. */

import type { Moment } from '../core/day.ts'
import { db } from './db.ts'
import { holdMeeting } from './meetings.ts'
import { deleteUnshown, forgetApart } from './sides.ts'

/** What is deleted of sheets that were never opened: `delete` both, or `none` where there are none. */
export interface Ending {
  readonly closed: 'delete' | 'none'
}

/**
 * Ends a meeting in one transaction: sheets that stayed closed go if that was chosen, what an agent did not show is
 * deleted, and the meeting is held. Where one of them fails, everything is as it was.
 */
export function endMeeting(meeting: string, { closed }: Ending, moment: Moment): Promise<void> {
  return db.transaction('rw', db.drafts, db.sides, db.meetings, db.points, async () => {
    if (closed === 'delete') await forgetApart(new Set([meeting]))
    await deleteUnshown(meeting, moment.at)
    await holdMeeting(meeting, moment)
  })
}
