/** Who leads whom: changed while nothing depends on it, with the agenda, and fixed from the first answer apart on. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { personById } from '../../renderer/store/people.ts'
import { pointsWith, raisePoint } from '../../renderer/store/points.ts'
import { changeRelation, isRelationFixed } from '../../renderer/store/relation.ts'
import { deleteWritten } from '../../renderer/store/trash.ts'
import { takeIn } from '../../renderer/store/exchange.ts'
import { day, lock, planned, say, sit, zofia } from '../support/apart.ts'
import { emptyJournal } from '../support/journal.ts'
import { aFileText } from '../support/meeting-file.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const at = noon(day)

/** Who leads, after the attempt to turn it. */
async function turned(): Promise<string> {
  await changeRelation(zofia, 'lead', at.at)
  const row = await personById(zofia)
  return row === null || row === 'unread' ? 'nobody' : row.body.relation
}

test('who leads whom is turned while nothing was answered, and the points turn with it', async () => {
  await planned()
  const mine = { person: zofia, text: 'The late shift', by: 'lead' as const, raisedOn: day }
  await raisePoint({ ...mine, from: { kind: 'own' } }, at.at)
  expect(await isRelationFixed(zofia)).toBe(false)
  expect(await turned()).toBe('lead')
  // It is one’s own still, and oneself is the one who is led now.
  expect((await pointsWith(zofia)).rows.map(({ body }) => body.by)).toEqual(['agent'])
})

test('choosing it makes the person where there is none yet', async () => {
  expect(await turned()).toBe('lead')
})

describe('who leads whom stays', () => {
  const said = { 'listen-present': { text: 'I look at the queue.', choice: 2 } } as const

  test('once one’s own side is begun, and locked', async () => {
    const meeting = await planned()
    await say(await sit(meeting, 'mine'), said)
    expect([await isRelationFixed(zofia), await turned()]).toEqual([true, 'led'])
    await lock(meeting, 'mine')
    expect([await isRelationFixed(zofia), await turned()]).toEqual([true, 'led'])
  })

  test('once a file of the other’s came', async () => {
    expect(await takeIn(await planned(), await aFileText(), at)).toEqual({ kind: 'taken' })
    expect([await isRelationFixed(zofia), await turned()]).toEqual([true, 'led'])
  })

  test('while a meeting that was answered for can still be brought back from the trash', async () => {
    const meeting = await planned()
    await say(await sit(meeting, 'mine'), said)
    await deleteWritten(meeting, at)
    expect([await isRelationFixed(zofia), await turned()]).toEqual([true, 'led'])
  })
})
