/** What an agent has begun when the laptop goes back: it is put away, opens with their passphrase alone, and is whole again. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import { progressOf, sideDraft } from '../../renderer/store/apart.ts'
import { db } from '../../renderer/store/db.ts'
import { forgetPutAway, handBack, handOver, isGuarded, takeUp } from '../../renderer/store/handing.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { sidesOf } from '../../renderer/store/sides.ts'
import { day, hersAlone, planned, say, sit } from '../support/apart.ts'
import { emptyJournal } from '../support/journal.ts'
import { another, broken, hers, openedByKeysBeside, stored } from '../support/keeping.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const at = noon(day)

/** Begun, and handed back with a passphrase. */
async function putAway(): Promise<string> {
  const meeting = await planned()
  await handOver(meeting, at.at)
  await say(await sit(meeting, 'theirs'), hers)
  expect(await handBack(at.at, hersAlone)).toEqual({ kind: 'handed' })
  return meeting
}

test('waits for its passphrase when the laptop is handed over again, and then is whole', async () => {
  const meeting = await planned()
  await handOver(meeting, at.at)
  await say(await sit(meeting, 'theirs'), hers)
  const before = await db.drafts.toArray()
  await handBack(at.at, hersAlone)
  for (const text of [await stored(), await openedByKeysBeside()]) expect(text).not.toMatch(/HERS-/)
  await handOver(meeting, at.at)
  expect(await isGuarded(meeting)).toBe(true)
  expect(await sideDraft(meeting, 'theirs')).toBeNull()
  expect(await progressOf(meeting, 'led')).toMatchObject({ theirs: { kind: 'begun', answered: 2 } })
  const away = await stored()
  expect(await takeUp(meeting, another)).toEqual({ kind: 'passphrase' })
  expect(await stored()).toBe(away)
  expect(await takeUp(meeting, hersAlone)).toEqual({ kind: 'taken' })
  expect(await db.drafts.toArray()).toEqual(before)
  expect(await db.sides.count()).toBe(0)
})

test('stays put away when nobody opens it, and can be given up for a new beginning', async () => {
  const meeting = await putAway()
  const away = await db.sides.toArray()
  await handOver(meeting, at.at)
  await handBack(at.at)
  expect(await db.sides.toArray()).toEqual(away)
  await forgetPutAway(meeting)
  expect(await progressOf(meeting, 'led')).toMatchObject({ theirs: { kind: 'none' } })
  expect((await sit(meeting, 'theirs')).state().answers.size).toBe(6)
})

test('stays put away where the journal could not be shut, so that nothing lies in clear beside it', async () => {
  const meeting = await planned()
  await handOver(meeting, at.at)
  await say(await sit(meeting, 'theirs'), hers)
  await handBack(at.at)
  const away = await stored()
  const stopped = () => {
    throw new Error('stopped')
  }
  db.settings.hook('updating', stopped)
  try {
    expect((await handOver(meeting, at.at)).kind).toBe('failed')
  } finally {
    db.settings.hook('updating').unsubscribe(stopped)
  }
  expect(await stored()).toBe(away)
})

test('without a passphrase opens with the key beside it, and so do copies of it, as the page says', async () => {
  const meeting = await planned()
  await handOver(meeting, at.at)
  await say(await sit(meeting, 'theirs'), hers)
  await handBack(at.at)
  expect(await openedByKeysBeside()).toContain('HERS-KEPT')
  const [side] = (await sidesOf(meeting)).rows
  const kept = side?.body.state === 'begun' && side.body.draft.kind === 'beside' ? side.body.draft : null
  expect(await exportJournal(at.at, '1')).toContain(kept?.key ?? 'no key')
})

test('that can’t be guarded is not handed back, and every word stays', async () => {
  const meeting = await planned()
  await handOver(meeting, at.at)
  await say(await sit(meeting, 'theirs'), hers)
  expect(await handBack(at.at, broken)).toEqual({ kind: 'failed', reason: 'no memory' })
  expect(await stored()).toContain('HERS-KEPT')
})
