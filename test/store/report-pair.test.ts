/** What a report about a person is made from: marked words that two have not opened together are in none of it. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import type { Meeting } from '../../renderer/core/meeting.ts'
import { openedIn } from '../../renderer/core/report-opened.ts'
import { db } from '../../renderer/store/db.ts'
import { changeMeeting, holdMeeting } from '../../renderer/store/meetings.ts'
import { changePoint, pointsWith, raisePoint } from '../../renderer/store/points.ts'
import { writePreparation } from '../../renderer/store/preparations.ts'
import { type ReadPair, readPair } from '../../renderer/store/report-pair.ts'
import { readOwn } from '../../renderer/store/reports.ts'
import { sealSide } from '../../renderer/store/sealing.ts'
import { changeSettings } from '../../renderer/store/settings.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { emptyJournal, sitOnce } from '../support/journal.ts'
import {
  aSide,
  openSide,
  sideAnswer,
  storeCommitment,
  storeMeeting,
  storePerson,
  storeSide,
} from '../support/pairs.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const day = '2026-11-05'
const { at } = noon(day)

/** Words that both have not opened, each of its own kind. */
const secret = {
  preparation: 'MARK preparation',
  notes: 'MARK notes',
  plan: 'MARK a plan being worded',
  goal: 'MARK goal of one question',
  options: 'MARK options',
  entry: 'MARK an entry of one’s own',
  own: 'MARK a commitment of one’s own',
  other: 'MARK a commitment with somebody else',
  locked: 'MARK a locked side',
  rest: 'MARK what was not turned over',
  received: 'MARK a file that is shut',
  wording: 'MARK a sentence before the meeting’s end',
  point: 'MARK a point that no meeting has seen',
  otherSide: 'MARK a side opened with somebody else',
} as const

/** What both have opened or agreed. */
const shared = {
  agent: 'What Zofia turned over.',
  lead: 'What Daniel turned over.',
  agreed: 'What both would sign.',
  promise: 'I ring before five.',
  point: 'The late shift',
} as const

const change = (meeting: string, by: Partial<Meeting>) =>
  changeMeeting(meeting, (held) => ({ ...held, ...by }), at)

/** A held meeting with everything that can belong to one; answers the person. */
async function heldMeeting(): Promise<string> {
  const person = await storePerson()
  const meeting = await storeMeeting(person, day)
  const sealed = await sealSide(aSide([sideAnswer('r', { text: secret.rest })]))
  const rest = { kind: 'beside' as const, ...sealed }
  const agent = aSide([sideAnswer('q', { text: shared.agent, choice: 2 })])
  const lead = aSide([sideAnswer('q', { text: shared.lead, choice: 4 })], { viewpoint: 'observed' })
  const open = openSide(agent, day, meeting, person)
  await storeSide(open.state === 'open' ? { ...open, rest } : open)
  await storeSide(openSide(lead, day, meeting, person))
  await raisePoint({ person, text: shared.point, by: 'agent', from: { kind: 'own' }, raisedOn: day }, at)
  await change(meeting, {
    opened: noon(day),
    agreed: shared.agreed,
    notes: secret.notes,
    focus: { question: 'q', version: 1, goal: secret.goal, options: secret.options },
    plans: [
      {
        id: 'p',
        author: person,
        confidence: null,
        question: null,
        cue: secret.plan,
        act: '',
        shows: '',
        due: day,
      },
    ],
  })
  await writePreparation(person, meeting, secret.preparation, at)
  await storeCommitment(person, { act: shared.promise, author: person })
  await holdMeeting(meeting, noon(day))
  return person
}

/** The next meeting, answered apart and still shut, and what is only one's own. */
async function everythingShut(person: string): Promise<void> {
  const meeting = await storeMeeting(person, '2026-12-01', '10:00')
  await change(meeting, { agreed: secret.wording, notes: secret.notes })
  const side = aSide([sideAnswer('q', { text: secret.locked })], { viewpoint: 'observed' })
  await storeSide({ person, meeting, state: 'locked', lockedAt: noon(day), side })
  await storeSide({ person, meeting, state: 'received', receivedAt: noon(day), file: secret.received })
  await raisePoint({ person, text: secret.point, by: 'lead', from: { kind: 'own' }, raisedOn: day }, at)
  await sitOnce('weekly-agent', day, 'listen-present', secret.entry, 2)
  await storeCommitment('self', { act: secret.own })
  const other = await storePerson({ name: 'Jonas' })
  await storeCommitment(other, { act: secret.other })
  const theirs = aSide([sideAnswer('q', { text: secret.otherSide })])
  await storeSide(openSide(theirs, day, 'elsewhere', other))
  await storeSide(openSide({ ...theirs, viewpoint: 'observed' }, day, 'elsewhere', other))
}

