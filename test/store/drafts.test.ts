/** Drafts: one for each audit and role, and Resume where one was last. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import { draftPage } from '../../renderer/store/draft-page.ts'
import { openDraft, openDrafts } from '../../renderer/store/drafts.ts'
import { settled } from '../../renderer/store/writes.ts'
import { begin, edit, emptyJournal, everything, finish, give, rowOf, sitOnce } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const asked = 'listen-present'
const ids = async () => (await openDrafts()).rows.map(({ id }) => id)

describe('beginning', () => {
  test('an audit that has an open draft goes on with that draft', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    expect(await begin('weekly-agent', '2026-11-26')).toBe(id)
    expect(await ids()).toEqual([id])
  })

  test('twice in one breath, as by a double press, makes one draft', async () => {
    const [one, other] = await Promise.all([
      begin('weekly-agent', '2026-11-19'),
      begin('weekly-agent', '2026-11-19'),
    ])
    expect(one).toBe(other)
    expect(await ids()).toEqual([one])
  })

  test('another audit, or the same for the other role, is a draft of its own', async () => {
    await begin('weekly-agent', '2026-11-19')
    await begin('two-sheets', '2026-11-19')
    await begin('two-sheets', '2026-11-19', 'manager')
    expect(await ids()).toHaveLength(3)
  })

  test('again after Finish is a new sitting', async () => {
    const first = await sitOnce('weekly-agent', '2026-11-19', asked, 'Once.', 4)
    expect(await begin('weekly-agent', '2026-11-19')).not.toBe(first)
  })

  test('stores a blank row for each answer before anything is typed', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    expect(await db.drafts.where('keys.draft').equals(id).count()).toBe(8)
  })

  test('keeps each wording once, however often it is shown', async () => {
    await begin('two-sheets', '2026-11-19')
    const count = await db.wordings.count()
    await sitOnce('weekly-agent', '2026-11-19', asked, 'Once.', 4)
    await begin('weekly-agent', '2026-11-26')
    const names = (await db.wordings.toArray()).map(({ keys }) => keys.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(count)
  })
})

describe('resuming', () => {
  test('goes on with the draft that was written in last, though another was begun later', async () => {
    const first = await begin('weekly-agent', '2026-11-17')
    const second = await begin('two-sheets', '2026-11-18')
    expect(await ids()).toEqual([second, first])
    give(await edit(first, '2026-11-19'), asked, 'One more line.')
    await settled()
    expect(await ids()).toEqual([first, second])
  })

  test('shows the page it was left at with its words', async () => {
    const id = await begin('weekly-agent', '2026-11-17')
    const editor = await edit(id, '2026-11-19')
    give(editor, asked, 'I looked at the queue.')
    const page = await draftPage(editor.state().draft)
    expect(page).toMatchObject({
      text: 'I looked at the queue.',
      n: 1,
      total: 8,
      changedAt: noon('2026-11-19').at,
    })
    expect(page.item?.question).toBe(asked)
  })

  test('shows the second sheet and the event with theirs', async () => {
    const editor = await edit(await begin('not-done', '2026-11-17'), '2026-11-19')
    editor.typeDraft((held) => ({ ...held, event: 'The one with the boat.' }))
    expect(await draftPage(editor.state().draft)).toMatchObject({
      item: null,
      text: 'The one with the boat.',
    })
    give(editor, 'act-responsive', 'I wrote the day after.')
    editor.typeAnswer(rowOf(editor, 'act-responsive'), (held) => ({
      ...held,
      wish: { ...held.wish, mode: 'anew', text: 'The same day.' },
    }))
    editor.changeDraft((held) => ({ ...held, place: { step: 'second', index: 0 } }))
    expect(await draftPage(editor.state().draft)).toMatchObject({ text: 'The same day.', n: 1, total: 1 })
  })

  test('a draft that is gone says so', async () => {
    expect(await openDraft('nowhere')).toEqual({ kind: 'gone' })
  })
})

describe('a draft that can not be read', () => {
  test('is not opened when a newer app wrote it, and stays as it is', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    await db.drafts.update(id, { schema: 99 })
    const before = await everything()
    expect(await openDraft(id)).toEqual({ kind: 'newer', id })
    expect((await openDrafts()).unread).toEqual([{ id, why: 'newer' }])
    expect(await everything()).toEqual(before)
  })

  test('is not opened when one of its answers is damaged, newer or missing: nothing may be written over it', async () => {
    const id = await begin('weekly-agent', '2026-11-19')
    const row = rowOf(await edit(id, '2026-11-19'), 'listen-present')
    const sound = await db.drafts.get(row)
    await db.drafts.update(row, { body: 'torn' })
    expect(await openDraft(id)).toEqual({ kind: 'damaged', id: row })
    await db.drafts.update(row, { schema: 99 })
    expect(await openDraft(id)).toEqual({ kind: 'newer', id: row })
    await db.drafts.delete(row)
    expect(await openDraft(id)).toEqual({ kind: 'damaged', id: row })
    if (sound !== undefined) await db.drafts.put(sound)
    expect((await openDraft(id)).kind).toBe('open')
  })

  test('is told even when its very header is torn', async () => {
    await db.drafts.add({ id: 'torn' } as unknown as Row)
    expect((await openDrafts()).unread).toEqual([{ id: 'torn', why: 'damaged' }])
  })

  test('does not keep the others from being resumed', async () => {
    const torn = await begin('weekly-agent', '2026-11-19')
    const sound = await begin('two-sheets', '2026-11-18')
    await db.drafts.update(torn, { body: null })
    expect(await openDrafts()).toMatchObject({
      rows: [{ id: sound }],
      unread: [{ id: torn, why: 'damaged' }],
    })
    await finish(sound, '2026-11-19')
    expect(await db.drafts.get(torn)).toMatchObject({ body: null })
  })
})
