/** Two machines and one meeting: the other's file waits closed, opens only after one's own side is locked, and never twice. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { wordsFor } from '../../renderer/core/spoken-words.ts'
import {
  noteWords,
  type Opened,
  openTheirs,
  sendingOf,
  sideText,
  takeIn,
} from '../../renderer/store/exchange.ts'
import { bytesToSay, openFile, readFile } from '../../renderer/store/meeting-file.ts'
import { meetingById, planMeeting } from '../../renderer/store/meetings.ts'
import { changePerson } from '../../renderer/store/people.ts'
import { sidesOf, turnOver } from '../../renderer/store/sides.ts'
import { day, planned, say, sit, zofia } from '../support/apart.ts'
import { quickKey } from '../support/derive.ts'
import { at, file, hers, later, other, ready, turned, untouched } from '../support/exchange.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { aFileText, aPassphrase, aSalt, aSide, sending } from '../support/meeting-file.ts'

beforeEach(emptyJournal)

describe('one’s own side', () => {
  test('goes out as it was locked, always in the same text with the same words', async () => {
    const meeting = await ready()
    const [once, again] = [await sideText(meeting), await sideText(meeting)]
    expect(once).toEqual(again)
    expect(once?.text).toContain('She looks up.')
    expect(await sendingOf(meeting, 'side')).toEqual({
      kind: 'side',
      from: { meeting, person: zofia },
      to: null,
    })
  })

  test('is nowhere before it is locked', async () => {
    const meeting = await planned('led', 'files')
    await say(await sit(meeting, 'mine'), { 'listen-present': { text: 'Not yet.', choice: 4 } })
    expect(await sideText(meeting)).toBeNull()
  })

  test('tells the other their own id of the meeting once a file of theirs came', async () => {
    const meeting = await ready()
    await takeIn(meeting, await file(), at)
    expect((await sendingOf(meeting, 'side'))?.to).toBe(sending.from.meeting)
  })

  test('goes out as before once both lie open', async () => {
    const meeting = await ready()
    const before = await sideText(meeting)
    await takeIn(meeting, await file(), at)
    const opened = await openTheirs(meeting, aPassphrase, quickKey)
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    await turnOver(meeting, later, opened.side)
    expect(await sideText(meeting)).toEqual(before)
  })
})

describe('the other’s file', () => {
  test('is taken in at any time, and opens no sooner than one’s own side is locked', async () => {
    const meeting = await planned('led', 'files')
    expect(await takeIn(meeting, await file(), at)).toEqual({ kind: 'taken' })
    expect(await untouched(() => openTheirs(meeting, aPassphrase, quickKey))).toEqual({ kind: 'early' })
    expect(JSON.stringify(await everything())).not.toContain('delivery')
  })

  test('opens with its passphrase, and both sides turn over at one moment', async () => {
    const meeting = await ready()
    await takeIn(meeting, await file(), at)
    const opened = await untouched(() => openTheirs(meeting, aPassphrase, quickKey))
    expect(opened).toMatchObject({ kind: 'opened', words: 'none', side: { author: 'Zofia' } })
    expect(await turnOver(meeting, later, (opened as Opened).side)).toEqual({ kind: 'open' })
    const sides = (await sidesOf(meeting)).rows.map(({ body }) => body)
    expect(sides).toMatchObject([
      { state: 'open', came: 'here', openedAt: later },
      { state: 'open', came: 'file', openedAt: later, side: { author: 'Zofia' } },
    ])
  })

  test('is laid beside the words that were noted, in whichever language they were said', async () => {
    const meeting = await ready()
    await takeIn(meeting, await file(), at)
    const said = await bytesToSay(hers, aSalt, quickKey)
    if (said.kind === 'failed') throw new Error(said.reason)
    const words = async () => {
      const opened = await openTheirs(meeting, aPassphrase, quickKey)
      return opened.kind === 'opened' ? opened.words : opened.kind
    }
    for (const language of ['en', 'es'] as const) {
      await noteWords(meeting, wordsFor(said.bytes, language).join(' '), at.at)
      expect(await words()).toBe('same')
    }
    await noteWords(meeting, wordsFor(said.bytes.toReversed(), 'en').join(' '), at.at)
    expect(await words()).toBe('other')
    await noteWords(meeting, wordsFor(said.bytes.slice(0, 9), 'en').join(' '), at.at)
    expect(await words()).toBe('other')
    await noteWords(meeting, 'nothing of the kind', at.at)
    expect(await words()).toBe('other')
    await noteWords(meeting, '  ', at.at)
    expect(await words()).toBe('none')
  })

  test('with other answers than those the words were said of is known by it, though its passphrase opens it', async () => {
    const meeting = await ready()
    const said = await bytesToSay(hers, aSalt, quickKey)
    if (said.kind === 'failed') throw new Error(said.reason)
    await noteWords(meeting, wordsFor(said.bytes, 'en').join(' '), at.at)
    await takeIn(meeting, await file(other({ answers: aSide.answers.slice(0, 1) })), at)
    expect(await openTheirs(meeting, aPassphrase, quickKey)).toMatchObject({ kind: 'opened', words: 'other' })
  })

  test('is replaced by another only where that was asked for', async () => {
    const meeting = await ready()
    await takeIn(meeting, await file(), at)
    const second = await file()
    expect(await untouched(() => takeIn(meeting, second, later))).toEqual({ kind: 'another' })
    expect(await takeIn(meeting, second, later, true)).toEqual({ kind: 'replaced' })
    expect((await sidesOf(meeting)).rows.map(({ body }) => body)).toMatchObject([
      { state: 'locked' },
      { state: 'received', file: second },
    ])
  })

  test('that was taken for the wrong meeting or person stands in nobody’s way while it is closed', async () => {
    const meeting = await ready()
    const next = await planMeeting(zofia, '2026-12-02', '', at.at)
    await changePerson('jonas', { name: 'Jonas', relation: 'led' }, at.at)
    const his = await planMeeting('jonas', day, '', at.at)
    const text = await file()
    for (const wrong of [his, next]) expect(await takeIn(wrong, text, at)).toEqual({ kind: 'taken' })
    expect(await takeIn(meeting, text, at)).toEqual({ kind: 'taken' })
    const from = { meeting: 'jonas-meeting', person: 'me-at-jonas' }
    expect(await takeIn(his, await file(hers, { ...sending, from }), later, true)).toEqual({
      kind: 'replaced',
    })
    expect((await sendingOf(his, 'side'))?.to).toBe('jonas-meeting')
  })

  test('opens where it answers other questions than one’s own, which are read side by side', async () => {
    const meeting = await ready()
    await turned(meeting, await file(other({ audit: 'listener', auditName: 'A good listener' })))
    expect((await sidesOf(meeting)).rows.map(({ body }) => body)).toMatchObject([
      { state: 'open', side: { audit: 'weekly-agent' } },
      { state: 'open', side: { audit: 'listener' } },
    ])
  })
})

test('a file from someone whose name is another by now is theirs all the same, and renames nobody', async () => {
  const meeting = await ready()
  await takeIn(meeting, await file(other({ author: 'Zofia Nowak' })), at)
  const opened = await untouched(() => openTheirs(meeting, aPassphrase, quickKey))
  expect(opened).toMatchObject({ kind: 'opened', side: { author: 'Zofia Nowak' } })
})

test('what goes out can be opened by the other, and holds what was locked alone', async () => {
  const meeting = await ready()
  const [own, head] = [await sideText(meeting), await sendingOf(meeting, 'side')]
  if (own === null || head === null) throw new Error('not locked')
  const reading = await readFile(await aFileText(head, own.text))
  if (reading.kind === 'refused') throw new Error(reading.why)
  const opened = await openFile(reading.file, aPassphrase, quickKey)
  expect(opened).toMatchObject({ kind: 'side', text: own.text })
  const row = await meetingById(meeting)
  expect(JSON.stringify(row)).not.toContain('She looks up.')
})
