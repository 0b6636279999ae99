/** What becomes of desired answers when entries are deleted and come back: one in force for a series, always. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../../renderer/store/db.ts'
import { allEntries, settleGoals } from '../../renderer/store/goals.ts'
import { fillSample } from '../../renderer/store/sample.ts'
import { deleteReflection, restoreDeleted } from '../../renderer/store/trash.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { answerOf, deletionOf, goals, inForceNow, openTexts, rewish, sitting, wishOf } from './editing.ts'

beforeEach(emptyJournal)

const [one, two, three, day] = ['2026-11-05', '2026-11-12', '2026-11-19', '2026-11-20'] as const
const remove = (id: string) => deleteReflection(id, noon(day))
const restore = async (id: string) => restoreDeleted(await deletionOf(id), noon('2026-11-21'))
const verdicts = async () => (await goals()).map(({ body }) => body.verdict?.word ?? null)

/** Every goal's date is moved to a day, so that it is asked how it went. */
async function dueOn(day_: string): Promise<void> {
  for (const { id, body } of await goals()) await db.desired.update(id, { body: { ...body, byWhen: day_ } })
}

describe('deleting an entry', () => {
  test('takes the goal it wrote, and the one that replaced is in force again, unjudged', async () => {
    await sitting(one, 'One.', { wish: 'To wait.' })
    const [before] = await goals()
    const id = await sitting(two, 'Two.', { wish: 'To ask.', verdict: 'partly' })
    await remove(id)
    expect(await goals()).toMatchObject([{ id: before?.id, keys: before?.keys, body: before?.body }])
    expect(await inForceNow()).toBe('To wait.')
    expect((await deletionOf(id)).body.reopened).toEqual([before?.id])
  })

  test('takes back what was judged there: a goal that was no longer wanted is in force again', async () => {
    await sitting(one, 'One.', { wish: 'To wait.' })
    const id = await sitting(two, 'Two.', { wish: 'To ask.', verdict: 'unwanted' })
    expect(await verdicts()).toEqual(['unwanted', null])
    await remove(id)
    expect([await verdicts(), await openTexts()]).toEqual([[null], ['To wait.']])
  })

  test('takes back a judgement without a new wish too', async () => {
    await sitting(one, 'One.', { wish: 'To wait.' })
    await dueOn(two)
    const id = await sitting(two, 'Two.', { verdict: 'unwanted' })
    expect(await openTexts()).toEqual([])
    await remove(id)
    expect([await verdicts(), await openTexts()]).toEqual([[null], ['To wait.']])
    await restore(id)
    expect([await verdicts(), await openTexts()]).toEqual([['unwanted'], []])
  })

  test('leaves closed what another entry no longer wanted', async () => {
    await sitting(one, 'One.', { wish: 'To wait.' })
    await dueOn(two)
    await sitting(two, 'Two.', { verdict: 'unwanted' })
    const id = await sitting(three, 'Three.', { wish: 'To look.' })
    await remove(id)
    expect([await verdicts(), await openTexts()]).toEqual([['unwanted'], []])
  })

  test('whose goal was replaced since leaves the newer one in force', async () => {
    const id = await sitting(one, 'One.', { wish: 'To wait.' })
    await sitting(two, 'Two.', { wish: 'To ask.', verdict: 'partly' })
    await remove(id)
    expect(await openTexts()).toEqual(['To ask.'])
    expect((await goals()).map(({ body }) => body.text)).toEqual(['To ask.'])
  })

  test('takes the versions made by editing it, and the one of before stands again', async () => {
    const first = await sitting(one, 'One.', { wish: 'To wait.' })
    const id = await sitting(two, 'Two.', { still: true })
    await rewish(id, three, 'To ask.')
    await remove(id)
    expect([await wishOf(first), await openTexts()]).toEqual(['To wait.', ['To wait.']])
  })
})

describe('a goal that another entry confirmed', () => {
  test('stays as that one’s words when the entry that wrote it is deleted, and goes with that', async () => {
    const first = await sitting(one, 'One.', { wish: 'To wait.' })
    const second = await sitting(two, 'Two.', { still: true })
    await remove(first)
    expect([await wishOf(second), await openTexts()]).toEqual(['To wait.', ['To wait.']])
    expect((await goals()).map(({ body }) => body.reflection)).toEqual([second])
    await remove(second)
    expect(await goals()).toEqual([])
  })

  test.each([
    ['in the order they went', [0, 1]],
    ['in the other order', [1, 0]],
  ])('comes back with both, %s, exactly', async (_how, order) => {
    const ids = [
      await sitting(one, 'One.', { wish: 'To wait.' }),
      await sitting(two, 'Two.', { still: true }),
    ]
    const before = await goals()
    for (const id of ids) await remove(id)
    for (const at of order) await restore(ids[at] ?? '')
    const [goal] = await goals()
    expect(goal).toMatchObject({ id: before[0]?.id, keys: before[0]?.keys })
    expect(goal?.body.text).toBe('To wait.')
    expect([await wishOf(ids[0] ?? ''), await wishOf(ids[1] ?? '')]).toEqual(['To wait.', 'To wait.'])
  })
})

