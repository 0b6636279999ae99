/** One's own questions and audits in the journal: edits that stay, versions that never mix, and putting away. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { libraryIn } from '../../renderer/content/index.ts'
import type { Walkable } from '../../renderer/core/audit.ts'
import type { QuestionContent } from '../../renderer/core/own-question.ts'
import type { Role } from '../../renderer/core/question.ts'
import { db } from '../../renderer/store/db.ts'
import { beginDraft, openDraft } from '../../renderer/store/drafts.ts'
import { wholeLibrary } from '../../renderer/store/library.ts'
import {
  archiveOwn,
  dropEdit,
  ownById,
  saveAudit,
  saveQuestion,
  typeOwn,
  unarchiveOwn,
} from '../../renderer/store/own.ts'
import { lastTimes } from '../../renderer/store/reflections.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { wordingsFor } from '../../renderer/store/wordings.ts'
import { edit, emptyJournal, everything, finish, give } from '../support/journal.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const library = libraryIn('en')
const at = '2026-11-19T12:00:00.000Z'
const later = '2026-11-20T12:00:00.000Z'

/** A question that was saved; gives its id. */
async function saved(content: QuestionContent = ownQuestion()): Promise<string> {
  const id = newId()
  await saveQuestion(id, content, at)
  return id
}

/** An audit that asks these, saved; gives its id. */
async function audit(questions: readonly string[], role: Role = 'agent'): Promise<string> {
  const id = newId()
  await saveAudit(id, ownAudit({ role, items: questions.map((question) => ({ question, heading: '' })) }), at)
  return id
}

/** The audit as it can be walked now. */
async function offered(id: string): Promise<Walkable> {
  const found = (await wholeLibrary(library)).walkable.find((one) => one.id === id)
  if (found === undefined) throw new Error('This audit is not offered')
  return found
}

/** Sits down to an audit of one's own; gives the draft's id. */
async function sitDown(id: string, day: string): Promise<string> {
  const { questions, sources } = library
  const offer = await offered(id)
  return beginDraft({
    audit: offer,
    role: 'agent',
    questions,
    sources,
    short: false,
    moment: noon(day),
    language: 'en',
  })
}

/** Answers one question of an audit of one's own and finishes. */
async function sitThrough(id: string, day: string, question: string, text: string): Promise<void> {
  const draft = await sitDown(id, day)
  give(await edit(draft, day), question, text, 3)
  await finish(draft, day)
}

async function question(id: string) {
  const row = await ownById('question', id)
  if (row === null || row === 'unread') throw new Error(`The question is ${row}`)
  return row
}

describe('an edit', () => {
  test('is there after every key, makes no version, and is not asked', async () => {
    const id = await saved()
    const before = await question(id)
    for (const now of ['W', 'Wh', 'When?'])
      await typeOwn({ kind: 'question', id }, ownQuestion({ now }), later)
    const { revision, body } = await question(id)
    expect(body).toMatchObject({ version: 1, content: ownQuestion(), earlier: [] })
    expect(body.editing?.words.now).toBe('When?')
    expect(revision).toBe(before.revision)
  })

  test('becomes one version when it is saved, and its texts lose the space around them', async () => {
    const id = await saved()
    await typeOwn({ kind: 'question', id }, ownQuestion({ now: 'When?' }), later)
    await saveQuestion(id, ownQuestion({ now: ' When? ' }), later)
    const { body, revision } = await question(id)
    expect(body).toMatchObject({ version: 2, content: { words: { now: 'When?' } }, editing: null })
    expect(body.earlier).toEqual([{ version: 1, content: ownQuestion(), until: later }])
    expect(revision).toBe(2)
  })

  test('of something new begins it; let go of, it leaves nothing', async () => {
    const place = { kind: 'question', id: newId() } as const
    await typeOwn(place, ownQuestion({ label: 'W' }), at)
    expect((await question(place.id)).body).toMatchObject({ version: 0, content: null })
    await dropEdit(place, later)
    expect(await ownById('question', place.id)).toBeNull()
  })

  test('that is let go of leaves what was saved as it was', async () => {
    const id = await saved()
    const { body } = await question(id)
    await typeOwn({ kind: 'question', id }, ownQuestion({ now: 'When?' }), later)
    await dropEdit({ kind: 'question', id }, later)
    expect((await question(id)).body).toEqual(body)
  })

  test('of an audit is stored and saved in the same way', async () => {
    const id = await audit(['listen-present'])
    await typeOwn({ kind: 'audit', id }, ownAudit({ name: 'Evenings' }), later)
    expect((await offered(id)).name).toBe('Our first five minutes')
    const items = ['listen-present', 'listen-finish'].map((one) => ({ question: one, heading: '' }))
    await saveAudit(id, ownAudit({ name: ' Evenings ', items }), later)
    expect(await offered(id)).toMatchObject({ name: 'Evenings', version: 2 })
  })
})

describe('what can not be read', () => {
  test('is never written over, and is counted', async () => {
    const id = await saved()
    await db.questions.update(id, { schema: 99 })
    const before = await everything()
    await typeOwn({ kind: 'question', id }, ownQuestion({ now: 'When?' }), later)
    await saveQuestion(id, ownQuestion({ now: 'When?' }), later)
    await archiveOwn({ kind: 'question', id }, later)
    await dropEdit({ kind: 'question', id }, later)
    expect(await everything()).toEqual(before)
    expect(await wholeLibrary(library)).toMatchObject({ ownQuestions: [], unread: 1 })
  })
})

