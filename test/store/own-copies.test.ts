/** Copies of one's own: edits with names of their own, which say what they were copied from. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '../../renderer/store/db.ts'
import { copyOwn, ownById, saveAudit, saveQuestion, typeOwn } from '../../renderer/store/own.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { emptyJournal } from '../support/journal.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'

beforeEach(emptyJournal)

const at = '2026-11-19T12:00:00.000Z'
const later = '2026-11-20T12:00:00.000Z'

/** What is stored of a question. */
async function body(id: string) {
  const row = await ownById('question', id)
  return row === 'unread' ? null : row?.body
}

describe('a duplicate', () => {
  const named = (name: string) => `${name} (copy)`

  test('is an edit of its own with what stands on the page, and says what it was copied from', async () => {
    const [id, copy] = [newId(), newId()]
    await saveQuestion(id, ownQuestion(), at)
    await typeOwn({ kind: 'question', id }, ownQuestion({ now: 'Half a thought' }), later)
    await copyOwn({ kind: 'question', id }, copy, named, later)
    expect(await body(copy)).toMatchObject({
      version: 0,
      content: null,
      editing: { label: 'By name (copy)', words: { now: 'Half a thought' } },
      adapted: { id, version: 1, name: 'By name' },
    })
    expect((await body(id))?.content).toEqual(ownQuestion())
    const [mine, ours] = [newId(), newId()]
    await saveAudit(mine, ownAudit(), at)
    await copyOwn({ kind: 'audit', id: mine }, ours, named, later)
    const row = await ownById('audit', ours)
    expect(row).toMatchObject({ body: { editing: { name: 'Our first five minutes (copy)' } } })
  })

  test('of what was never saved came from nothing, and of what is not there is none', async () => {
    const [id, copy, none] = [newId(), newId(), newId()]
    await typeOwn({ kind: 'question', id }, ownQuestion(), at)
    await copyOwn({ kind: 'question', id }, copy, named, later)
    expect((await body(copy))?.adapted).toBeNull()
    await copyOwn({ kind: 'audit', id: none }, newId(), named, later)
    expect(await db.audits.count()).toBe(0)
  })
})
