/** Agreeing on a commitment in a meeting: by either of the two, at most two open each, and nothing lost on the way. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { addPlan, agreeOn, blankPlan, changePlan, dropPlan } from '../../renderer/store/agreeing.ts'
import { commitmentsById, openIn, pairCommitmentsOn } from '../../renderer/store/commitments.ts'
import { db } from '../../renderer/store/db.ts'
import { meetingById } from '../../renderer/store/meetings.ts'
import { perform } from '../../renderer/store/writes.ts'
import { emptyJournal } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { meetingDay, meetingId, meetingRows, pairCommitment, zofia } from '../support/together.ts'

const moment = noon(meetingDay)

beforeEach(async () => {
  await emptyJournal()
  await db.meetings.bulkAdd([...(meetingRows().meetings ?? [])])
})

const bodyNow = async () => {
  const row = await meetingById(meetingId)
  if (row === null || row === 'unread') throw new Error('no meeting')
  return row.body
}

/** A plan of an owner with both its halves; answers its id. */
async function worded(owner: string): Promise<string> {
  const plan = {
    ...blankPlan(owner, 'respect-calm', meetingDay),
    cue: 'it rings',
    act: 'breathe',
    confidence: 8,
  }
  await addPlan(meetingId, plan, moment.at)
  return plan.id
}

describe('a plan', () => {
  test('becomes a commitment of its owner and this pair, and leaves those being worded', async () => {
    const id = await worded(zofia)
    expect(await agreeOn(meetingId, id, moment)).toBe('agreed')
    expect(await bodyNow()).toMatchObject({ plans: [], commitments: [id] })
    const [row] = await commitmentsById([id])
    expect(row).toMatchObject({
      keys: { open: 1, due: '2026-12-03' },
      body: {
        author: zofia,
        context: zofia,
        question: 'respect-calm',
        cue: 'it rings',
        confidence: 8,
        madeOn: meetingDay,
        status: 'open',
      },
    })
  })

  test('is agreed on with its last word, also when that is still on its way', async () => {
    const id = await worded('self')
    perform(() => changePlan(meetingId, id, { act: 'breathe twice' }, moment.at))
    await agreeOn(meetingId, id, moment)
    expect((await commitmentsById([id]))[0]?.body.act).toBe('breathe twice')
  })

  test('without its if or its then stays, and says so', async () => {
    const plan = { ...blankPlan('self', null, meetingDay), cue: 'it rings' }
    await addPlan(meetingId, plan, moment.at)
    expect(await agreeOn(meetingId, plan.id, moment)).toBe('unfinished')
    expect((await bodyNow()).plans).toHaveLength(1)
    expect(await db.commitments.count()).toBe(0)
  })

  test.each([
    ['before today', '2026-11-18'],
    ['beyond four weeks', '2026-12-18'],
  ])('with a date %s stays, and says so', async (_, due) => {
    const id = await worded('self')
    await changePlan(meetingId, id, { due }, moment.at)
    expect(await agreeOn(meetingId, id, moment)).toBe('undated')
    expect((await bodyNow()).plans).toHaveLength(1)
    await changePlan(meetingId, id, { due: meetingDay }, moment.at)
    expect(await agreeOn(meetingId, id, moment)).toBe('agreed')
  })

  test('is kept waiting while two of its owner are open with this person, and only then', async () => {
    const elsewhere = pairCommitment('elsewhere', 'self', { context: 'self' })
    const closed = pairCommitment('closed', 'self', { status: 'kept', closedOn: meetingDay })
    await db.commitments.bulkAdd([elsewhere, closed, pairCommitment('theirs', zofia)])
    for (const _ of [1, 2]) expect(await agreeOn(meetingId, await worded('self'), moment)).toBe('agreed')
    const third = await worded('self')
    expect(await agreeOn(meetingId, third, moment)).toBe('enough')
    expect((await bodyNow()).plans.map(({ id }) => id)).toEqual([third])
    expect([await openIn(zofia), await openIn(zofia, zofia), await openIn('self')]).toEqual([2, 1, 1])
    expect(await agreeOn(meetingId, await worded(zofia), moment)).toBe('agreed')
  })

  test('says whether one of those open can be marked: what was agreed in this very meeting can’t', async () => {
    await db.commitments.add(pairCommitment('before', 'self'))
    expect(await agreeOn(meetingId, await worded('self'), moment)).toBe('agreed')
    const third = await worded('self')
    expect(await agreeOn(meetingId, third, moment)).toBe('full')
    await db.commitments.delete('before')
    expect(await agreeOn(meetingId, await worded('self'), moment)).toBe('agreed')
    expect(await agreeOn(meetingId, third, moment)).toBe('enough')
  })

  test('can be taken away, and then nobody agrees on it', async () => {
    const id = await worded('self')
    await dropPlan(meetingId, id, moment.at)
    expect((await bodyNow()).plans).toEqual([])
    expect(await agreeOn(meetingId, id, moment)).toBe('gone')
    expect(await agreeOn('nowhere', id, moment)).toBe('gone')
  })
})

test('a pair’s commitments are shown while they are open, of both, and of nobody else', async () => {
  await db.commitments.bulkAdd([
    pairCommitment('mine', 'self'),
    pairCommitment('theirs', zofia),
    pairCommitment('of another pair', 'self', { context: 'amira' }),
    pairCommitment('long closed', 'self', { status: 'not', closedOn: '2026-11-10' }),
  ])
  const { rows } = await pairCommitmentsOn(zofia, meetingDay)
  expect(rows.map(({ id }) => id)).toEqual(['mine', 'theirs'])
})
