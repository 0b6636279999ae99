/** Keeping what is written in exercises: every change, in order, and found again as it stands on screen. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Moment } from '../../renderer/core/day.ts'
import { isNote, newNote, type PracticeNote, textOf, withText } from '../../renderer/core/practice.ts'
import { db } from '../../renderer/store/db.ts'
import {
  allPractice,
  newPractice,
  practiceById,
  practiceNotes,
  practiceOf,
} from '../../renderer/store/practice.ts'
import { PracticeEditor } from '../../renderer/store/practice-editor.ts'
import { settled } from '../../renderer/store/writes.ts'
import { emptyJournal } from '../support/journal.ts'
import { noteOn } from '../support/practice.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const day = '2026-11-19'
const prompts = [
  { id: 'said', label: 'What they said' },
  { id: 'felt', label: 'What they felt' },
]

function begun(on = day, exercise = 'two-minutes', clock: () => Moment = () => noon(on)) {
  const body = newNote({ exercise, day: on, language: 'en' }, prompts)
  return new PracticeEditor<PracticeNote>(newPractice(body, noon(on).at), clock)
}

const write = (editor: PracticeEditor<PracticeNote>, text: string) =>
  editor.type((body) => withText(body, 'said', text))

async function stored(): Promise<PracticeNote> {
  await settled()
  const [row, ...more] = await db.practice.toArray()
  if (row === undefined || more.length > 0) throw new Error(`There are ${more.length} more`)
  const [read] = await practiceOf('two-minutes', isNote)
  if (read === undefined) throw new Error('No note')
  return read.body
}

describe('a note', () => {
  test('is stored with its first change, and not before', async () => {
    const editor = begun()
    await settled()
    expect(await db.practice.count()).toBe(0)
    write(editor, 'W')
    expect(textOf(await stored(), 'said')).toBe('W')
    expect((await db.practice.toArray())[0]).toMatchObject({ schema: 2, revision: 1, keys: { day } })
  })

  test('keeps every key, the last one last', async () => {
    const editor = begun()
    for (let length = 1; length <= 40; length += 1) write(editor, 'x'.repeat(length))
    expect(textOf(await stored(), 'said')).toBe('x'.repeat(40))
  })

  test('is read as it stands on screen before it is stored', async () => {
    const editor = begun()
    write(editor, 'Half a')
    expect((await allPractice()).rows.map(({ body }) => body)).toEqual([editor.row().body])
    const reading = await practiceById(editor.row().id)
    expect(reading?.kind === 'read' && reading.row.body).toEqual(editor.row().body)
    expect(await practiceById('nowhere')).toBeNull()
  })

  test('tells a change, and not a key', () => {
    const editor = begun()
    let told = 0
    const leave = editor.subscribe(() => (told += 1))
    write(editor, 'a')
    expect(told).toBe(0)
    editor.change((body) => ({ ...body, finished: true }))
    expect(told).toBe(1)
    leave()
    editor.change((body) => body)
    expect(told).toBe(1)
  })

  test('makes its next revision once in a sitting of editing, and none while it is open', async () => {
    const editor = begun()
    write(editor, 'One.')
    editor.change((body) => ({ ...body, finished: true }))
    expect(editor.row().revision).toBe(1)
    const again = new PracticeEditor<PracticeNote>(editor.row(), () => noon('2026-11-20'))
    write(again, 'Two.')
    write(again, 'Two, too.')
    expect(again.row()).toMatchObject({ revision: 2, changedAt: noon('2026-11-20').at, body: { day } })
    expect(textOf(await stored(), 'said')).toBe('Two, too.')
  })

  test('of a newer app is told and never shown', async () => {
    write(begun(), 'Mine.')
    await settled()
    const [row] = await db.practice.toArray()
    await db.practice.put({ ...(row as object), id: 'newer', schema: 99 } as never)
    expect(await practiceById('newer')).toEqual({ kind: 'newer', id: 'newer', schema: 99 })
    expect((await practiceNotes()).unread).toBe(1)
    expect((await practiceNotes()).written).toHaveLength(1)
  })
})

describe('what was done so far', () => {
  test('stands newest first, without what is blank', async () => {
    for (const [on, text] of [
      ['2026-11-12', 'Older.'],
      ['2026-11-19', 'Newer.'],
      ['2026-11-18', ''],
    ] as const)
      write(begun(on), text)
    const { written } = await practiceNotes()
    expect(written.map(({ body }) => body.day)).toEqual(['2026-11-19', '2026-11-12'])
  })

  test('names the last of each exercise, one that only was begun too', async () => {
    write(begun('2026-11-12', 'say-it'), 'Sorry.')
    write(begun('2026-11-18'), '')
    const { last } = await practiceNotes()
    expect([...last].map(([exercise, { body }]) => [exercise, body.day])).toEqual([
      ['two-minutes', '2026-11-18'],
      ['say-it', '2026-11-12'],
    ])
  })

  test('leaves a finished note without a word aside', async () => {
    await db.practice.add(newPractice(noteOn(day, {}), noon(day).at))
    expect((await practiceNotes()).last.size).toBe(0)
  })
})
