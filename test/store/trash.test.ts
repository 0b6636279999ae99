/** The trash: what goes there, what comes back, and for how long. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import { commitmentsOn, markCommitment } from '../../renderer/store/commitments.ts'
import { newestReflections, reflectionById } from '../../renderer/store/reflections.ts'
import { editAnswer } from '../../renderer/store/revisions.ts'
import { deleteReflection, emptyTrash, inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { begin, edit, emptyJournal, everything, finish, give, withoutTrash } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { asked, deletionOf, editingOf, retype, rewish, sitting, spoil } from './editing.ts'

beforeEach(emptyJournal)

const then = '2026-11-12'
const day = '2026-11-19'
const remove = (id: string, on = day) => deleteReflection(id, noon(on))
const restore = async (id: string, on = '2026-11-20') => restoreDeleted(await deletionOf(id), noon(on))

/** Everything but the trash, and the wordings, which stay. */
async function kept(): Promise<Record<string, readonly Row[]>> {
  const { trash: _trash, wordings: _wordings, ...rest } = await everything()
  return rest
}

/** An entry that has been edited on both sheets, beside another. */
async function edited(): Promise<string> {
  await sitting('2026-11-05', 'Before.', { wish: 'To wait.' })
  const id = await sitting(then, 'One.', { wish: 'To ask.', verdict: 'partly', choice: 3 })
  await retype(id, then, 'Two.')
  await rewish(id, '2026-11-13', 'To ask first.')
  return id
}

describe('deleting', () => {
  test('takes the entry and its revisions, and nothing of another entry', async () => {
    const other = await sitting('2026-11-05', 'Before.')
    await retype(other, then, 'Edited.')
    const before = await kept()
    const id = await sitting(then, 'One.', { wish: 'To wait.' })
    await retype(id, then, 'Two.')
    await remove(id)
    expect(await reflectionById(id)).toBeNull()
    expect(await kept()).toEqual(before)
    expect((await inTrash()).map(({ keys }) => keys.of)).toEqual([id])
  })

  test('notes when, and keeps every row as it stood', async () => {
    const id = await edited()
    const before = await everything()
    await remove(id)
    const { body } = await deletionOf(id)
    expect(body).toMatchObject({ moment: noon(day), emptied: null })
    expect(body.rows).toContainEqual(before['reflections']?.find((row) => row.id === id))
    for (const row of [...(before['revisions'] ?? []), ...(before['desired'] ?? [])])
      expect(body.rows).toContainEqual(row)
  })

  test('leaves the commitments that were made there, and what becomes of them', async () => {
    const id = await begin('weekly-agent', then)
    const editor = await edit(id, then)
    give(editor, asked, 'One.')
    const plan = { cue: 'a voice is raised', act: 'breathe', question: asked, shows: '', due: '2026-12-03' }
    editor.changeDraft((held) => ({ ...held, plans: [plan] }))
    await finish(id, then)
    const [row] = await db.commitments.toArray()
    await remove(id)
    expect(await db.commitments.toArray()).toEqual([row])
    await markCommitment(row?.id ?? '', 'kept', day, noon(day).at)
    await restore(id)
    expect((await commitmentsOn(day)).rows.map(({ body }) => body.status)).toEqual(['kept'])
  })

  test('of two entries keeps two deletions, the newest first', async () => {
    const ids = [await sitting('2026-11-05', 'One.'), await sitting(then, 'Two.')]
    for (const id of ids) await remove(id)
    expect((await inTrash()).map(({ keys }) => keys.of)).toEqual(ids.toReversed())
  })

  test('twice, or of what is not there, is deleting once', async () => {
    const id = await sitting(then, 'One.')
    await remove(id)
    const before = await everything()
    await remove(id)
    await remove('nowhere')
    expect(await everything()).toEqual(before)
  })

  test.each([
    ['of a newer app', { schema: 99 }],
    ['whose body is damaged', { body: 'torn' }],
    ['whose header is damaged', { device: 7 as never }],
  ])('leaves an entry %s alone: it could not be told from the trash', async (_what, by) => {
    const id = await edited()
    await spoil(id, by)
    const before = await everything()
    await remove(id)
    expect(await everything()).toEqual(before)
  })

  test('keeps a revision of a newer app with the entry, and lets one without a header lie', async () => {
    const id = await edited()
    const [newer, torn] = await db.revisions.toArray()
    await db.revisions.update(newer?.id ?? '', { schema: 99 })
    await db.revisions.update(torn?.id ?? '', { device: 7 as never })
    const before = await kept()
    await remove(id)
    expect(await db.revisions.toArray()).toEqual(before['revisions']?.slice(1))
    await restore(id)
    expect(await kept()).toEqual(before)
  })

  test('is done whole or not at all', async () => {
    const id = await edited()
    const before = await everything()
    const refuse = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
    db.trash.hook('creating', refuse)
    await expect(remove(id)).rejects.toThrow()
    db.trash.hook('creating').unsubscribe(refuse)
    expect(await everything()).toEqual(before)
  })
})

describe('restoring', () => {
  test('brings every row back exactly: entry, revisions and goals, with their keys', async () => {
    const id = await edited()
    const before = await withoutTrash()
    await remove(id)
    await restore(id)
    expect(await withoutTrash()).toEqual(before)
    expect((await newestReflections(10)).rows).toHaveLength(2)
  })

  test('works after the database was closed and opened again', async () => {
    const id = await edited()
    const before = await withoutTrash()
    await remove(id)
    db.close()
    await db.open()
    await restore(id)
    expect(await withoutTrash()).toEqual(before)
  })

  test('twice is restoring once: an edit made between the two stays', async () => {
    const id = await edited()
    await remove(id)
    const deletion = await deletionOf(id)
    await restoreDeleted(deletion, noon(day))
    await editAnswer(await editingOf(id), { kind: 'text', text: 'Edited since.' }, noon(day))
    const before = await everything()
    await restoreDeleted(deletion, noon(day))
    expect(await everything()).toEqual(before)
  })
})

describe('after thirty days', () => {
  test('the rows are gone for good, and the record that something was deleted stays', async () => {
    const id = await edited()
    await remove(id, '2026-11-19')
    const deletion = await deletionOf(id)
    await emptyTrash('2026-12-18', noon('2026-12-18').at)
    expect(await deletionOf(id)).toEqual(deletion)
    await emptyTrash('2026-12-19', noon('2026-12-19').at)
    expect(await inTrash()).toEqual([])
    expect(await db.trash.toArray()).toMatchObject([
      { id: deletion.id, keys: { of: id }, revision: 2, body: { rows: [], emptied: '2026-12-19' } },
    ])
    const before = await everything()
    await restoreDeleted(deletion, noon('2026-12-19'))
    await emptyTrash('2027-12-19', noon('2027-12-19').at)
    expect(await everything()).toEqual(before)
  })

  test('what was deleted later is still there', async () => {
    const ids = [await sitting('2026-11-05', 'One.'), await sitting(then, 'Two.')]
    await remove(ids[0] ?? '', '2026-11-19')
    await remove(ids[1] ?? '', '2026-11-20')
    await emptyTrash('2026-12-19', noon('2026-12-19').at)
    expect((await inTrash()).map(({ keys }) => keys.of)).toEqual(ids.slice(1))
  })

  test('nothing is lost when the clock runs back', async () => {
    const id = await sitting(then, 'One.')
    await remove(id)
    await emptyTrash('2026-01-01', noon('2026-01-01').at)
    expect((await inTrash()).map(({ keys }) => keys.of)).toEqual([id])
  })
})
