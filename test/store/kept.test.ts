/** What an agent does not show on a lead's laptop: nobody but them reads it, not even with every row of the store in hand. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { toBase64 } from '../../renderer/core/base64.ts'
import { guardCost } from '../../renderer/core/guarded.ts'
import type { Kept, SideRow } from '../../renderer/core/side.ts'
import { newRow } from '../../renderer/core/body.ts'
import { db } from '../../renderer/store/db.ts'
import type { WithPassphrase } from '../../renderer/store/guarded.ts'
import { handBack, handOver } from '../../renderer/store/handing.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { bringBack, keep } from '../../renderer/store/kept.ts'
import type { Unshown } from '../../renderer/store/locking.ts'
import { seal, sealSide } from '../../renderer/store/sealing.ts'
import { halfToTakeAlong, hasGuardedRest, sidesOf, turnOver } from '../../renderer/store/sides.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { day, hersAlone, lock, planned, say, sit, zofia } from '../support/apart.ts'
import { quickKey } from '../support/derive.ts'
import { emptyJournal } from '../support/journal.ts'
import { another, broken, hers, held, openedByKeysBeside, shown, stored } from '../support/keeping.ts'
import { sideAnswer, sideWith } from '../support/sides.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const at = noon(day)

/** Both sides locked and opened on one laptop. */
async function opened(unshown: Unshown = hersAlone): Promise<string> {
  const meeting = await planned()
  await say(await sit(meeting, 'mine'), { 'listen-present': { text: 'Seen.', choice: 2 } })
  await lock(meeting, 'mine')
  await handOver(meeting, at.at)
  await say(await sit(meeting, 'theirs'), hers)
  await lock(meeting, 'theirs', 'laptop', unshown)
  await handBack(at.at)
  await turnOver(meeting, at)
  return meeting
}

/** Changes what is kept in a row of a meeting. */
async function change(meeting: string, by: (kept: Kept) => unknown): Promise<void> {
  for (const row of (await sidesOf(meeting)).rows) {
    const body: SideRow = row.body
    if (body.state === 'open' && body.rest !== null)
      await db.sides.put({ ...row, body: { ...body, rest: by(body.rest) } })
  }
}

