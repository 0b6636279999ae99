/** A file taken in for the wrong meeting is taken out again and put back, and goes no further once it lies open. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import { openTheirs, sendingOf, takeIn } from '../../renderer/store/exchange.ts'
import { sidesOf, turnOver } from '../../renderer/store/sides.ts'
import { putBack, takeOut } from '../../renderer/store/taking-out.ts'
import { day, lock, planned, say, sit } from '../support/apart.ts'
import { quickKey } from '../support/derive.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { aFileText, aPassphrase, sending } from '../support/meeting-file.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const [at, later] = [noon(day), noon('2026-11-19')]

/** A meeting by files, with one's own side locked. */
async function ready(): Promise<string> {
  const meeting = await planned('led', 'files')
  await say(await sit(meeting, 'mine'), { 'listen-present': { text: 'She looks up.', choice: 4 } })
  await lock(meeting, 'mine', 'files')
  return meeting
}

test('it is taken out, and one’s own file no more goes to the meeting it came from', async () => {
  const meeting = await ready()
  const { sides } = await everything()
  await takeIn(meeting, await aFileText(), at)
  expect((await sendingOf(meeting, 'side'))?.to).toBe(sending.from.meeting)
  expect(await takeOut(meeting, later.at)).not.toBeNull()
  expect((await sendingOf(meeting, 'side'))?.to).toBeNull()
  expect((await everything()).sides).toEqual(sides)
  // The right one finds its place afterwards.
  const right = { ...sending, from: { meeting: 'another', person: 'someone' } }
  expect(await takeIn(meeting, await aFileText(right), later)).toEqual({ kind: 'taken' })
})

test('it is put back as it lay, and not where another came', async () => {
  const meeting = await ready()
  await takeIn(meeting, await aFileText(), at)
  const { sides } = await everything()
  const taken = await takeOut(meeting, later.at)
  if (taken === null) throw new Error('Nothing was taken out')
  expect(await putBack(taken, later.at)).toBe(true)
  expect((await everything()).sides).toEqual(sides)
  expect((await sendingOf(meeting, 'side'))?.to).toBe(sending.from.meeting)
  const back = await everything()
  expect(await putBack(taken, later.at)).toBe(false)
  expect(await everything()).toEqual(back)
})

test('taken out while both sheets are being turned over, it leaves the own one closed', async () => {
  const meeting = await ready()
  await takeIn(meeting, await aFileText(), at)
  const opened = await openTheirs(meeting, aPassphrase, quickKey)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const turning = turnOver(meeting, later, opened.side)
  expect(await takeOut(meeting, later.at)).not.toBeNull()
  expect(await turning).toEqual({ kind: 'early' })
  expect((await sidesOf(meeting)).rows.map(({ body }) => body.state)).toEqual(['locked'])
})

test('it stays once it lies open', async () => {
  const meeting = await ready()
  await takeIn(meeting, await aFileText(), at)
  const opened = await openTheirs(meeting, aPassphrase, quickKey)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  await turnOver(meeting, later, opened.side)
  const before = await everything()
  expect(await takeOut(meeting, later.at)).toBeNull()
  expect(await everything()).toEqual(before)
})