describe('two wordings of a question', () => {
  test('are two series: last time is of the same version alone, and the walk knows of the other', async () => {
    const id = await saved()
    const mine = await audit([id, 'listen-present'])
    await sitThrough(mine, '2026-11-05', id, 'The first wording.')
    await sitThrough(mine, '2026-11-06', id, 'The first wording again.')
    await saveQuestion(id, ownQuestion({ now: 'When, today?' }), later)
    const draft = await sitDown(mine, '2026-11-19')
    const opening = await openDraft(draft)
    if (opening.kind !== 'open') throw new Error(opening.kind)
    const { last, reworded, wordings } = opening.open
    const [item] = opening.open.draft.body.items
    expect(item).toMatchObject({ question: id, version: 2 })
    expect(last.size).toBe(0)
    expect([...reworded]).toEqual([[item?.row, '2026-11-06']])
    expect(wordings.get(`${id}@2/agent/en`)?.now).toBe('When, today?')
    give(await edit(draft, '2026-11-19'), id, 'The second wording.', 4)
    await finish(draft, '2026-11-19')
    const keys = [`${id}@1/agent`, `${id}@2/agent`]
    expect([...(await lastTimes(keys))].map(([key, { text }]) => [key, text])).toEqual([
      [keys[0], 'The first wording again.'],
      [keys[1], 'The second wording.'],
    ])
    expect((await wordingsFor([{ question: id, version: 1, viewpoint: 'agent', language: 'en' }])).size).toBe(
      1,
    )
  })

  test('leave an open draft in the wording it was begun in', async () => {
    const id = await saved()
    const mine = await audit([id])
    const draft = await sitDown(mine, '2026-11-19')
    await saveQuestion(id, ownQuestion({ now: 'When, today?' }), later)
    expect(await sitDown(mine, '2026-11-20')).toBe(draft)
    const editor = await edit(draft, '2026-11-20')
    expect(editor.wording({ question: id, version: 1 })?.now).toBe(ownQuestion().words.now)
    expect(editor.reworded.size).toBe(0)
  })

  test('share their label: another one names all that was asked before', async () => {
    const id = await saved()
    const mine = await audit([id])
    await sitThrough(mine, '2026-11-05', id, 'One.')
    await saveQuestion(id, ownQuestion({ label: 'Names', dimension: 'team' }), later)
    const [wording] = await db.wordings.where('keys.name').startsWith(id).toArray()
    expect(wording).toMatchObject({ revision: 2, body: { label: 'Names', dimension: 'team', version: 1 } })
    await saveQuestion(id, ownQuestion({ label: 'Names', dimension: 'team' }), later)
    expect((await db.wordings.where('keys.name').startsWith(id).toArray())[0]?.revision).toBe(2)
  })

  test('that is answered in words is walked, finished and read without levels', async () => {
    const id = await saved(ownQuestion({ kind: 'text' }))
    const mine = await audit([id])
    const draft = await sitDown(mine, '2026-11-05')
    give(await edit(draft, '2026-11-05'), id, 'Only words.')
    await finish(draft, '2026-11-05')
    const [entry] = await db.reflections.toArray()
    expect(entry).toMatchObject({ keys: { asked: [] }, body: { answers: [{ first: { kind: 'text' } }] } })
  })
})

describe('putting away', () => {
  test('leaves an audit out of what can be begun, until it is brought back; its entries stay', async () => {
    const mine = await audit(['listen-present'])
    await sitThrough(mine, '2026-11-05', 'listen-present', 'One.')
    const entries = await db.reflections.toArray()
    await archiveOwn({ kind: 'audit', id: mine }, later)
    await archiveOwn({ kind: 'audit', id: mine }, '2026-12-01T12:00:00.000Z')
    const { walkable, ownAudits } = await wholeLibrary(library)
    expect(walkable).toEqual([])
    expect(ownAudits).toMatchObject([{ id: mine, body: { archivedAt: later } }])
    expect(await db.reflections.toArray()).toEqual(entries)
    await unarchiveOwn({ kind: 'audit', id: mine }, later)
    expect((await offered(mine)).id).toBe(mine)
  })

  test('leaves a question out of every audit that asks it, and an audit that then asks nothing is not offered', async () => {
    const id = await saved()
    const [both, alone] = [await audit([id, 'listen-present']), await audit([id])]
    await archiveOwn({ kind: 'question', id }, later)
    expect((await offered(both)).roles.agent?.groups.flatMap(({ items }) => items)).toEqual([
      { question: 'listen-present', kind: 'level' },
    ])
    expect((await wholeLibrary(library)).walkable.map((one) => one.id)).not.toContain(alone)
  })
})

describe('one’s own library', () => {
  test('stands in the order of its names, whatever was made first', async () => {
    for (const label of ['Éclair', 'zebra', 'apple', 'Éclair', 'Dog']) await saved(ownQuestion({ label }))
    const { ownQuestions } = await wholeLibrary(library)
    expect(ownQuestions.map(({ body }) => body.content?.label)).toEqual([
      'apple',
      'Dog',
      'Éclair',
      'Éclair',
      'zebra',
    ])
  })

  test('of five hundred questions and sixty audits is read whole', async () => {
    const ids: string[] = []
    for (let n = 0; n < 500; n += 1) ids.push(await saved(ownQuestion({ label: `Question ${n}` })))
    for (let n = 0; n < 60; n += 1) await audit(ids.slice(n * 8, n * 8 + 8))
    const whole = await wholeLibrary(library)
    expect([whole.ownQuestions.length, whole.walkable.length, whole.own.size]).toEqual([500, 60, 500])
    expect(whole.walkable.every((one) => one.roles.agent?.groups[0]?.items.length === 8)).toBe(true)
  })
})