describe('what an agent does not show', () => {
  test('is in no row and in no copy in clear, and no key of it lies anywhere', async () => {
    const meeting = await opened()
    expect(await hasGuardedRest(meeting)).toBe(true)
    for (const text of [await stored(), await exportJournal(at.at, '1'), await openedByKeysBeside()])
      expect(text).not.toMatch(/HERS-/)
    // The proof sees what it looks for: with the key beside it, it would have been found.
    const beside = await keep('HERS-KEPT', 'rest', null)
    if (beside.kind !== 'kept') throw new Error(beside.reason)
    await change(meeting, () => beside.kept)
    expect(await openedByKeysBeside()).toContain('HERS-KEPT')
  })

  test('comes back with its passphrase alone; another one is told from damage, and neither changes anything', async () => {
    const meeting = await opened()
    const before = await stored()
    expect(await halfToTakeAlong(meeting, another)).toEqual({ kind: 'passphrase' })
    expect(await halfToTakeAlong(meeting, null)).toEqual({ kind: 'passphrase' })
    expect(await halfToTakeAlong(meeting, broken)).toEqual({ kind: 'failed', reason: 'no memory' })
    expect(await halfToTakeAlong(meeting, hersAlone)).toMatchObject({
      kind: 'half',
      half: { answers: [{ text: shown.text, wish: { text: shown.wish } }, { text: held.text }] },
    })
    expect(await stored()).toBe(before)
  })

  test('that was damaged says so with any passphrase', async () => {
    const guarded = async () => {
      const made = await keep('{}', 'rest', hersAlone)
      if (made.kind !== 'kept' || made.kept.kind !== 'guarded') throw new Error('not guarded')
      return made.kept
    }
    const zeros = (length: number) => toBase64(new Uint8Array(length))
    const kept = await guarded()
    const { derivation, cipher } = kept
    const hurt: readonly Kept[] = [
      { ...kept, sealed: zeros(40) },
      { ...kept, check: zeros(32) },
      { ...kept, cipher: { ...cipher, iv: zeros(12) } },
      { ...kept, derivation: { ...derivation, salt: zeros(16) } },
      { ...kept, derivation: { ...derivation, cost: { ...guardCost, passes: 2 } } },
    ]
    for (const one of hurt)
      for (const phrase of [hersAlone, another])
        expect(await bringBack(one, 'rest', phrase)).toEqual({ kind: 'damaged' })
    expect(await bringBack(kept, 'rest', hersAlone)).toEqual({ kind: 'text', text: '{}' })
    // What was kept as one thing can't stand in the place of another.
    expect((await bringBack(kept, 'begun', hersAlone)).kind).toBe('damaged')
  })

  test('that asks for all memory is not even tried', async () => {
    const made = await keep('{}', 'rest', {
      ...hersAlone,
      derive: (passphrase, salt) => quickKey(passphrase, salt, guardCost),
    })
    if (made.kind !== 'kept' || made.kept.kind !== 'guarded') throw new Error('not guarded')
    const cost = { ...guardCost, memory: 1024 * 1024 }
    const greedy = { ...made.kept, derivation: { ...made.kept.derivation, cost } }
    const never: WithPassphrase = {
      ...hersAlone,
      derive: () => Promise.reject(new Error('it was tried')),
    }
    expect(await bringBack(greedy, 'rest', never)).toEqual({ kind: 'damaged' })
  })

  test('can be deleted at once instead: then nothing of it is left', async () => {
    const meeting = await opened('delete')
    expect(await hasGuardedRest(meeting)).toBe(false)
    expect(await halfToTakeAlong(meeting, hersAlone)).toEqual({ kind: 'none' })
    for (const text of [await stored(), await openedByKeysBeside()]) expect(text).not.toMatch(/HERS-/)
    expect(await stored()).toContain(shown.text)
  })

  test('that can’t be guarded locks nothing, and every word stays', async () => {
    const meeting = await planned()
    await say(await sit(meeting, 'theirs'), hers)
    expect(await lock(meeting, 'theirs', 'laptop', broken)).toEqual({ kind: 'failed', reason: 'no memory' })
    expect(await db.sides.count()).toBe(0)
    await say(await sit(meeting, 'theirs'), { 'understand-shoes': { text: 'And more.' } })
    expect(await stored()).toContain('And more.')
  })
})

describe('what version 1 kept, with its key beside it,', () => {
  /** A row as version 1 wrote it. */
  async function written(meeting: string, body: object): Promise<void> {
    const row = {
      ...newRow('side', newId(), { ...base, meeting }, { at: at.at, device: 'd' }, { of: zofia, meeting }),
      schema: 1,
    }
    await db.sides.add({ ...row, body: { ...row.body, ...body } })
  }
  const base = { person: zofia, state: 'received' as const, receivedAt: at, file: '' }

  test('still opens without any passphrase', async () => {
    const meeting = await planned()
    const [side, rest] = [sideWith('agent', [sideAnswer('a')]), sideWith('agent', [sideAnswer('b')])]
    const open = { state: 'open', lockedAt: at, openedAt: at, came: 'here', side, rest: await sealSide(rest) }
    await written(meeting, open)
    expect(await hasGuardedRest(meeting)).toBe(false)
    expect(await halfToTakeAlong(meeting, null)).toMatchObject({
      kind: 'half',
      half: { answers: [{ question: 'a' }, { question: 'b' }] },
    })
  })

  test('comes back when the laptop is handed over', async () => {
    const meeting = await planned()
    await say(await sit(meeting, 'theirs'), hers)
    const before = await db.drafts.toArray()
    await db.drafts.clear()
    await written(meeting, {
      state: 'begun',
      answered: 2,
      asked: 6,
      draft: await seal(JSON.stringify(before)),
    })
    expect(await handOver(meeting, at.at)).toEqual({ kind: 'handed' })
    expect(await db.drafts.toArray()).toEqual(before)
  })
})
