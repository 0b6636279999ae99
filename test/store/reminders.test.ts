/** What there is to be reminded of is read from the journal, and only times and kinds of it leave. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import type { Commitment } from '../../renderer/core/commitment.ts'
import { db } from '../../renderer/store/db.ts'
import { holdMeeting, planMeeting } from '../../renderer/store/meetings.ts'
import { markCommitment } from '../../renderer/store/commitments.ts'
import { changePerson } from '../../renderer/store/people.ts'
import { remindersOn } from '../../renderer/store/reminders.ts'
import { changeSettings } from '../../renderer/store/settings.ts'
import { stampAt } from '../../renderer/store/stamp.ts'
import { emptyJournal } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

/** A Thursday. */
const today = '2026-11-19'
const { at } = noon(today)

async function promise(id: string, author: string, due: string): Promise<void> {
  const body: Commitment = {
    cue: 'WORDS of a cue',
    act: 'WORDS of an act',
    question: null,
    shows: '',
    due,
    confidence: null,
    author,
    context: 'self',
    madeOn: today,
    reflection: null,
    status: 'open',
    outcome: null,
    happened: '',
    closedOn: null,
  }
  await db.commitments.add(newRow('commitment', id, body, stampAt(at), { open: 1, due }))
}

/** The times of a kind; of the weekly reflection the next two. */
async function times(kind: string): Promise<readonly string[]> {
  const all = await remindersOn(today)
  return all
    .filter((one) => one.kind === kind && one.at >= today)
    .map((one) => one.at)
    .slice(0, 2)
}

test('a blank journal has nothing to be reminded of', async () => {
  expect(await remindersOn(today)).toEqual([])
})

test('the week is told on the chosen day, until it is let go', async () => {
  await changeSettings({ role: 'agent', weekday: 5, time: '16:30' }, at)
  expect(await times('weekly')).toEqual(['2026-11-20T16:30', '2026-11-27T16:30'])
  await changeSettings({ excused: ['2026-11-16'] }, at)
  expect(await times('weekly')).toEqual(['2026-11-27T16:30', '2026-12-04T16:30'])
})

test('meetings that were held, of people put away, and what others said they would do are left out', async () => {
  await changePerson('zofia', { name: 'ZOFIA', relation: 'led' }, at)
  await changePerson('piotr', { name: 'PIOTR', relation: 'led', archived: true }, at)
  const held = await planMeeting('zofia', '2026-11-20', '08:00', at)
  await holdMeeting(held, noon(today))
  await planMeeting('zofia', '2026-11-23', '10:00', at)
  await planMeeting('piotr', '2026-11-24', '10:00', at)
  await promise('mine', 'self', '2026-11-25')
  await promise('theirs', 'zofia', '2026-11-26')
  expect(await times('meeting')).toEqual(['2026-11-23T09:00'])
  expect(await times('commitment')).toEqual(['2026-11-25T09:00'])
  expect(JSON.stringify(await remindersOn(today))).not.toMatch(/WORDS|ZOFIA|zofia|mine/)
  await markCommitment('mine', 'kept', today, at)
  expect(await times('commitment')).toEqual([])
})
