/** A person or a meeting goes to the trash with exactly what was said, and comes back whole. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { tableNames } from '../../renderer/core/journal-file.ts'
import { blankReport } from '../../renderer/core/report.ts'
import { db } from '../../renderer/store/db.ts'
import { lastChange } from '../../renderer/store/last-change.ts'
import { holdMeeting } from '../../renderer/store/meetings.ts'
import { whatGoes } from '../../renderer/store/pair-trash.ts'
import { raisePoint } from '../../renderer/store/points.ts'
import { writePreparation } from '../../renderer/store/preparations.ts'
import { changeReport } from '../../renderer/store/reports.ts'
import { deleteWritten, emptyTrash, inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { begin, emptyJournal } from '../support/journal.ts'
import {
  aSide,
  openSide,
  pairDay,
  storeCommitment,
  storeMeeting,
  storePerson,
  storeSide,
} from '../support/pairs.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const moment = noon(pairDay)

/** Every row that is not in the trash, by its table. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = tableNames.filter((name) => name !== 'trash')
  const rows = await Promise.all(tables.map((name) => db[name].toArray()))
  return Object.fromEntries(tables.map((name, at) => [name, rows[at] ?? []]))
}

/** A pair with two meetings and something of every kind; answers the ids of the person and of both meetings. */
async function pair(name: string) {
  const person = await storePerson({ name })
  const held = await storeMeeting(person, '2026-11-05')
  const next = await storeMeeting(person, '2026-12-01')
  await holdMeeting(held, noon('2026-11-05'))
  for (const text of ['one', 'two', 'three'])
    await raisePoint({ person, text, by: 'lead', from: { kind: 'own' }, raisedOn: pairDay }, moment.at)
  await writePreparation(person, next, 'For my eyes.', moment.at)
  await storeSide(openSide(aSide([]), '2026-11-05', held, person))
  await storeSide(openSide(aSide([], { viewpoint: 'observed' }), '2026-11-05', held, person))
  await storeCommitment(person)
  await storeCommitment(person, { author: person, status: 'kept', closedOn: pairDay })
  await changeReport(blankReport(pairDay, 'A4', person), (report) => report, moment.at)
  return { person, held, next }
}

/** Begins a draft that is written for a meeting. */
async function draftFor(meeting: string): Promise<void> {
  const id = await begin('weekly-agent', pairDay)
  await db.drafts
    .where('id')
    .equals(id)
    .modify((row) => {
      // A draft's body, which the row does not tell.
      const body = row.body as { who: { sealedUntil: string | null } }
      body.who.sealedUntil = meeting
    })
}

async function bringBack(): Promise<void> {
  const [deletion] = await inTrash()
  if (deletion === undefined) throw new Error('Nothing in the trash')
  await restoreDeleted(deletion, moment)
}

describe('a person', () => {
  test('goes with everything that was counted, and nothing of another goes along', async () => {
    const zofia = await pair('Zofia')
    const before = await everything()
    const ana = await pair('Ana')
    await draftFor(ana.next)
    await storeCommitment('self')
    const counts = await whatGoes(ana.person)
    expect(counts).toMatchObject({
      person: 1,
      meeting: 2,
      point: 3,
      preparation: 1,
      side: 2,
      commitment: 2,
      draft: 1,
    })
    const whole = await everything()
    await deleteWritten(ana.person, moment)
    const after = await everything()
    expect({ ...after, commitments: [] }).toEqual({ ...before, wordings: whole['wordings'], commitments: [] })
    expect(after['commitments']).toHaveLength(3)
    expect(await lastChange()).toMatchObject({ kind: 'deleted' })
    const sum = Object.values(counts).reduce((all, count) => all + count, 0)
    expect((await inTrash())[0]?.body.rows).toHaveLength(sum)
    await bringBack()
    expect(await everything()).toEqual(whole)
    expect(await inTrash()).toEqual([])
    expect(await lastChange()).toMatchObject({ kind: 'restored' })
    expect(await whatGoes(zofia.person)).toMatchObject({ meeting: 2, draft: 0 })
  })

  test('that was brought back can go again, and is let go of after thirty days', async () => {
    const { person } = await pair('Ana')
    await deleteWritten(person, moment)
    await bringBack()
    await deleteWritten(person, moment)
    expect(await inTrash()).toHaveLength(1)
    await emptyTrash('2026-12-19', noon('2026-12-19').at)
    expect(await inTrash()).toEqual([])
    expect(JSON.stringify(await db.trash.toArray())).not.toContain('For my eyes.')
  })
})

describe('a meeting', () => {
  test('goes with its sides and its preparation; points and commitments stay with the person', async () => {
    const { held, next } = await pair('Ana')
    await draftFor(next)
    const whole = await everything()
    expect(await whatGoes(next)).toMatchObject({ meeting: 1, preparation: 1, side: 0, draft: 1, point: 0 })
    await deleteWritten(next, moment)
    const after = await everything()
    expect(after['meetings']).toHaveLength(1)
    expect(after['preparations']).toEqual([])
    expect(after['drafts']).toEqual([])
    expect(after['points']).toEqual(whole['points'])
    expect(after['commitments']).toEqual(whole['commitments'])
    await bringBack()
    expect(await everything()).toEqual(whole)
    expect(await whatGoes(held)).toMatchObject({ meeting: 1, side: 2, preparation: 0 })
  })
})

test('what is neither a person nor a meeting takes nothing along', async () => {
  await pair('Ana')
  const whole = await everything()
  await deleteWritten('nowhere', moment)
  expect(await everything()).toEqual(whole)
})
