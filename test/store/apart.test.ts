/** Answering apart: neither side is anywhere to be found before both are locked, and both open at one moment. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { chooseApart, hasBegun, progressOf } from '../../renderer/store/apart.ts'
import { db } from '../../renderer/store/db.ts'
import { openDraft, openDrafts } from '../../renderer/store/drafts.ts'
import { ownSide, takeIn } from '../../renderer/store/exchange.ts'
import { finishDraft } from '../../renderer/store/finishing.ts'
import { handBack, handOver } from '../../renderer/store/handing.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { lockAnswers } from '../../renderer/store/locking.ts'
import { meetingById } from '../../renderer/store/meetings.ts'
import { lastTimes } from '../../renderer/store/reflections.ts'
import { readSettings } from '../../renderer/store/settings.ts'
import { sidesOf } from '../../renderer/store/sides.ts'
import { bothLocked, day, hers, lock, planned, say, sit, zofia } from '../support/apart.ts'
import { emptyJournal, everything, give, sitOnce } from '../support/journal.ts'
import { aFileText } from '../support/meeting-file.ts'
import { sideAnswer, sideWith } from '../support/sides.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const at = noon(day)
const [present, shoes] = ['listen-present', 'understand-shoes'] as const
const stored = async () => JSON.stringify(await everything())

describe('a side that is begun', () => {
  test('asks both the same questions, each in its own words, and is taken up where it is', async () => {
    const meeting = await planned()
    const [lead, agent] = [await sit(meeting, 'mine'), await sit(meeting, 'theirs')]
    const asked = (editor: typeof lead) => editor.state().draft.body.items.map(({ question }) => question)
    expect(asked(lead)).toEqual(asked(agent))
    expect(asked(lead)).toHaveLength(6)
    const item = { question: present, version: 1 }
    expect(lead.wording(item)?.now).not.toBe(agent.wording(item)?.now)
    expect((await sit(meeting, 'mine')).state().draft.id).toBe(lead.state().draft.id)
  })

  test('is among no drafts, opens for its meeting alone, and can’t be finished into an entry', async () => {
    const meeting = await planned('lead', 'files')
    const editor = await sit(meeting, 'mine', 'lead')
    await say(editor, hers)
    const { id } = editor.state().draft
    expect((await openDrafts()).rows).toEqual([])
    expect((await openDraft(id)).kind).toBe('gone')
    expect((await openDraft(id, 'another')).kind).toBe('gone')
    expect((await openDraft(id, meeting)).kind).toBe('open')
    expect((await finishDraft(id, at)).kind).toBe('failed')
    expect(await db.reflections.count()).toBe(0)
  })

  test('is not passed over where an entry of one’s own would be locked instead', async () => {
    const meeting = await planned('lead', 'files')
    await say(await sit(meeting, 'mine', 'lead'), hers)
    const before = await stored()
    const side = sideWith('agent', [sideAnswer(present, { text: 'From an entry.' })])
    const to = { meeting, person: zofia, moment: at }
    expect(await lockAnswers(side, to)).toEqual({ kind: 'failed', reason: 'begun' })
    expect(await stored()).toBe(before)
  })

  test('has nothing of the journal beside it, and leaves nothing there', async () => {
    await sitOnce('weekly-agent', '2026-11-12', present, 'In my own journal.', 4)
    const meeting = await planned('lead', 'files')
    const editor = await sit(meeting, 'mine', 'lead')
    expect([editor.goals.size, editor.last.size, editor.reworded.size]).toEqual([0, 0, 0])
    await say(editor, hers)
    await lock(meeting, 'mine', 'files')
    const last = (await lastTimes([`${present}@1/agent`])).get(`${present}@1/agent`)
    expect(last?.text).toBe('In my own journal.')
  })

  test('keeps what both answer as it was chosen', async () => {
    const meeting = await planned()
    await chooseApart(meeting, { way: 'files' }, at.at)
    await sit(meeting, 'mine')
    await chooseApart(meeting, { way: 'laptop', asks: null }, at.at)
    const row = await meetingById(meeting)
    expect(row).toMatchObject({ body: { way: 'files', asks: { audit: 'weekly-agent' } } })
  })

  test('may still be chosen while the other’s file lies here closed and nothing was answered', async () => {
    const meeting = await planned('lead', 'files')
    await chooseApart(meeting, { asks: null }, at.at)
    expect(await takeIn(meeting, await aFileText(), at)).toEqual({ kind: 'taken' })
    const { mine, theirs } = await progressOf(meeting, 'lead')
    expect([mine.kind, theirs.kind]).toEqual(['none', 'received'])
    expect([hasBegun(mine), hasBegun(theirs)]).toEqual([false, false])
    const asks = { audit: 'weekly-agent', auditVersion: 1, auditName: 'Weekly' }
    await chooseApart(meeting, { asks, way: 'laptop' }, at.at)
    expect(await meetingById(meeting)).toMatchObject({ body: { asks, way: 'files' } })
    await sit(meeting, 'mine', 'lead')
    expect(hasBegun((await progressOf(meeting, 'lead')).mine)).toBe(true)
  })
})

describe('handing the laptop over', () => {
  test('is noted with the meeting, and taken back', async () => {
    const meeting = await planned()
    expect(await handOver(meeting, at.at)).toEqual({ kind: 'handed' })
    expect((await readSettings()).handed).toBe(meeting)
    expect(await handBack(at.at)).toEqual({ kind: 'handed' })
    expect((await readSettings()).handed).toBeNull()
  })

  test('what is not locked is put away enciphered, and is whole when it is handed over again', async () => {
    const meeting = await planned()
    await handOver(meeting, at.at)
    const editor = await sit(meeting, 'theirs')
    await say(editor, hers)
    const before = await db.drafts.toArray()
    await handBack(at.at)
    expect(await stored()).not.toContain('HERS-ALONE')
    expect(await exportJournal(at.at, '1')).not.toContain('HERS-ALONE')
    expect(await db.drafts.count()).toBe(0)
    expect(await progressOf(meeting, 'led')).toMatchObject({
      theirs: { kind: 'begun', answered: 2, asked: 6 },
    })
    // A key that comes too late brings nothing of it back.
    give(editor, shoes, 'HERS-ALONE, too late')
    expect(await stored()).not.toContain('HERS-ALONE')

    await handOver(meeting, at.at)
    expect(await db.drafts.toArray()).toEqual(before)
    expect(await db.sides.count()).toBe(0)
    give(await sit(meeting, 'theirs'), shoes, 'Once more')
    expect((await sit(meeting, 'theirs')).state().draft.id).toBe(editor.state().draft.id)
  })
})

describe('locking', () => {
  test('on one laptop leaves nothing of either side in clear, in no table and in no copy', async () => {
    const meeting = await bothLocked()
    for (const text of [await stored(), await exportJournal(at.at, '1')])
      for (const words of ['HERS-ALONE', 'HIS-WORDS', 'I look at the queue', 'To look at them'])
        expect(text).not.toContain(words)
    expect(await db.drafts.count()).toBe(0)
    expect((await sidesOf(meeting)).rows.map(({ body }) => body.state)).toEqual(['sealed', 'sealed'])
  })

  test('is final: the same side can’t be locked twice', async () => {
    const meeting = await bothLocked()
    await say(await sit(meeting, 'mine'), { [present]: { text: 'Second thoughts', choice: 5 } })
    expect(await lock(meeting, 'mine')).toEqual({ kind: 'failed', reason: 'twice' })
    expect(await db.sides.count()).toBe(2)
  })

  test('on a machine of one’s own gives the side as it was chosen, and nothing else', async () => {
    const meeting = await planned('lead', 'files')
    await say(await sit(meeting, 'mine', 'lead'), hers)
    expect(await ownSide(meeting)).toBeNull()
    await lock(meeting, 'mine', 'files')
    const side = (await ownSide(meeting))?.side
    expect(side?.answers).toEqual([
      expect.objectContaining({ question: present, text: 'I look at the queue.', choice: 2, wish: null }),
    ])
    expect(await stored()).not.toContain('HERS-ALONE')
  })
})
