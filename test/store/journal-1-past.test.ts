/** The first journal file brings back the past too: earlier versions, the trash, and the way back from both. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../../renderer/store/db.ts'
import { goalsInForce } from '../../renderer/store/desired.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { lastChange } from '../../renderer/store/last-change.ts'
import { newestReflections, reflectionById } from '../../renderer/store/reflections.ts'
import { revisionsOf, undoRevision } from '../../renderer/store/revisions.ts'
import { inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { hardTexts } from '../support/full-journal.ts'
import { fixtureText, restored } from '../support/fixtures.ts'
import { everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

const day = '2026-11-20'

beforeEach(() => restored(fixtureText(1)))

/** The entry of a day, and its answer to a question. */
async function entryOf(on: string, question: string) {
  const row = (await newestReflections(10)).rows.find(({ body }) => body.started.day === on)
  const answer = row?.body.answers.find((one) => one.question === question)
  if (row === undefined || answer === undefined) throw new Error(`Nothing on ${on}`)
  return { id: row.id, answer }
}
const goal = async (series: string) => (await goalsInForce()).get(series)?.body.text

describe('the first journal file', () => {
  test('has every earlier version of an answer, the oldest with no parent', async () => {
    const { id, answer } = await entryOf('2026-11-12', 'respect-judge')
    const revisions = await revisionsOf(id)
    expect(revisions.map(({ body }) => body.before.first.text)).toEqual([
      hardTexts.emoji,
      'I had decided.',
      hardTexts.halfPair,
    ])
    expect(revisions.map(({ body }) => body.parent)).toEqual([revisions[1]?.id, revisions[2]?.id, null])
    expect(answer.first).toMatchObject({ text: hardTexts.halfPair, blind: 2, final: 2 })
  })

  test('puts back an edited answer, and an edited goal with its day', async () => {
    const first = await entryOf('2026-11-12', 'respect-judge')
    const [newest] = await revisionsOf(first.id)
    if (newest !== undefined) await undoRevision(newest, noon(day))
    expect((await entryOf('2026-11-12', 'respect-judge')).answer.first.text).toBe(hardTexts.emoji)

    const second = await entryOf('2026-11-16', 'listen-present')
    expect(await goal('listen-present@1/agent/mark')).toBe('To put both pens down.')
    const [edit] = await revisionsOf(second.id)
    if (edit !== undefined) await undoRevision(edit, noon(day))
    const { answer } = await entryOf('2026-11-16', 'listen-present')
    expect(await db.desired.get(answer.desired ?? '')).toMatchObject({
      keys: { open: 1 },
      body: { text: 'To put the pen down.', day: '2026-11-16' },
    })
  })

  test('has one entry in the trash, which comes back with its goal, its verdict and its revision', async () => {
    const [deletion, ...others] = await inTrash()
    if (deletion === undefined) throw new Error('The trash is empty')
    expect(others).toEqual([])
    expect(await goal('respect-judge@1/agent')).toBe('To ask two.')
    await restoreDeleted(deletion, noon(day))
    const { id, answer } = await entryOf('2026-11-17', 'respect-judge')
    expect(id).toBe(deletion.keys.of)
    expect(answer).toMatchObject({ first: { text: hardTexts.control }, judged: { word: 'reached' } })
    expect((await revisionsOf(id)).map(({ body }) => body.before.first.text)).toEqual([hardTexts.rightToLeft])
    expect(await goal('respect-judge@1/agent')).toBe('To ask three.')
    expect(await db.desired.get(answer.judged?.desired ?? '')).toMatchObject({
      keys: { open: 0 },
      body: { text: 'To ask two.', verdict: { word: 'reached', reflection: id } },
    })
  })

  test('still says that something was deleted long ago, and nothing of what it was', async () => {
    const emptied = (await db.trash.toArray()).filter(
      (row) => (row.body as { emptied: unknown }).emptied !== null,
    )
    expect(emptied).toMatchObject([{ revision: 2, body: { rows: [], emptied: '2026-11-05' } }])
    expect(fixtureText(1)).not.toContain('Nobody reads this any more')
    expect(await reflectionById(emptied[0]?.keys.of ?? '')).toBeNull()
  })

  test('knows what was changed last', async () => {
    expect(await lastChange()).toMatchObject({
      kind: 'edited',
      revision: { body: { wishBefore: 'To put the pen down.' } },
    })
  })

  test('goes out and in again with all that, after it was lived with', async () => {
    const [deletion] = await inTrash()
    if (deletion !== undefined) await restoreDeleted(deletion, noon(day))
    const { id } = await entryOf('2026-11-16', 'listen-present')
    const [edit] = await revisionsOf(id)
    if (edit !== undefined) await undoRevision(edit, noon(day))
    const before = await everything()
    await restored(await exportJournal(noon(day).at, '0.1.0'))
    expect(await everything()).toEqual(before)
  })
})
