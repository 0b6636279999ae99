/** Editing the second sheet of a finished entry: versions of a goal, corrections, and the way back. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../../renderer/store/db.ts'
import { editAnswer, editWish, revisionsOf, undoRevision } from '../../renderer/store/revisions.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import {
  answerOf,
  editingOf,
  goals,
  inForceNow,
  openTexts,
  retype,
  rewish,
  series,
  sitting,
  wishOf,
} from './editing.ts'

beforeEach(emptyJournal)

const then = '2026-11-12'
const day = '2026-11-19'
async function undoNewest(id: string, on: string) {
  const [revision] = await revisionsOf(id)
  if (revision !== undefined) await undoRevision(revision, noon(on))
}

describe('the goal in force, edited', () => {
  test('gets one new version dated today, however many keys it has, and the entry refers to that', async () => {
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    const [old] = await goals()
    await rewish(id, day, 'To ask.')
    const [before, after, ...more] = await goals()
    expect(more).toEqual([])
    expect(before).toEqual({ ...old, revision: 2, changedAt: noon(day).at, keys: { series, open: 0 } })
    expect(after).toMatchObject({
      keys: { series, open: 1 },
      body: { ...old?.body, text: 'To ask.', day, before: old?.id, reflection: id, verdict: null },
    })
    expect((await answerOf(id)).desired).toBe(after?.id)
  })

  test('is kept with its text before the first key, apart from the first sheet', async () => {
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    const [old] = await goals()
    await retype(id, day, 'Two.')
    await rewish(id, day, 'To ask.')
    const bodies = (await revisionsOf(id)).map(({ body }) => [
      body.wishBefore,
      body.before.first.text,
      body.before.desired,
    ])
    expect(bodies).toEqual([
      ['To wait.', 'Two.', old?.id],
      [null, 'One.', old?.id],
    ])
  })

  test('in the same sitting as the first sheet is a revision of its own, and each side comes back alone', async () => {
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    const editing = await editingOf(id)
    await editAnswer(editing, { kind: 'text', text: 'Two.' }, noon(day))
    await editWish(editing, 'To ask.', noon(day))
    const [wish, answer] = await revisionsOf(id)
    expect(wish?.body).toMatchObject({ operation: answer?.body.operation, parent: answer?.id })
    if (answer !== undefined) await undoRevision(answer, noon(day))
    expect([(await answerOf(id)).first.text, await wishOf(id)]).toEqual(['One.', 'To ask.'])
    if (wish !== undefined) await undoRevision(wish, noon(day))
    expect(await wishOf(id)).toBe('To wait.')
  })

  test('on the very day it was written is corrected in its place', async () => {
    const id = await sitting(day, 'One.', { wish: 'To wait.' })
    await rewish(id, day, 'To ask.')
    expect(await goals()).toMatchObject([{ keys: { open: 1 }, body: { text: 'To ask.', day, before: null } }])
    expect((await revisionsOf(id)).map(({ body }) => body.wishBefore)).toEqual(['To wait.'])
  })

  test('from an entry that only confirmed it is that entry’s own from then on', async () => {
    const first = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    const second = await sitting(then, 'Two.', { still: true })
    await rewish(second, day, 'To ask.')
    expect([await wishOf(first), await wishOf(second)]).toEqual(['To wait.', 'To ask.'])
    expect((await goals()).map(({ body }) => body.reflection)).toEqual([first, second])
    expect(await openTexts()).toEqual(['To ask.'])
  })

  test('is not marked as judged, though its earlier version was', async () => {
    const id = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    const [old] = await goals()
    const verdict = { word: 'partly' as const, day: then, reflection: id }
    await db.desired.update(old?.id ?? '', { body: { ...old?.body, verdict } })
    await rewish(id, day, 'To ask.')
    expect((await goals()).map(({ body }) => body.verdict?.word ?? null)).toEqual(['partly', null])
  })
})

describe('an older goal, edited', () => {
  test('has only its text corrected: its day, its verdict and the one in force stay', async () => {
    const id = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    await sitting(then, 'Two.', { wish: 'To ask.', verdict: 'partly' })
    const [old, newer] = await goals()
    await rewish(id, day, 'To wait longer.')
    expect(await goals()).toEqual([
      { ...old, revision: 3, changedAt: noon(day).at, body: { ...old?.body, text: 'To wait longer.' } },
      newer,
    ])
    expect(old?.body.verdict?.word).toBe('partly')
    expect(await wishOf(id)).toBe('To wait longer.')
  })

  test('comes back in its place', async () => {
    const id = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    await sitting(then, 'Two.', { wish: 'To ask.' })
    await rewish(id, day, 'To wait longer.')
    await undoNewest(id, '2026-11-20')
    expect((await goals()).map(({ body }) => body.text)).toEqual(['To wait.', 'To ask.'])
    expect(await openTexts()).toEqual(['To ask.'])
  })
})

describe('putting back a wish', () => {
  test('makes the version of before the one in force again, with its own day', async () => {
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    const [old] = await goals()
    await rewish(id, day, 'To ask.')
    await undoNewest(id, '2026-11-20')
    expect(await goals()).toMatchObject([{ id: old?.id, keys: { series, open: 1 }, body: old?.body }])
    expect((await answerOf(id)).desired).toBe(old?.id)
    expect(await inForceNow()).toBe('To wait.')
  })

  test('is undone in the same way: the text that was put away is the goal again', async () => {
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    await rewish(id, day, 'To ask.')
    await undoNewest(id, '2026-11-20')
    await undoNewest(id, '2026-11-20')
    expect([await wishOf(id), await openTexts()]).toEqual(['To ask.', ['To ask.']])
    expect((await revisionsOf(id)).map(({ body }) => body.wishBefore)).toEqual([
      'To wait.',
      'To ask.',
      'To wait.',
    ])
  })

  test('leaves the first sheet as it is, also what was edited there since', async () => {
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    await rewish(id, day, 'To ask.')
    const [edit] = await revisionsOf(id)
    await retype(id, day, 'Two.')
    if (edit !== undefined) await undoRevision(edit, noon('2026-11-20'))
    expect((await answerOf(id)).first.text).toBe('Two.')
    expect(await wishOf(id)).toBe('To wait.')
  })

  test('of the first sheet leaves the wish as it is, also what was edited there since', async () => {
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    await retype(id, day, 'Two.')
    const [edit] = await revisionsOf(id)
    await rewish(id, day, 'To ask.')
    if (edit !== undefined) await undoRevision(edit, noon('2026-11-20'))
    expect((await answerOf(id)).first.text).toBe('One.')
    expect([await wishOf(id), await openTexts()]).toEqual(['To ask.', ['To ask.']])
  })

  test('of a version further back writes its text as a new one, dated today', async () => {
    const id = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    await rewish(id, then, 'To ask.')
    await rewish(id, day, 'To look.')
    const oldest = (await revisionsOf(id)).at(-1)
    if (oldest !== undefined) await undoRevision(oldest, noon('2026-11-20'))
    expect((await goals()).map(({ body }) => body.text)).toEqual([
      'To wait.',
      'To ask.',
      'To look.',
      'To wait.',
    ])
    expect(await openTexts()).toEqual(['To wait.'])
    expect((await goals()).at(-1)?.body).toMatchObject({ day: '2026-11-20' })
  })

  test('keeps a version that another entry has confirmed meanwhile', async () => {
    const id = await sitting('2026-11-05', 'One.', { wish: 'To wait.' })
    await rewish(id, then, 'To ask.')
    const other = await sitting(day, 'Two.', { still: true })
    await undoNewest(id, '2026-11-20')
    expect([await wishOf(id), await wishOf(other)]).toEqual(['To wait.', 'To ask.'])
    expect(await openTexts()).toEqual(['To wait.'])
  })

  test('does nothing when its goal can not be read', async () => {
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    await rewish(id, day, 'To ask.')
    const { desired } = await answerOf(id)
    await db.desired.update(desired ?? '', { schema: 99 })
    const before = await everything()
    await undoNewest(id, '2026-11-20')
    expect(await everything()).toEqual(before)
  })
})
