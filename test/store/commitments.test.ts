/** Commitments: what is open, what was marked today, and what a newer app wrote. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import type { Commitment, Status } from '../../renderer/core/commitment.ts'
import { db } from '../../renderer/store/db.ts'
import {
  commitmentsOn,
  markCommitment,
  noteHappened,
  noteOutcome,
  openIn,
} from '../../renderer/store/commitments.ts'
import { emptyJournal } from '../support/journal.ts'

beforeEach(emptyJournal)

const day = '2026-11-19'
const at = '2026-11-19T12:00:00.000Z'

/** A commitment that was made on an earlier day and, unless open, closed then. */
async function made(id: string, status: Status, more: Partial<Commitment> = {}): Promise<void> {
  const body: Commitment = {
    cue: 'a voice is raised',
    act: 'breathe',
    question: null,
    shows: '',
    due: '2026-11-26',
    confidence: null,
    author: 'self',
    context: 'self',
    madeOn: '2026-11-02',
    reflection: null,
    status,
    outcome: null,
    happened: '',
    closedOn: status === 'open' ? null : '2026-11-10',
    ...more,
  }
  const keys = { open: status === 'open' ? (1 as const) : (0 as const), due: body.due }
  const stamp = { at: '2026-11-10T12:00:00.000Z', device: 'd' }
  await db.commitments.add(newRow('commitment', id, body, stamp, keys))
}

const shown = async () => (await commitmentsOn(day)).rows.map(({ id }) => id)

describe('a commitment', () => {
  test('is shown while it is open, and on the day it was marked in case of second thoughts', async () => {
    await made('closed-before', 'kept')
    await made('open', 'open')
    expect(await shown()).toEqual(['open'])
    await markCommitment('open', 'partly', day, at)
    expect(await shown()).toEqual(['open'])
    expect((await commitmentsOn('2026-11-20')).rows).toEqual([])
    expect(await openIn('self')).toBe(0)
  })

  test('is not opened again beside two that are open with the same person by then, and is beside those of another', async () => {
    await made('kept', 'open', { context: 'ana' })
    await markCommitment('kept', 'kept', day, at)
    for (const id of ['one', 'two']) await made(id, 'open', { context: 'ana' })
    await markCommitment('kept', 'open', day, at)
    expect(await openIn('ana')).toBe(2)
    await markCommitment('two', 'partly', day, at)
    await made('elsewhere', 'open', { context: 'ben' })
    await markCommitment('kept', 'open', day, at)
    expect(await openIn('ana')).toBe(2)
    expect((await db.commitments.get('kept'))?.keys).toMatchObject({ open: 1 })
  })

  test('made long ago stays in sight on the day it is marked, however many were made and closed since', async () => {
    await made('a-long-ago', 'open')
    for (let later = 0; later < 20; later += 1) await made(`b-later-${10 + later}`, 'kept')
    await markCommitment('a-long-ago', 'kept', day, at)
    expect(await shown()).toEqual(['a-long-ago'])
  })

  test('is a new revision with each mark, and its index follows', async () => {
    await made('one', 'open')
    await markCommitment('one', 'kept', day, at)
    expect(await db.commitments.get('one')).toMatchObject({
      revision: 2,
      changedAt: at,
      keys: { open: 0 },
      body: { status: 'kept', closedOn: day },
    })
    await markCommitment('one', 'open', day, at)
    expect(await db.commitments.get('one')).toMatchObject({
      revision: 3,
      keys: { open: 1 },
      body: { status: 'open', closedOn: null },
    })
    expect(await openIn('self')).toBe(1)
  })

  test('keeps what happened and what came of it beside its mark', async () => {
    await made('one', 'open')
    await markCommitment('one', 'kept', day, at)
    await noteHappened('one', 'Twice, and once not.', at)
    await noteOutcome('one', 1, at)
    expect((await commitmentsOn(day)).rows[0]?.body).toMatchObject({
      status: 'kept',
      happened: 'Twice, and once not.',
      outcome: 1,
    })
    await noteOutcome('one', null, at)
    expect((await commitmentsOn(day)).rows[0]?.body.outcome).toBeNull()
  })

  test('counts as open only in its own context', async () => {
    await made('mine', 'open')
    await made('ours', 'open', { context: 'person-1' })
    expect([await openIn('self'), await openIn('person-1'), await openIn('person-2')]).toEqual([1, 1, 0])
  })

  test('that a newer app wrote is told, and no mark or note touches it', async () => {
    await made('one', 'open')
    await db.commitments.update('one', { schema: 99, body: { shape: 'unknown' } })
    const before = await db.commitments.get('one')
    await markCommitment('one', 'kept', day, at)
    await noteHappened('one', 'Twice.', at)
    await noteOutcome('one', 2, at)
    expect(await db.commitments.get('one')).toEqual(before)
    expect(await commitmentsOn(day)).toEqual({ rows: [], unread: [{ id: 'one', why: 'newer' }] })
  })

  test('that is gone is not made by a mark', async () => {
    await markCommitment('nowhere', 'kept', day, at)
    expect(await db.commitments.count()).toBe(0)
  })
})
