/** What two people agree on in a meeting: words it, and makes a commitment of it once both say yes. */

import { changedRow, newRow } from '../core/body.ts'
import { isPlan, mayBeDue, openCap } from '../core/commitment.ts'
import { addDays, type Day, type Moment } from '../core/day.ts'
import type { MeetingPlan } from '../core/meeting.ts'
import { openBetween } from './agenda.ts'
import { db } from './db.ts'
import { changeMeeting, meetingById } from './meetings.ts'
import { newId, stampAt } from './stamp.ts'
import { settled } from './writes.ts'

/** In how many days a new plan is due unless told. */
const dueIn = 14

/** A blank plan of one of the two, for a question or none in particular. */
export const blankPlan = (author: string, question: string | null, day: Day): MeetingPlan => ({
  id: newId(),
  author,
  question,
  cue: '',
  act: '',
  shows: '',
  due: addDays(day, dueIn),
  confidence: null,
})

/** Puts a plan beside those that are being worded. */
export const addPlan = (meeting: string, plan: MeetingPlan, at: string): Promise<void> =>
  changeMeeting(meeting, (held) => ({ ...held, plans: [...held.plans, plan] }), at)

/** Changes a plan while it is being worded. */
export const changePlan = (
  meeting: string,
  plan: string,
  by: Partial<MeetingPlan>,
  at: string,
): Promise<void> =>
  changeMeeting(
    meeting,
    (held) => ({ ...held, plans: held.plans.map((one) => (one.id === plan ? { ...one, ...by } : one)) }),
    at,
  )

/** Takes away a plan that nobody agreed on. */
export const dropPlan = (meeting: string, plan: string, at: string): Promise<void> =>
  changeMeeting(meeting, (held) => ({ ...held, plans: held.plans.filter(({ id }) => id !== plan) }), at)

/**
 * What came of agreeing. `unfinished`: its cue or its act is missing. `undated`: its day is over, or further than four weeks. `full`: two of this owner are open with this
 * person already (decisions.md 10). `enough`: so they are, and all were agreed on in this very meeting, so that none
 * can be marked yet. `gone`: there is no such plan any more.
 */
export type Agreement = 'agreed' | 'unfinished' | 'undated' | 'full' | 'enough' | 'gone'

/** Makes a commitment of a plan, in one transaction with its leaving the plans. */
export async function agreeOn(meeting: string, plan: string, moment: Moment): Promise<Agreement> {
  // What was typed a moment ago may still be on its way.
  await settled()
  return db.transaction('rw', db.meetings, db.commitments, async () => {
    const row = await meetingById(meeting)
    if (row === null || row === 'unread') return 'gone'
    const found = row.body.plans.find(({ id }) => id === plan)
    if (found === undefined) return 'gone'
    if (!isPlan(found)) return 'unfinished'
    if (!mayBeDue(found.due, moment.day)) return 'undated'
    const { id, ...planned } = found
    const { person } = row.body
    const open = (await openBetween(person)).filter(({ body }) => body.author === planned.author)
    if (open.length >= openCap)
      return open.every((one) => row.body.commitments.includes(one.id)) ? 'enough' : 'full'
    const stamp = stampAt(moment.at)
    const body = {
      ...planned,
      context: person,
      madeOn: moment.day,
      reflection: null,
      status: 'open' as const,
      outcome: null,
      happened: '',
      closedOn: null,
    }
    await db.commitments.add(newRow('commitment', id, body, stamp, { open: 1, due: body.due }))
    const { plans, commitments } = row.body
    const next = {
      ...row.body,
      plans: plans.filter((one) => one.id !== id),
      commitments: [...commitments, id],
    }
    await db.meetings.put(changedRow(row, next, stamp))
    return 'agreed'
  })
}
