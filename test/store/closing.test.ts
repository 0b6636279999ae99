/** A closing file: what was agreed goes out, comes in once, and can be undone. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import type { Commitment } from '../../renderer/core/commitment.ts'
import { type Closing, closingContent, contentText } from '../../renderer/core/meeting-content.ts'
import {
  type ClosingPreview,
  closingText,
  openClosing,
  takeClosing,
  undoClosing,
} from '../../renderer/store/closing.ts'
import { db } from '../../renderer/store/db.ts'
import { sendingOf } from '../../renderer/store/exchange.ts'
import { changeMeeting, meetingById, meetingsWith, planMeeting } from '../../renderer/store/meetings.ts'
import { changeSettings } from '../../renderer/store/settings.ts'
import { day, planned, zofia } from '../support/apart.ts'
import { quickKey } from '../support/derive.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { aClosing, aFileText, aPassphrase, sending } from '../support/meeting-file.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const at = noon(day).at
const later = noon('2026-11-20').at
const closingOf = (change: Partial<Closing> = {}) => contentText(closingContent({ ...aClosing, ...change }))
const file = (content = closingOf(), to = sending) => aFileText({ ...to, kind: 'closing' }, content)

/** A closing file opened for a meeting. */
async function preview(meeting: string, text: string): Promise<ClosingPreview> {
  const opened = await openClosing(meeting, text, aPassphrase, quickKey)
  if (opened.kind !== 'read') throw new Error(JSON.stringify(opened))
  return opened
}

const take = async (meeting: string, text: string, when = later) =>
  takeClosing(meeting, await preview(meeting, text), when)

const bodyOf = async (meeting: string) => {
  const row = await meetingById(meeting)
  return row === null || row === 'unread' ? null : row.body
}

describe('what was agreed', () => {
  test('is in the journal it is taken into: notes, the sentence, the question, commitments, the next day', async () => {
    // Here Zofia leads oneself, so that what the agent will do is one's own.
    const meeting = await planned('lead', 'files')
    await take(meeting, await file())
    expect(await bodyOf(meeting)).toMatchObject({
      notes: aClosing.notes,
      agreed: aClosing.agreed,
      focus: aClosing.focus,
      commitments: [aClosing.commitments[0]?.id],
    })
    expect(await db.commitments.toArray()).toMatchObject([
      {
        id: aClosing.commitments[0]?.id,
        keys: { open: 1, due: '2026-12-04' },
        body: { author: 'self', context: zofia, cue: 'someone interrupts me', status: 'open', confidence: 7 },
      },
    ])
    expect((await meetingsWith(zofia)).rows.map(({ body }) => [body.day, body.time])).toEqual([
      [day, '10:00'],
      ['2026-12-04', '10:00'],
    ])
  })

  test('is the other’s where they lead nobody here', async () => {
    const meeting = await planned('led', 'files')
    await take(meeting, await file())
    expect(await db.commitments.toArray()).toMatchObject([{ body: { author: zofia, context: zofia } }])
  })

  test('is taken once: a second time changes nothing, and says so beforehand', async () => {
    const meeting = await planned('lead', 'files')
    const text = await file()
    expect((await preview(meeting, text)).isTaken).toBe(false)
    await take(meeting, text)
    const before = await everything()
    expect((await preview(meeting, text)).isTaken).toBe(true)
    expect((await take(meeting, text)).written).toEqual([])
    // Saved anew, it is another file with the same in it.
    expect((await take(meeting, await file())).written).toEqual([])
    expect(await everything()).toEqual(before)
  })

  test('that was changed since brings what is new, in place of what it said before', async () => {
    const meeting = await planned('lead', 'files')
    await changeMeeting(meeting, (held) => ({ ...held, notes: 'MINE' }), at)
    await take(meeting, await file())
    const more = { id: 'another-promise', ...aClosing.commitments.map(({ id: _id, ...one }) => one)[0] }
    const commitments = [...aClosing.commitments, more as Closing['commitments'][number]]
    await take(meeting, await file(closingOf({ notes: 'We looked at both shifts.', commitments })))
    expect(await bodyOf(meeting)).toMatchObject({
      notes: 'MINE\n\nWe looked at both shifts.',
      commitments: [aClosing.commitments[0]?.id, 'another-promise'],
    })
    expect(await db.commitments.count()).toBe(2)
  })

  test('leaves one’s own notes as they were edited when the same comes again', async () => {
    const meeting = await planned('lead', 'files')
    await take(meeting, await file())
    await changeMeeting(meeting, (held) => ({ ...held, notes: 'EDITED', agreed: '' }), later)
    const before = await everything()
    expect((await take(meeting, await file())).written).toEqual([])
    expect(await everything()).toEqual(before)
  })

  test('holds back what no one here could promise: a third of the same owner, too late, without its plan', async () => {
    const meeting = await planned('lead', 'files')
    const promise = (id: string, change: Partial<Closing['commitments'][number]> = {}) => ({
      // The fixture has one.
      ...(aClosing.commitments[0] as Closing['commitments'][number]),
      id,
      ...change,
    })
    const commitments = [
      promise('late', { due: '2026-12-19' }),
      promise('no-cue', { cue: ' ' }),
      promise('no-act', { act: '' }),
      promise('one', { due: '2026-12-18' }),
      promise('two'),
      promise('three'),
      promise('theirs', { by: 'lead' }),
    ]
    const text = await file(closingOf({ commitments }))
    const held = ['late', 'no-cue', 'no-act', 'three']
    expect((await preview(meeting, text)).held.map(({ id }) => id)).toEqual(held)
    await take(meeting, text)
    const kept = (await db.commitments.toArray()).map(({ id }) => id)
    expect(kept.toSorted()).toEqual(['one', 'theirs', 'two'])
    expect((await bodyOf(meeting))?.commitments).toEqual(['one', 'two', 'theirs'])
    // Those it brought count with those before, and are no news the second time.
    const again = await preview(meeting, text)
    expect([again.isTaken, again.held.map(({ id }) => id)]).toEqual([true, held])
  })

  test('leaves what became of a promise, and a promise of another id, as they are', async () => {
    const meeting = await planned('lead', 'files')
    const mine: Commitment = {
      cue: 'MINE',
      act: 'ALONE',
      question: null,
      shows: '',
      due: day,
      confidence: null,
      author: 'self',
      context: 'self',
      madeOn: day,
      reflection: null,
      status: 'kept',
      outcome: null,
      happened: '',
      closedOn: day,
    }
    const id = aClosing.commitments[0]?.id ?? ''
    const row = newRow('commitment', id, mine, { at, device: 'd' }, { open: 0, due: day })
    await db.commitments.add(row)
    await take(meeting, await file())
    expect(await db.commitments.toArray()).toEqual([row])
    expect((await bodyOf(meeting))?.commitments).toEqual([])
  })

  test('finds the next meeting where it stands already', async () => {
    const meeting = await planned('lead', 'files')
    const next = await planMeeting(zofia, '2026-12-04', '09:00', at)
    await take(meeting, await file())
    expect((await meetingsWith(zofia)).rows.map(({ id, body }) => [id, body.time])).toEqual([
      [meeting, '10:00'],
      [next, '09:00'],
    ])
    expect((await sendingOf(next, 'side'))?.to).toBe(aClosing.next?.meeting)
  })

  test('is undone whole, and not any more once some of it was changed', async () => {
    const meeting = await planned('lead', 'files')
    const before = await everything()
    const taken = await take(meeting, await file())
    expect(await undoClosing(taken)).toBe(true)
    expect(await everything()).toEqual(before)
    const again = await take(meeting, await file())
    await changeMeeting(meeting, (held) => ({ ...held, notes: 'more' }), '2026-11-21T12:00:00.000Z')
    const changed = await everything()
    expect(await undoClosing(again)).toBe(false)
    expect(await everything()).toEqual(changed)
  })
})

