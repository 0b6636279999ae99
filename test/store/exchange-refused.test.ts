/** Between two machines, a file that does not belong to a meeting is refused for its own reason, and changes nothing. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import { type Opened, openTheirs, sendingOf, takeIn } from '../../renderer/store/exchange.ts'
import { planMeeting } from '../../renderer/store/meetings.ts'
import { changePerson } from '../../renderer/store/people.ts'
import { turnOver } from '../../renderer/store/sides.ts'
import { day, zofia } from '../support/apart.ts'
import { quickKey } from '../support/derive.ts'
import { at, file, hers, later, other, ready, turned, untouched } from '../support/exchange.ts'
import { emptyJournal } from '../support/journal.ts'
import { aFileText, aPassphrase, sending } from '../support/meeting-file.ts'

beforeEach(emptyJournal)

const refusal = async (meeting: string, text: string) => {
  const came = await untouched(() => takeIn(meeting, text, later, true))
  return came.kind === 'refused' ? came.why : came.kind
}
/** What opening comes to, for a file that was taken in. */
const opening = async (meeting: string, text: string, passphrase = aPassphrase) => {
  await takeIn(meeting, text, at, true)
  const opened = await untouched(() => openTheirs(meeting, passphrase, quickKey))
  return opened.kind === 'refused' ? opened.why : opened.kind
}

test('the same file twice, before and after it was opened', async () => {
  const meeting = await ready()
  const text = await file()
  await takeIn(meeting, text, at)
  expect(await refusal(meeting, text)).toBe('again')
  expect(await refusal(meeting, `${text}\n`)).toBe('again')
  const opened = await openTheirs(meeting, aPassphrase, quickKey)
  await turnOver(meeting, later, (opened as Opened).side)
  expect(await refusal(meeting, text)).toBe('opened')
})

test('a file that came for another meeting, and one for a meeting that is over', async () => {
  const meeting = await ready()
  const text = await file()
  await turned(meeting, text)
  const next = await planMeeting(zofia, '2026-12-02', '', at.at)
  expect(await refusal(next, text)).toBe('meeting')
  expect(await refusal(next, await file(hers, { ...sending, to: meeting }))).toBe('meeting')
})

test('another person’s, and one’s own', async () => {
  const meeting = await ready()
  await turned(meeting, await file())
  await changePerson('jonas', { name: 'Jonas', relation: 'led' }, at.at)
  const his = await planMeeting('jonas', day, '', at.at)
  const hersNext = { ...sending, from: { ...sending.from, meeting: 'their-next' } }
  expect(await refusal(his, await file(hers, hersNext))).toBe('person')
  const mine = await sendingOf(meeting, 'side')
  expect(await refusal(meeting, await file(hers, mine ?? undefined))).toBe('own')
  expect(await refusal(his, await file(hers, mine ?? undefined))).not.toBe('taken')
})

test('a closing file in the place of a side', async () => {
  const meeting = await ready()
  const closing = { ...sending, kind: 'closing' as const }
  expect(await refusal(meeting, await aFileText(closing))).toBe('kind')
})

test('a damaged one, before a passphrase is asked', async () => {
  const meeting = await ready()
  const text = await file()
  const place = text.indexOf('"sealed":"') + 20
  const flipped = text.slice(0, place) + (text[place] === 'A' ? 'B' : 'A') + text.slice(place + 1)
  expect(await refusal(meeting, flipped)).toBe('damaged')
  expect(await refusal(meeting, text.slice(0, -40))).toBe('json')
  expect(await refusal(meeting, 'Dear Daniel,')).toBe('json')
})

test('another passphrase than its own', async () => {
  expect(await opening(await ready(), await file(), 'ladder window cotton morning')).toBe('passphrase')
})

test('the same side as one’s own', async () => {
  const meeting = await ready()
  expect(await opening(meeting, await file(other({ viewpoint: 'observed' })))).toBe('viewpoint')
})
