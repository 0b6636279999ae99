/** Ends a meeting with what becomes of its sheets: all of it, or nothing. */

import type { Moment } from '../core/day.ts'
import { db } from './db.ts'
import { holdMeeting } from './meetings.ts'
import { draftsFor } from './pair-trash.ts'
import { deleteUnshown, forgetApart, sidesOf } from './sides.ts'

/** What is deleted of sheets that were never opened: `delete` both, or `none` where there are none. */
export interface Ending {
  readonly closed: 'delete' | 'none'
}

/**
 * Ends a meeting in one transaction: sheets that stayed closed go if that was chosen, what an agent did not show is
 * deleted, and the meeting is held. Where one of them fails, or something was answered that the other has not seen and
 * nobody chose to delete, everything is as it was.
 */
export function endMeeting(meeting: string, { closed }: Ending, moment: Moment): Promise<void> {
  return db.transaction('rw', db.drafts, db.sides, db.meetings, db.points, async () => {
    if (closed === 'delete') await forgetApart(new Set([meeting]))
    else if (await isAnyClosed(meeting)) throw new Error('closed')
    await deleteUnshown(meeting, moment.at)
    await holdMeeting(meeting, moment)
  })
}

/** Whether the sheets of a meeting are begun or locked, and not open: nothing is rated and kept unseen (decisions.md 21). */
async function isAnyClosed(meeting: string): Promise<boolean> {
  const sides = (await sidesOf(meeting)).rows
  if (sides.some(({ body }) => body.state === 'open')) return false
  return sides.length > 0 || (await draftsFor(new Set([meeting]))).length > 0
}
