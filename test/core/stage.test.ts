/** How far a meeting is, by its sides and by what happened to it. */

import { expect, test } from 'vitest'
import { newMeeting } from '../../renderer/core/meeting.ts'
import { type SideRow, stageOf } from '../../renderer/core/side.ts'
import { aSide, openSide } from '../support/pairs.ts'
import { noon } from '../support/sittings.ts'

const meeting = newMeeting('zofia', '2026-11-24', '')
const base = { person: 'zofia', meeting: 'm' }
const locked: SideRow = { ...base, state: 'locked', lockedAt: noon('2026-11-20'), side: aSide([]) }
const received: SideRow = { ...base, state: 'received', receivedAt: noon('2026-11-20'), file: '' }
const begun: SideRow = {
  ...base,
  state: 'begun',
  answered: 1,
  asked: 3,
  draft: { kind: 'beside', key: '', iv: '', bytes: '' },
}

test('it can be opened once both sides are there and one’s own is locked', () => {
  expect(stageOf(meeting, [])).toBe('before')
  expect(stageOf(meeting, [locked])).toBe('before')
  expect(stageOf(meeting, [received])).toBe('before')
  expect(stageOf(meeting, [locked, begun])).toBe('before')
  expect(stageOf(meeting, [received, begun])).toBe('before')
  expect(stageOf(meeting, [locked, received])).toBe('locked')
  expect(stageOf(meeting, [locked, locked])).toBe('locked')
})

test('it is opened from then on, until it was held', () => {
  const sides = [openSide(aSide([]), '2026-11-24')]
  const opened = { ...meeting, opened: noon('2026-11-24') }
  expect(stageOf(opened, sides)).toBe('opened')
  expect(stageOf({ ...opened, held: noon('2026-11-24') }, sides)).toBe('held')
  expect(stageOf({ ...meeting, held: noon('2026-11-24') }, [])).toBe('held')
})
