/** What was written in an exercise goes to the trash and comes back, and nothing that still holds it brings it back before. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { type PracticeNote, textOf, withText } from '../../renderer/core/practice.ts'
import { db } from '../../renderer/store/db.ts'
import { lastChange } from '../../renderer/store/last-change.ts'
import { newPractice, practiceById, practiceNotes } from '../../renderer/store/practice.ts'
import { PracticeEditor } from '../../renderer/store/practice-editor.ts'
import {
  broughtBack,
  deletedRow,
  deleteWritten,
  emptyTrash,
  inTrash,
  restoreDeleted,
} from '../../renderer/store/trash.ts'
import { settled } from '../../renderer/store/writes.ts'
import { emptyJournal } from '../support/journal.ts'
import { noteOn } from '../support/practice.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const day = '2026-11-19'
const later = noon('2026-11-20')

/** A note that is stored, with the page that wrote it. */
async function kept(): Promise<PracticeEditor<PracticeNote>> {
  const editor = new PracticeEditor(newPractice(noteOn(day, { said: '' }), noon(day).at), () => noon(day))
  editor.type((note) => withText(note, 'said', 'The stairs.'))
  await settled()
  return editor
}

const written = async () => (await practiceNotes()).written.map(({ body }) => body)

describe('a note', () => {
  test('goes to the trash whole, and comes back as it was', async () => {
    const { id, body } = (await kept()).row()
    const [row] = await db.practice.toArray()
    await deleteWritten(id, later)
    expect(await db.practice.count()).toBe(0)
    const [deletion] = await inTrash()
    expect(deletion && deletedRow(deletion)).toEqual(row)
    expect(await lastChange()).toMatchObject({ kind: 'deleted' })
    if (deletion !== undefined) await restoreDeleted(deletion, later)
    expect(await db.practice.toArray()).toEqual([row])
    expect(await written()).toEqual([body])
    expect(await inTrash()).toEqual([])
  })

  test('that was brought back can go again, and a second bringing back does nothing', async () => {
    const { id } = (await kept()).row()
    await deleteWritten(id, later)
    const [deletion] = await inTrash()
    if (deletion === undefined) throw new Error('Nothing in the trash')
    await restoreDeleted(deletion, later)
    await restoreDeleted(deletion, later)
    expect(await db.practice.count()).toBe(1)
    expect(await broughtBack()).toHaveLength(1)
    await deleteWritten(id, later)
    expect(await broughtBack()).toEqual([])
    expect(await inTrash()).toHaveLength(1)
  })

  test('is let go of after thirty days', async () => {
    await deleteWritten((await kept()).row().id, noon(day))
    await emptyTrash('2026-12-19', noon('2026-12-19').at)
    expect(await inTrash()).toEqual([])
    expect(JSON.stringify(await db.trash.toArray())).not.toContain('stairs')
  })

  test('that can not be read is left alone', async () => {
    const { id } = (await kept()).row()
    await db.practice.update(id, { body: 'torn' })
    await deleteWritten(id, later)
    expect(await db.practice.count()).toBe(1)
    expect(await inTrash()).toEqual([])
    await deleteWritten('nowhere', later)
    expect(await inTrash()).toEqual([])
  })
})

describe('a page that still holds a note', () => {
  test('does not bring it back once it was deleted, and writes again once it is back', async () => {
    const editor = await kept()
    await deleteWritten(editor.row().id, later)
    editor.change((note) => withText(note, 'said', 'The clock ran out.'))
    await settled()
    expect(await db.practice.count()).toBe(0)
    expect(await written()).toEqual([])
    const [deletion] = await inTrash()
    if (deletion !== undefined) await restoreDeleted(deletion, later)
    editor.change((note) => withText(note, 'said', 'The stairs, again.'))
    await settled()
    expect((await written()).map((body) => body.kind === 'note' && textOf(body, 'said'))).toEqual([
      'The stairs, again.',
    ])
  })

  test('changes what another page wrote last', async () => {
    const first = await kept()
    const reading = await practiceById(first.row().id)
    if (reading?.kind !== 'read' || reading.row.body.kind !== 'note') throw new Error('No note')
    const second = new PracticeEditor({ ...reading.row, body: reading.row.body }, () => later)
    second.type((note) => withText(note, 'said', 'Four hundred and twelve.'))
    first.change((note) => ({ ...note, language: 'es' }))
    await settled()
    expect(await written()).toMatchObject([{ language: 'es', texts: [{ text: 'Four hundred and twelve.' }] }])
  })
})
