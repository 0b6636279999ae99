/** Talking points as they are stored: from the first key, in their order, moved, and left alone where unreadable. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { bodyVersions } from '../../renderer/core/body.ts'
import { closedAs } from '../../renderer/core/point.ts'
import { readAgenda } from '../../renderer/store/agenda.ts'
import { db } from '../../renderer/store/db.ts'
import { changePoint, movePoint, pointsWith, raisePoint, writePoint } from '../../renderer/store/points.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { emptyJournal } from '../support/journal.ts'
import { aSide, openSide, pairDay, sideAnswer, storeCommitment, storeSide } from '../support/pairs.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const { at } = noon(pairDay)
const person = 'zofia'
const of = (text: string) => ({
  person,
  text,
  by: 'agent' as const,
  from: { kind: 'own' as const },
  raisedOn: pairDay,
})
const texts = async () => (await pointsWith(person)).rows.map(({ body }) => body.text)

describe('a point', () => {
  test('is there from its first key, and gone where all of it was taken away again', async () => {
    const id = newId()
    await writePoint(id, of('T'), at)
    await writePoint(id, of('The late shift'), at)
    expect(await texts()).toEqual(['The late shift'])
    await writePoint(id, of(''), at)
    expect(await db.points.count()).toBe(0)
  })

  test('comes to the end of the agenda', async () => {
    for (const text of ['one', 'two', 'three']) await raisePoint(of(text), at)
    expect(await texts()).toEqual(['one', 'two', 'three'])
  })

  test('moves among those on the agenda, also where places are equal', async () => {
    const ids = [await raisePoint(of('one'), at), await raisePoint(of('two'), at)]
    ids.push(await raisePoint(of('three'), at))
    const [first = '', , third = ''] = ids
    await movePoint(ids, third, -1, at)
    expect(await texts()).toEqual(['one', 'three', 'two'])
    await movePoint(ids, first, -1, at)
    expect(await texts()).toEqual(['one', 'three', 'two'])
    for (const id of ids) await changePoint(id, (point) => ({ ...point, order: 0 }), at)
    await movePoint(ids, first, 1, at)
    expect(await texts()).toEqual(['two', 'one', 'three'])
  })

  test('says in its keys whether it is open', async () => {
    const id = await raisePoint(of('one'), at)
    await changePoint(id, (point) => closedAs(point, 'done', null, pairDay), at)
    expect((await db.points.get(id))?.keys).toEqual({ of: person, open: 0 })
  })

  test('of a newer app is left as it is, and counted', async () => {
    const id = await raisePoint(of('one'), at)
    await db.points.update(id, { schema: bodyVersions.point + 1 })
    const before = await db.points.get(id)
    await changePoint(id, (point) => ({ ...point, text: 'another' }), at)
    expect(await db.points.get(id)).toEqual(before)
    expect((await readAgenda(person)).unread).toBe(1)
  })
})

test('an agenda reads the open commitments of its pair, and what the agent turned over last', async () => {
  const open = await storeCommitment(person)
  await storeCommitment(person, { status: 'kept', closedOn: pairDay })
  await storeCommitment('ana')
  const said = (text: string) => aSide([sideAnswer('a', { text })])
  await storeSide(openSide(said('newer'), '2026-11-19', 'm2'))
  await storeSide(openSide(said('older'), '2026-11-05', 'm1'))
  await storeSide(openSide(aSide([], { viewpoint: 'observed' }), '2026-11-20', 'm3'))
  const read = await readAgenda(person)
  expect(read.commitments.map(({ id }) => id)).toEqual([open])
  expect(read.lastSide?.answers[0]?.text).toBe('newer')
})