describe('restoring an entry', () => {
  test('after a newer one wrote the same goal anew leaves the newer in force, and only that', async () => {
    await sitting(one, 'One.', { wish: 'To wait.' })
    const id = await sitting(two, 'Two.', { wish: 'To ask.', verdict: 'partly' })
    await remove(id)
    await sitting(three, 'Three.', { wish: 'To look.', verdict: 'reached' })
    await restore(id)
    expect([await openTexts(), await inForceNow()]).toEqual([['To look.'], 'To look.'])
    expect(await wishOf(id)).toBe('To ask.')
    expect(await verdicts()).toEqual(['reached', null, null])
    expect((await answerOf(id)).judged?.word).toBe('partly')
  })

  test('after a newer one confirmed the goal that was in force then puts its own in force, as it was', async () => {
    await sitting(one, 'One.', { wish: 'To wait.' })
    const id = await sitting(two, 'Two.', { wish: 'To ask.' })
    await remove(id)
    const newer = await sitting(three, 'Three.', { still: true })
    await restore(id)
    expect(await openTexts()).toEqual(['To ask.'])
    expect([await wishOf(id), await wishOf(newer)]).toEqual(['To ask.', 'To wait.'])
  })

  test('keeps a correction that was made to the older goal meanwhile', async () => {
    const first = await sitting(one, 'One.', { wish: 'To wait.' })
    const id = await sitting(two, 'Two.', { wish: 'To ask.', verdict: 'partly' })
    await remove(id)
    await rewish(first, three, 'To wait longer.')
    await restore(id)
    expect(await wishOf(first)).toBe('To wait longer.')
    expect(await openTexts()).toHaveLength(1)
  })

  test('when the older one it judged lies in the trash itself tells the verdict as soon as that is back', async () => {
    const first = await sitting(one, 'One.', { wish: 'To wait.' })
    const second = await sitting(two, 'Two.', { wish: 'To ask.', verdict: 'partly' })
    await remove(second)
    await remove(first)
    await restore(second)
    expect((await goals()).map(({ body }) => body.text)).toEqual(['To ask.'])
    await restore(first)
    expect([await verdicts(), await openTexts()]).toEqual([['partly', null], ['To ask.']])
  })

  test('that confirmed a goal of one that is in the trash has its wish all the same', async () => {
    const first = await sitting(one, 'One.', { wish: 'To wait.' })
    const before = await goals()
    const second = await sitting(two, 'Two.', { still: true })
    await remove(second)
    await remove(first)
    await restore(second)
    expect([await wishOf(second), await openTexts()]).toEqual(['To wait.', ['To wait.']])
    await restore(first)
    expect((await goals()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  test('without the one that judged its goal has it unjudged and in force', async () => {
    const first = await sitting(one, 'One.', { wish: 'To wait.' })
    const second = await sitting(two, 'Two.', { wish: 'To ask.', verdict: 'unwanted' })
    await remove(first)
    await remove(second)
    await restore(first)
    expect([await verdicts(), await openTexts()]).toEqual([[null], ['To wait.']])
  })
})

test('a series with a version of a newer app is left alone: it may be the one in force', async () => {
  await sitting(one, 'One.', { wish: 'To wait.' })
  await sitting(two, 'Two.', { wish: 'To ask.' })
  const id = await sitting(three, 'Three.', { wish: 'To look.' })
  const newer = (await goals())[1]
  await db.desired.update(newer?.id ?? '', { schema: 99 })
  const stored = await db.desired.orderBy('id').toArray()
  await remove(id)
  expect(await db.desired.orderBy('id').toArray()).toEqual(stored.slice(0, 2))
})

test('the sample’s goals are in line with its entries already', async () => {
  await fillSample(db, noon(day), 'en')
  const before = await everything()
  const all = new Set((await goals()).map(({ keys }) => keys.series ?? ''))
  expect(await settleGoals(all, await allEntries(), noon(day).at)).toEqual([])
  expect([all.size > 0, await everything()]).toEqual([true, before])
})