test('a file that is not a closing one, or not for here, is refused and changes nothing', async () => {
  const meeting = await planned('lead', 'files')
  const before = await everything()
  const why = async (text: string, passphrase = aPassphrase) => {
    const opened = await openClosing(meeting, text, passphrase, quickKey)
    return opened.kind === 'refused' ? opened.why : opened.kind
  }
  expect(await why(await aFileText())).toBe('kind')
  expect(await why(await file(), 'another one')).toBe('passphrase')
  expect(await why((await file()).slice(0, 200))).toBe('json')
  expect(await why(await file(closingOf(), { ...sending, to: 'elsewhere' }))).toBe('meeting')
  expect(await why(await file(contentText(closingContent(aClosing)).replace('"Sam"', '"\\u202eSam"')))).toBe(
    'control',
  )
  expect(await everything()).toEqual(before)
})

test('what goes out is what both noted and agreed, and nothing one wrote for oneself', async () => {
  const meeting = await planned('led', 'files')
  await changeSettings({ name: 'Daniel' }, at)
  await db.preparations.add(
    newRow(
      'preparation',
      'p',
      { person: zofia, meeting, text: 'PRIVATE' },
      { at, device: 'd' },
      { of: zofia, meeting },
    ),
  )
  const kept = { ...aClosing.commitments[0], id: 'promise' } as Closing['commitments'][number]
  const { by: _by, id: _id, ...plan } = kept
  const promise: Commitment = {
    ...plan,
    author: zofia,
    context: zofia,
    reflection: null,
    status: 'open',
    outcome: null,
    happened: 'PRIVATE',
    closedOn: null,
  }
  await db.commitments.add(
    newRow('commitment', 'promise', promise, { at, device: 'd' }, { open: 1, due: promise.due }),
  )
  await changeMeeting(meeting, (held) => ({ ...held, notes: 'Both.', commitments: ['promise'] }), at)
  const next = await planMeeting(zofia, '2026-12-04', '09:00', at)
  const text = await closingText(meeting)
  expect(text).not.toContain('PRIVATE')
  expect(JSON.parse(text ?? '')).toEqual({
    closing: {
      author: 'Daniel',
      day,
      notes: 'Both.',
      agreed: '',
      focus: null,
      commitments: [{ ...kept, by: 'agent' }],
      next: { meeting: next, day: '2026-12-04', time: '09:00' },
    },
  })
})