async function read(person: string): Promise<ReadPair> {
  const pair = await readPair(person)
  if (pair === null) throw new Error('nobody')
  return pair
}

describe('what a report about a person is made from', () => {
  test('is what both have opened and agreed, and none of what either keeps', async () => {
    const person = await heldMeeting()
    await everythingShut(person)
    const text = JSON.stringify(await read(person))
    for (const words of Object.values(shared)) expect(text).toContain(words)
    expect(text).not.toContain('MARK')
    expect(text).not.toMatch(/"(rest|notes|plans|focus|preparation|key)"/)
  })

  test('has no side where only one of the two is open or can be read', async () => {
    const person = await storePerson()
    const meeting = await storeMeeting(person, day)
    await holdMeeting(meeting, noon(day))
    await storeSide(openSide(aSide([sideAnswer('q', { text: 'Alone.' })]), day, meeting, person))
    const alone = await read(person)
    expect(alone.meetings).toMatchObject([{ isHeld: true, sides: null }])
    expect(openedIn(alone, { from: day, to: day })).toEqual([])
    const lead = newRow(
      'side',
      newId(),
      openSide(aSide([], { viewpoint: 'observed' }), day, meeting, person),
      { at, device: 'd' },
      { of: person, meeting },
    )
    await db.sides.add({ ...lead, schema: 99 })
    expect(await read(person)).toMatchObject({ unread: 1, meetings: [{ sides: null }] })
  })

  test('knows the two by their names, whichever of them keeps the journal', async () => {
    await changeSettings({ name: ' Daniel ' }, at)
    const led = await storePerson({ name: 'Zofia' })
    expect(await read(led)).toMatchObject({ keeper: 'lead', names: { agent: 'Zofia', lead: 'Daniel' } })
    const leader = await storePerson({ name: 'Mona', relation: 'lead' })
    expect(await read(leader)).toMatchObject({ keeper: 'agent', names: { agent: 'Daniel', lead: 'Mona' } })
  })

  test('is there for someone who was put away, and for nobody who is gone', async () => {
    const person = await storePerson({ archived: true })
    expect(await read(person)).toMatchObject({ meetings: [], next: null, carried: [] })
    expect(await readPair('nobody')).toBeNull()
  })

  test('has the next meeting that is planned, and the points that were carried to it', async () => {
    const person = await heldMeeting()
    await storeMeeting(person, '2026-12-01', '10:00')
    expect(await read(person)).toMatchObject({
      next: { day: '2026-12-01', time: '10:00' },
      carried: [shared.point],
    })
    const [point] = (await pointsWith(person)).rows
    const later = (notBefore: string) => changePoint(point?.id ?? '', (one) => ({ ...one, notBefore }), at)
    await later('2026-12-02')
    expect(await read(person)).toMatchObject({ carried: [] })
    await later('2026-12-01')
    expect(await read(person)).toMatchObject({ carried: [shared.point] })
  })
})

describe('what a report about oneself takes from one-on-ones', () => {
  test('is what was opened with those who lead one, and none of what either keeps or others said', async () => {
    const led = await heldMeeting()
    await everythingShut(led)
    expect((await readOwn()).leads).toEqual([])
    const text = JSON.stringify(await readOwn())
    for (const words of [shared.agent, shared.lead, shared.agreed]) expect(text).not.toContain(words)

    const lead = await storePerson({ name: 'Mona', relation: 'lead' })
    const meeting = await storeMeeting(lead, day)
    await storeSide(openSide(aSide([sideAnswer('q', { text: shared.agent })]), day, meeting, lead))
    const theirs = aSide([sideAnswer('q', { text: shared.lead })], { viewpoint: 'observed' })
    await storeSide(openSide(theirs, day, meeting, lead))
    await change(meeting, { opened: noon(day), notes: secret.notes })
    await writePreparation(lead, meeting, secret.preparation, at)
    const shut = await storeMeeting(lead, '2026-12-01')
    const side = aSide([sideAnswer('q', { text: secret.locked })])
    await storeSide({ person: lead, meeting: shut, state: 'locked', lockedAt: noon(day), side })
    await storeSide({
      person: lead,
      meeting: shut,
      state: 'received',
      receivedAt: noon(day),
      file: secret.received,
    })
    const { leads } = await readOwn()
    expect(leads).toMatchObject([{ name: 'Mona', meetings: [{ day, sides: { agent: {}, lead: {} } }] }])
    expect(JSON.stringify(leads)).toContain(shared.lead)
    expect(JSON.stringify(leads)).not.toContain('MARK')
  })
})
