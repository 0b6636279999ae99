/** Both sides of a meeting once they are locked: they open at one moment, and what was not shown goes with its end. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { tableNames } from '../../renderer/core/journal-file.ts'
import { sideDraft } from '../../renderer/store/apart.ts'
import { db } from '../../renderer/store/db.ts'
import { openDrafts } from '../../renderer/store/drafts.ts'
import { endMeeting } from '../../renderer/store/ending.ts'
import { handBack, handOver, takeUp, withSidePutAway } from '../../renderer/store/handing.ts'
import { allRows } from '../../renderer/store/journal.ts'
import { meetingById } from '../../renderer/store/meetings.ts'
import { deleteUnshown, forgetApart, halfToTakeAlong, sidesOf, turnOver } from '../../renderer/store/sides.ts'
import { settled } from '../../renderer/store/writes.ts'
import { bothLocked, day, hers, hersAlone, lock, mine, planned, say, sit } from '../support/apart.ts'
import { begin, edit, emptyJournal, everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const at = noon(day)
const [present, shoes] = ['listen-present', 'understand-shoes'] as const
const stored = async () => JSON.stringify(await everything())

describe('turning over', () => {
  test('opens both at one moment, and never one alone', async () => {
    const meeting = await planned()
    await say(await sit(meeting, 'mine'), mine)
    await lock(meeting, 'mine')
    expect(await turnOver(meeting, at)).toEqual({ kind: 'early' })
    await handOver(meeting, at.at)
    await say(await sit(meeting, 'theirs'), hers)
    await handBack(at.at)
    expect(await turnOver(meeting, at)).toEqual({ kind: 'early' })
    expect((await sidesOf(meeting)).rows.map(({ body }) => body.state).toSorted()).toEqual([
      'begun',
      'sealed',
    ])

    await handOver(meeting, at.at)
    await lock(meeting, 'theirs')
    await handBack(at.at)
    expect(await turnOver(meeting, at)).toEqual({ kind: 'open' })
    const bodies = (await sidesOf(meeting)).rows.map(({ body }) => body)
    expect(bodies.map((body) => (body.state === 'open' ? body.openedAt : null))).toEqual([at, at])
    expect(await meetingById(meeting)).toMatchObject({ body: { opened: at } })
    const answers = bodies.flatMap((body) => (body.state === 'open' ? body.side.answers : []))
    expect(answers.map(({ text }) => text)).toEqual([mine[present].text, '', hers[present].text])
  })

  test('a copy that is made meanwhile, as before an upgrade, holds nothing of what the other is writing in clear', async () => {
    const meeting = await planned()
    await handOver(meeting, at.at)
    await say(await sit(meeting, 'theirs'), hers)
    await settled()
    const before = await allRows()
    const copied = await withSidePutAway(before, at.at)
    expect(JSON.stringify(copied)).not.toContain(hers[present].text)
    expect(JSON.stringify(before)).toContain(hers[present].text)
    await emptyJournal()
    for (const name of tableNames) await db[name].bulkAdd([...copied[name]])
    expect(await takeUp(meeting, null)).toEqual({ kind: 'taken' })
    expect((await everything())['drafts']).toEqual(before.drafts)
    await handBack(at.at)
    const own = await allRows()
    expect(await withSidePutAway(own, at.at)).toBe(own)
  })

  test('a side that can’t be read any more opens neither', async () => {
    const meeting = await bothLocked()
    const [row] = (await sidesOf(meeting)).rows
    if (row?.body.state !== 'sealed') throw new Error('not sealed')
    const { sealed } = row.body
    await db.sides.put({ ...row, body: { ...row.body, sealed: { ...sealed, key: sealed.iv } } })
    expect(await turnOver(meeting, at)).toEqual({ kind: 'damaged' })
    expect(await meetingById(meeting)).toMatchObject({ body: { opened: null } })
  })
})

describe('after the meeting', () => {
  test('the whole half can be taken along, and what was not shown is deleted', async () => {
    const meeting = await bothLocked()
    await turnOver(meeting, at)
    // Capitals and signs can't be heard, and don't count.
    const said = { ...hersAlone, passphrase: 'The blue boat, on a TUESDAY!' }
    const taken = await halfToTakeAlong(meeting, said)
    const half = taken.kind === 'half' ? taken.half : null
    expect(half?.answers.map(({ question, text, wish }) => [question, text, wish?.text ?? null])).toEqual([
      [present, hers[present].text, hers[present].wish],
      [shoes, hers[shoes].text, null],
    ])
    await deleteUnshown(meeting, at.at)
    expect(await halfToTakeAlong(meeting, hersAlone)).toEqual({ kind: 'none' })
    expect(
      (await sidesOf(meeting)).rows.every(({ body }) => body.state === 'open' && body.rest === null),
    ).toBe(true)
  })

  test('ends whole or not at all: where it can’t be held nothing is deleted', async () => {
    const meeting = await bothLocked()
    await say(await sit(await planned(), 'mine'), mine)
    const before = await stored()
    const refuse = () => {
      throw new Error('refused')
    }
    db.meetings.hook('updating', refuse)
    try {
      await expect(endMeeting(meeting, { closed: 'delete' }, at)).rejects.toThrow('refused')
    } finally {
      db.meetings.hook('updating').unsubscribe(refuse)
    }
    expect(await stored()).toBe(before)
    await endMeeting(meeting, { closed: 'delete' }, at)
    expect(await db.sides.count()).toBe(0)
    expect(await meetingById(meeting)).toMatchObject({ body: { held: at } })
  })

  test('does not end over what one has not seen of the other, unless that is deleted', async () => {
    const [begun, locked] = [await planned(), await planned()]
    await say(await sit(begun, 'mine'), mine)
    await say(await sit(locked, 'mine'), mine)
    await lock(locked, 'mine')
    const before = await stored()
    for (const meeting of [begun, locked])
      await expect(endMeeting(meeting, { closed: 'none' }, at)).rejects.toThrow('closed')
    expect(await stored()).toBe(before)
    await endMeeting(begun, { closed: 'delete' }, at)
    expect(await meetingById(begun)).toMatchObject({ body: { held: at } })
  })

  test('that was opened the shown answers stay, and nothing else does', async () => {
    const meeting = await bothLocked()
    await turnOver(meeting, at)
    await endMeeting(meeting, { closed: 'none' }, at)
    expect(await halfToTakeAlong(meeting, hersAlone)).toEqual({ kind: 'none' })
    expect((await sidesOf(meeting)).rows).toHaveLength(2)
    expect(await meetingById(meeting)).toMatchObject({ body: { held: at } })
  })

  test('with its meeting goes everything that was answered for it, and nothing else', async () => {
    const meeting = await bothLocked()
    const other = await planned()
    await say(await sit(meeting, 'mine'), { [present]: { text: 'Too late', choice: 3 } })
    await sit(other, 'mine')
    const own = await edit(await begin('weekly-agent', day), day)
    await forgetApart(new Set([meeting]))
    expect(await db.sides.count()).toBe(0)
    expect(await sideDraft(meeting, 'mine')).toBeNull()
    expect(await sideDraft(other, 'mine')).not.toBeNull()
    expect((await openDrafts()).rows.map(({ id }) => id)).toEqual([own.state().draft.id])
  })
})
