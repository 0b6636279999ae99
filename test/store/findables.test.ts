/** What can be found: which texts of an entry, a commitment and an exercise, and what is left out. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { withFirst } from '../../renderer/core/draft.ts'
import { find, type Findable, noFilter, type Part, prepare } from '../../renderer/core/search.ts'
import { markCommitment, noteHappened } from '../../renderer/store/commitments.ts'
import { db } from '../../renderer/store/db.ts'
import { meetingRows, pairCommitment, zofia } from '../support/together.ts'
import { findables } from '../../renderer/store/findables.ts'
import { closedAs } from '../../renderer/core/point.ts'
import { changeMeeting } from '../../renderer/store/meetings.ts'
import { changePoint, raisePoint } from '../../renderer/store/points.ts'
import { storeMeeting, storePerson } from '../support/pairs.ts'
import { deleteReflection } from '../../renderer/store/trash.ts'
import { begin, edit, emptyJournal, finish, give, rowOf, wish } from '../support/journal.ts'
import { noteOn } from '../support/practice.ts'
import { noon } from '../support/sittings.ts'
import { asked, retype, sitting, spoil } from './editing.ts'

beforeEach(emptyJournal)

const day = '2026-11-19'
const stamp = { at: noon(day).at, device: 'd' }
const all = async () => (await findables(db)).all
const texts = (found: Findable | undefined) => found?.parts.map(({ sheet, text }) => `${sheet}: ${text}`)
async function only(): Promise<Findable> {
  const [found, ...more] = await all()
  if (found === undefined || more.length > 0) throw new Error(`There are ${more.length} more`)
  return found
}

describe('an entry', () => {
  test('is found by both sheets, with the label and the dimension of each question', async () => {
    const id = await sitting(day, 'I looked at the queue.', { wish: 'To look at them.', choice: 2 })
    const words = { dimension: 'listening', question: asked, label: expect.stringMatching(/\w/) }
    expect(await only()).toEqual({
      id,
      kind: 'entry',
      day,
      week: '2026-11-16',
      title: 'Weekly reflection',
      audit: 'weekly-agent',
      answered: 1,
      total: 8,
      hasWant: true,
      dimensions: ['listening'],
      questions: [asked],
      parts: [
        { sheet: 'is', text: 'I looked at the queue.', ...words },
        { sheet: 'want', text: 'To look at them.', ...words },
      ] satisfies Part[],
    })
  })

  test('is found by the event it is about and by the reason of an adjusted level, as notes', async () => {
    await sitting('2026-11-05', 'Before.', { choice: 2 })
    const id = await begin('weekly-agent', day)
    const editor = await edit(id, day)
    editor.typeDraft((held) => ({ ...held, event: 'The call about the boat.' }))
    give(editor, asked, 'I looked up.', 3)
    editor.reveal(rowOf(editor, asked))
    editor.changeAnswer(rowOf(editor, asked), (held) =>
      withFirst(held, held.first.kind === 'level' ? { ...held.first, reason: 'Tuesday.' } : held.first),
    )
    await finish(id, day)
    const found = (await all()).find((one) => one.id === id)
    expect(texts(found)).toEqual(['note: The call about the boat.', 'is: I looked up.', 'note: Tuesday.'])
  })

  test('keeps the words of a skipped question findable, and does not count it as answered', async () => {
    const id = await begin('weekly-agent', day)
    const editor = await edit(id, day)
    give(editor, asked, 'No, not this.', 3)
    editor.changeAnswer(rowOf(editor, asked), (held) => ({ ...held, skipped: true }))
    give(editor, 'understand-shoes', '', 2)
    await finish(id, day)
    expect(texts(await only())).toEqual(['is: No, not this.'])
    expect(await only()).toMatchObject({ answered: 1, total: 8, hasWant: false })
  })

  test('has its second sheet also when a goal was confirmed, with the words of that', async () => {
    await sitting('2026-11-12', 'One.', { wish: 'To wait.' })
    const id = await sitting(day, 'Two.', { still: true })
    const found = (await all()).find((one) => one.id === id)
    expect(texts(found)).toEqual(['is: Two.', 'want: To wait.'])
    expect(found?.hasWant).toBe(true)
  })

  test('is found by what it says after an edit, and no more by what it said', async () => {
    const id = await sitting('2026-11-12', 'zebra')
    await retype(id, day, 'okapi')
    const prepared = (await all()).map(prepare)
    const ids = (query: string) => find(prepared, { ...noFilter, query }, day).map((one) => one.id)
    expect([ids('okapi'), ids('zebra')]).toEqual([[id], []])
  })

  test('that is sealed, deleted, damaged or of a newer app is left out, and the others stay', async () => {
    const id = await sitting('2026-11-05', 'One.')
    const others = [await sitting('2026-11-06', 'Two.'), await sitting('2026-11-07', 'Three.')]
    const sealed = await sitting('2026-11-08', 'Sealed.')
    const row = await db.reflections.get(sealed)
    const body = row?.body as { who: object }
    await spoil(sealed, { body: { ...body, who: { ...body.who, sealedUntil: 'meeting-1' } } })
    await spoil(others[0] ?? '', { body: 'torn' })
    await spoil(others[1] ?? '', { schema: 99 })
    await deleteReflection(await sitting('2026-11-09', 'Four.'), noon(day))
    expect((await only()).id).toBe(id)
  })

  test('without its wordings is found all the same', async () => {
    await sitting(day, 'I looked up.')
    await db.wordings.clear()
    expect((await only()).parts).toEqual([
      { sheet: 'is', dimension: '', question: asked, label: '', text: 'I looked up.' },
    ])
  })
})

describe('beside entries', () => {
  async function plan(): Promise<string> {
    const id = await begin('weekly-agent', '2026-11-12')
    const editor = await edit(id, '2026-11-12')
    const words = { cue: 'a voice is raised', act: 'breathe', question: null, shows: '', due: '2026-12-03' }
    editor.changeDraft((held) => ({ ...held, plans: [words] }))
    await finish(id, '2026-11-12')
    await db.reflections.clear()
    return (await db.commitments.toArray())[0]?.id ?? ''
  }

  test('a commitment of someone else is found under their name, and one’s own without any', async () => {
    await db.people.bulkAdd([...(meetingRows().people ?? [])])
    await db.commitments.bulkAdd([pairCommitment('theirs', zofia), pairCommitment('mine', 'self')])
    const found = (await findables(db)).all.filter(({ kind }) => kind === 'commitment')
    const titles = new Map(found.map(({ id, title }) => [id, title]))
    expect([titles.get('theirs'), titles.get('mine')]).toEqual(['Zofia', ''])
  })

  test('a commitment is found by its plan and by what happened, in the week it was made', async () => {
    const id = await plan()
    expect(texts(await only())).toEqual(['note: a voice is raised – breathe'])
    await markCommitment(id, 'kept', day, noon(day).at)
    await noteHappened(id, 'Twice, and once not.', noon(day).at)
    expect(texts(await only())).toEqual(['note: a voice is raised – breathe', 'note: Twice, and once not.'])
    expect(await only()).toMatchObject({ id, kind: 'commitment', day: '2026-11-12', week: '2026-11-09' })
  })

  test('an exercise is found by what was written to each prompt', async () => {
    const body = noteOn(day, { 'What did you hear?': 'A sigh.', 'And then?': ' ' }, 'timer')
    await db.practice.add(newRow('practice', 'practice-1', body, stamp))
    expect(await only()).toMatchObject({
      kind: 'practice',
      title: 'timer',
      week: '2026-11-16',
      parts: [{ sheet: 'note', dimension: '', label: 'What did you hear?', text: 'A sigh.' }],
    })
  })

  test('a meeting is found by its notes and by the points closed in it, other points under their person', async () => {
    const person = await storePerson({ name: 'Ana' })
    const meeting = await storeMeeting(person, '2026-11-12')
    await storeMeeting(person, '2026-12-01')
    await changeMeeting(meeting, (body) => ({ ...body, notes: 'The folder.', agreed: 'Slower.' }), stamp.at)
    const of = { person, by: 'agent' as const, from: { kind: 'own' as const }, raisedOn: day }
    const done = await raisePoint({ ...of, text: 'The window' }, stamp.at)
    await changePoint(done, (point) => closedAs(point, 'done', meeting, day), stamp.at)
    await raisePoint({ ...of, text: 'The late shift' }, stamp.at)
    const found = (await all()).map(({ id, kind, title, parts }) => [
      id,
      kind,
      title,
      parts.map(({ label, text }) => `${label}: ${text}`),
    ])
    expect(found).toEqual([
      [person, 'meeting', 'Ana', ['point: The late shift']],
      [
        `${person}/${meeting}`,
        'meeting',
        'Ana',
        ['notes: The folder.', 'agreed: Slower.', 'point: The window'],
      ],
    ])
  })

  test('a draft is not found, and neither is a wish that no entry refers to', async () => {
    const editor = await edit(await begin('weekly-agent', day), day)
    give(editor, asked, 'Half a thought')
    wish(editor, asked, { text: 'To wait.' })
    expect(await all()).toEqual([])
  })

  test('everything stands in one list, newest first', async () => {
    const older = await sitting('2026-11-05', 'One.')
    const newer = await sitting(day, 'Two.')
    const body = noteOn('2026-11-10', { heard: 'A sigh.' })
    await db.practice.add(newRow('practice', 'practice-1', body, stamp))
    expect((await all()).map(({ id }) => id)).toEqual([newer, 'practice-1', older])
  })
})

describe('what can not be read', () => {
  const unread = async () => (await findables(db)).unread

  test('is told by kind and by why, however old it is, and nothing else is', async () => {
    expect(await unread()).toEqual([])
    const id = await sitting('2020-01-02', 'Old.', { wish: 'To wait.' })
    await sitting(day, 'New.')
    expect(await unread()).toEqual([])
    await db.reflections.update(id, { body: 'torn' })
    await db.desired.toCollection().modify({ schema: 99 })
    await db.wordings.limit(2).modify({ body: null })
    expect(await unread()).toEqual([
      { kind: 'reflection', why: 'damaged', count: 1 },
      { kind: 'desired', why: 'newer', count: 1 },
      { kind: 'wording', why: 'damaged', count: 2 },
    ])
  })

  test('is told of practice, earlier versions and the trash as well', async () => {
    const body = noteOn(day, {})
    await db.practice.add({ ...newRow('practice', 'practice-1', body, stamp), body: 'torn' })
    await db.revisions.add({ ...newRow('practice', 'revision-1', body, stamp), kind: 'revision', schema: 1 })
    await db.trash.add({ ...newRow('practice', 'deletion-1', body, stamp), kind: 'deletion', schema: 1 })
    expect((await unread()).map(({ kind, why }) => `${kind} ${why}`)).toEqual([
      'practice damaged',
      'revision damaged',
      'deletion damaged',
    ])
  })
})
