/** People and their meetings as they are stored: made with the first key, planned, moved with everything, held. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { bodyVersions } from '../../renderer/core/body.ts'
import { db } from '../../renderer/store/db.ts'
import {
  changeMeeting,
  holdMeeting,
  meetingById,
  meetingsSoon,
  meetingsWith,
  moveMeeting,
} from '../../renderer/store/meetings.ts'
import { readPairs } from '../../renderer/store/pairs.ts'
import { changePerson, personById } from '../../renderer/store/people.ts'
import { changePoint, pointsWith, raisePoint } from '../../renderer/store/points.ts'
import { preparationFor, writePreparation } from '../../renderer/store/preparations.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { emptyJournal } from '../support/journal.ts'
import { pairDay, storeCommitment, storeMeeting, storePerson } from '../support/pairs.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const { at } = noon(pairDay)
const raised = (person: string, text: string) =>
  raisePoint({ person, text, by: 'agent', from: { kind: 'own' }, raisedOn: pairDay }, at)

async function meeting(id: string) {
  const row = await meetingById(id)
  if (row === null || row === 'unread') throw new Error('No such meeting')
  return row
}

describe('a person', () => {
  test('is made by the first key, with the relation it names, and changed by the next', async () => {
    const id = newId()
    await changePerson(id, { relation: 'lead', name: 'D' }, at)
    await changePerson(id, { relation: 'lead', name: 'Daniel' }, at)
    await changePerson(id, { everyWeeks: 2 }, at)
    expect(await personById(id)).toMatchObject({
      revision: 3,
      body: { name: 'Daniel', relation: 'lead', everyWeeks: 2, archived: false },
    })
  })

  test('of a newer app is left as it is', async () => {
    const id = await storePerson()
    await db.people.update(id, { schema: bodyVersions.person + 1 })
    const before = await db.people.get(id)
    await changePerson(id, { name: 'Someone else' }, at)
    expect(await db.people.get(id)).toEqual(before)
    expect(await personById(id)).toBe('unread')
    expect((await readPairs()).unread).toHaveLength(1)
  })

  test('is told with the next meeting, the last, and the open commitments of the pair', async () => {
    const [zofia, ana] = [await storePerson({ name: 'Zofia' }), await storePerson({ name: 'Ana' })]
    const last = await storeMeeting(zofia, '2026-11-05')
    await holdMeeting(last, noon('2026-11-05'))
    const next = await storeMeeting(zofia, '2026-12-01')
    await storeMeeting(zofia, '2026-12-15')
    await storeCommitment(zofia)
    await storeCommitment(zofia, { status: 'kept', closedOn: pairDay })
    await storeCommitment('self')
    const { pairs } = await readPairs()
    expect(pairs.map((pair) => [pair.person.id, pair.next?.id, pair.last?.id, pair.open])).toEqual([
      [ana, undefined, undefined, 0],
      [zofia, next, last, 1],
    ])
  })
})

describe('a meeting', () => {
  test('that is moved keeps everything, and knows the days it was moved from', async () => {
    const person = await storePerson()
    const id = await storeMeeting(person, '2026-11-24', '10:00')
    await raised(person, 'The late shift')
    await writePreparation(person, id, 'Ask about the boy.', at)
    await changeMeeting(id, (body) => ({ ...body, notes: 'Bring the folder.' }), at)
    await moveMeeting(id, '2026-11-26', '14:00', at)
    await moveMeeting(id, '2026-11-26', '15:00', at)
    await moveMeeting(id, '2026-12-01', '15:00', at)
    expect(await meeting(id)).toMatchObject({
      keys: { of: person, day: '2026-12-01' },
      body: {
        day: '2026-12-01',
        time: '15:00',
        moved: ['2026-11-24', '2026-11-26'],
        notes: 'Bring the folder.',
      },
    })
    expect(await preparationFor(id)).toBe('Ask about the boy.')
    const [point] = (await pointsWith(person)).rows
    expect(point?.body).toMatchObject({ text: 'The late shift', carried: [] })
  })

  test('that was held carries over what stayed open, once', async () => {
    const person = await storePerson()
    const id = await storeMeeting(person, pairDay)
    await raised(person, 'The late shift')
    await raised(await storePerson({ name: 'Ana' }), 'Another’s')
    await holdMeeting(id, noon(pairDay))
    await holdMeeting(id, noon('2026-11-20'))
    expect((await meeting(id)).body.held?.day).toBe(pairDay)
    expect((await pointsWith(person)).rows.map(({ body }) => body.carried)).toEqual([[id]])
    const all = await db.points.toArray()
    expect(all.filter(({ revision }) => revision > 1)).toHaveLength(1)
  })

  test('that was held late carries what was scheduled for a day before it was held', async () => {
    const person = await storePerson()
    const id = await storeMeeting(person, pairDay)
    const scheduled = async (text: string, notBefore: string) =>
      changePoint(await raised(person, text), (point) => ({ ...point, notBefore }), at)
    await scheduled('In time', '2026-11-23')
    await scheduled('Later', '2026-11-26')
    await holdMeeting(id, noon('2026-11-24'))
    expect((await pointsWith(person)).rows.map(({ body }) => [body.carried, body.notBefore])).toEqual([
      [[id], null],
      [[], '2026-11-26'],
    ])
  })

  test('stands among the others by its day and time', async () => {
    const person = await storePerson()
    const late = await storeMeeting(person, '2026-12-01', '14:00')
    const early = await storeMeeting(person, '2026-12-01', '09:00')
    const before = await storeMeeting(person, '2026-11-20')
    expect((await meetingsWith(person)).rows.map(({ id }) => id)).toEqual([before, early, late])
  })

  test('is told of on its day and the day before, unless it was held or the person put away', async () => {
    const [here, away] = [await storePerson(), await storePerson({ archived: true })]
    const tomorrow = await storeMeeting(here, '2026-11-20')
    const today = await storeMeeting(here, pairDay)
    await storeMeeting(here, '2026-11-21')
    await storeMeeting(away, pairDay)
    await holdMeeting(await storeMeeting(here, pairDay), noon(pairDay))
    const soon = await meetingsSoon(pairDay, '2026-11-20')
    expect(soon.map((one) => one.meeting.id)).toEqual([today, tomorrow])
  })
})
