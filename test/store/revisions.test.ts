/** Editing the first sheet of a finished entry: what stood before is kept, once a sitting, and comes back. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../renderer/core/answer.ts'
import { db } from '../../renderer/store/db.ts'
import { editAnswer, editWish, revisionsOf, undoRevision } from '../../renderer/store/revisions.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { answerOf, editingOf, retype, sitting, spoil } from './editing.ts'

beforeEach(emptyJournal)

const day = '2026-11-19'
const texts = async (id: string) => (await revisionsOf(id)).map(({ body }) => body.before.first.text)
async function newest(id: string) {
  const [revision] = await revisionsOf(id)
  if (revision === undefined) throw new Error('There is no revision')
  return revision
}

describe('a sitting of editing', () => {
  test('is one revision, however many keys it has, with the whole answer before the first', async () => {
    const id = await sitting('2026-11-12', 'I cut in twice.', { choice: 3 })
    const before = await answerOf(id)
    await retype(id, day, 'I cut in once.')
    expect((await answerOf(id)).first).toEqual({ ...before.first, text: 'I cut in once.' })
    const revisions = await revisionsOf(id)
    expect(revisions.map(({ body }) => body)).toEqual([
      {
        reflection: id,
        answer: before.id,
        operation: expect.any(String),
        parent: null,
        moment: noon(day),
        before,
        wishBefore: null,
      },
    ])
    expect(revisions[0]).toMatchObject({ keys: { of: id }, createdAt: noon(day).at })
  })

  test('may change words and level, and is still one revision', async () => {
    const id = await sitting('2026-11-12', 'I cut in twice.', { choice: 3 })
    const { first } = await answerOf(id)
    const editing = await editingOf(id)
    await editAnswer(editing, { kind: 'text', text: 'Once.' }, noon(day))
    const level: Answer = first.kind === 'level' ? { ...first, text: 'Once.', final: 4 } : first
    await editAnswer(editing, { kind: 'answer', first: level }, noon(day))
    expect((await answerOf(id)).first).toMatchObject({ text: 'Once.', final: 4 })
    expect(await texts(id)).toEqual(['I cut in twice.'])
  })

  test('after another is another revision, whose parent is the one before', async () => {
    const id = await sitting('2026-11-12', 'One.')
    await retype(id, day, 'Two.')
    await retype(id, day, 'Three.')
    const [second, first] = await revisionsOf(id)
    expect(await texts(id)).toEqual(['Two.', 'One.'])
    expect([first?.body.parent, second?.body.parent]).toEqual([null, first?.id])
    expect(first?.body.operation).not.toBe(second?.body.operation)
  })

  test('leaves every other answer and the rest of the entry alone, and counts as one change of it', async () => {
    const id = await sitting('2026-11-12', 'One.', { wish: 'To wait.' })
    const before = await db.reflections.get(id)
    await retype(id, day, 'Two.')
    const after = await db.reflections.get(id)
    expect(after).toMatchObject({ revision: 2, createdAt: before?.createdAt, keys: before?.keys })
    const others = (row: typeof after) => {
      const body = row?.body as { answers: { question: string }[] }
      return { ...body, answers: body.answers.slice(1) }
    }
    expect(others(after)).toEqual(others(before))
  })

  test('of one answer has no parent in another’s', async () => {
    const id = await sitting('2026-11-12', 'One.')
    await retype(id, day, 'Two.')
    const row = await db.reflections.get(id)
    const body = row?.body as { answers: { id: string }[] }
    const other = { reflection: id, answer: body.answers[1]?.id ?? '', operation: newId() }
    await editAnswer(other, { kind: 'text', text: 'Beside.' }, noon(day))
    expect((await newest(id)).body).toMatchObject({ answer: other.answer, parent: null })
  })
})

describe('the blind level', () => {
  test('never changes, nor does what was shown of last time', async () => {
    await sitting('2026-11-05', 'Before.', { choice: 2 })
    const id = await sitting('2026-11-12', 'I cut in twice.', { choice: 3 })
    const { first } = await answerOf(id)
    if (first.kind !== 'level') throw new Error('Not a level')
    const bold: Answer = { ...first, blind: 5, final: 5, then: 1, last: null }
    await editAnswer(await editingOf(id), { kind: 'answer', first: bold }, noon(day))
    expect((await answerOf(id)).first).toEqual({ ...first, final: 5 })
    await undoRevision(await newest(id), noon(day))
    expect((await answerOf(id)).first).toEqual(first)
  })

  test('and the kind of an answer stay what they were', async () => {
    const id = await sitting('2026-11-12', 'I cut in twice.', { choice: 3 })
    const { first } = await answerOf(id)
    await editAnswer(await editingOf(id), { kind: 'answer', first: { kind: 'text', text: 'x' } }, noon(day))
    expect((await answerOf(id)).first).toEqual(first)
  })
})

describe('putting back', () => {
  test('brings the answer of before and is itself undone in the same way', async () => {
    const id = await sitting('2026-11-12', 'I cut in twice.', { choice: 3 })
    const before = await answerOf(id)
    await retype(id, day, 'Once.')
    const edited = await answerOf(id)
    await undoRevision(await newest(id), noon('2026-11-20'))
    expect(await answerOf(id)).toEqual(before)
    expect(await texts(id)).toEqual(['Once.', 'I cut in twice.'])
    await undoRevision(await newest(id), noon('2026-11-20'))
    expect(await answerOf(id)).toEqual(edited)
    expect(await texts(id)).toEqual(['I cut in twice.', 'Once.', 'I cut in twice.'])
  })

  test('of an earlier version skips those between, which stay in the list', async () => {
    const id = await sitting('2026-11-12', 'One.')
    for (const text of ['Two.', 'Three.']) await retype(id, day, text)
    const oldest = (await revisionsOf(id)).at(-1)
    if (oldest !== undefined) await undoRevision(oldest, noon(day))
    expect((await answerOf(id)).first.text).toBe('One.')
    expect(await texts(id)).toEqual(['Three.', 'Two.', 'One.'])
  })
})

describe('an entry', () => {
  test.each([
    ['of a newer app', { schema: 99 }],
    ['that is damaged', { body: { answers: 'torn' } }],
  ])('%s is not changed by an edit, and no revision of it is made', async (_what, by) => {
    const id = await sitting('2026-11-12', 'One.', { wish: 'To wait.' })
    const editing = await editingOf(id)
    await retype(id, day, 'Two.')
    const revision = await newest(id)
    await spoil(id, by as never)
    const before = await everything()
    await editAnswer({ ...editing, operation: newId() }, { kind: 'text', text: 'lost?' }, noon(day))
    await editWish(editing, 'lost?', noon(day))
    await undoRevision(revision, noon(day))
    expect(await everything()).toEqual(before)
  })

  test('that is gone, and an answer that is not in it, are not made by an edit', async () => {
    const id = await sitting('2026-11-12', 'One.')
    const editing = await editingOf(id)
    const before = await everything()
    await editAnswer({ ...editing, reflection: 'nowhere' }, { kind: 'text', text: 'x' }, noon(day))
    await editAnswer({ ...editing, answer: 'nowhere' }, { kind: 'text', text: 'x' }, noon(day))
    await editWish(editing, 'no wish was written here', noon(day))
    expect(await everything()).toEqual(before)
  })

  test('and its revision are stored together or not at all', async () => {
    const id = await sitting('2026-11-12', 'One.')
    const before = await everything()
    const refuse = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    db.reflections.hook('updating', refuse)
    await expect(retype(id, day, 'T')).rejects.toThrow()
    db.reflections.hook('updating').unsubscribe(refuse)
    expect(await everything()).toEqual(before)
  })
})
