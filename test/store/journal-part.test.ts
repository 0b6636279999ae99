/** A part of a journal as a file: exactly what was chosen, with all it needs, and nothing that was not meant. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { libraryIn } from '../../renderer/content/index.ts'
import { type Chosen, wholeChoice } from '../../renderer/core/chosen.ts'
import type { JournalFile, TableName } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { toldChosen } from '../../renderer/core/told-chosen.ts'
import { db } from '../../renderer/store/db.ts'
import { beginDraft } from '../../renderer/store/drafts.ts'
import { exportChosen, previewJournal, restoreJournal } from '../../renderer/store/journal.ts'
import { wholeLibrary } from '../../renderer/store/library.ts'
import { saveAudit, saveQuestion } from '../../renderer/store/own.ts'
import { reflectionById } from '../../renderer/store/reflections.ts'
import { revisionsOf } from '../../renderer/store/revisions.ts'
import { changeSettings, readSettings } from '../../renderer/store/settings.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { readTold } from '../../renderer/store/told.ts'
import { wordingsFor } from '../../renderer/store/wordings.ts'
import { fillJournal } from '../support/full-journal.ts'
import { edit, emptyJournal, everything, finish, give } from '../support/journal.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const at = '2026-11-22T12:00:00.000Z'
const maker = { madeAt: at, app: '1.2.3', device: 'd' }
const choose = (by: Partial<Chosen>): Chosen => ({ ...wholeChoice, ...by })

/** The file of a choice, read as any other file is. */
async function fileOf(by: Partial<Chosen>): Promise<JournalFile> {
  const preview = await previewJournal((await exportChosen(choose(by), maker)).text)
  if (preview.kind !== 'read') throw new Error(`The file is ${preview.kind}`)
  return preview.file
}

/** The tables of a file that hold anything. */
const held = ({ tables }: JournalFile) =>
  Object.entries(tables).flatMap(([name, rows]) => (rows.length > 0 ? [name] : []))

const days = ({ tables }: JournalFile) => tables.reflections.flatMap(({ keys }) => keys.day ?? []).toSorted()

/** Two questions of one's own in an audit of one's own, of which one was asked and answered; gives all the ids. */
async function ownSitting(day: string) {
  const [asked, unasked, apart, audit] = [newId(), newId(), newId(), newId()]
  for (const id of [asked, unasked, apart]) await saveQuestion(id, ownQuestion({ label: id.slice(-5) }), at)
  const items = [asked, unasked].map((question) => ({ question, heading: '' }))
  await saveAudit(audit, ownAudit({ role: 'agent', items }), at)
  const { questions, sources } = libraryIn('en')
  const offer = (await wholeLibrary(libraryIn('en'))).walkable.find(({ id }) => id === audit)
  if (offer === undefined) throw new Error('This audit is not offered')
  const moment = noon(day)
  const draft = await beginDraft({
    audit: offer,
    role: 'agent',
    questions,
    sources,
    short: false,
    moment,
    language: 'en',
  })
  give(await edit(draft, day), asked, 'I greeted them.', 3)
  await finish(draft, day)
  return { asked, unasked, apart, audit }
}

describe('a part by its time', () => {
  test('holds the entries of its days, the first and the last with them', async () => {
    await fillJournal({ at, device: 'd' })
    expect(days(await fileOf({ from: '2026-11-05', to: '2026-11-12' }))).toEqual(['2026-11-05', '2026-11-12'])
    expect(days(await fileOf({ from: '2026-11-13' }))).toEqual(['2026-11-16'])
    expect(days(await fileOf({ to: '2026-11-11' }))).toEqual(['2026-11-05'])
    expect(held(await fileOf({ from: '2027-01-01' }))).toEqual([])
  })

  test('has commitments with the entry they were made in, and every desired answer its entries name', async () => {
    await fillJournal({ at, device: 'd' })
    const first = await fileOf({ to: '2026-11-05' })
    expect(first.tables.commitments).toHaveLength(2)
    const second = await fileOf({ from: '2026-11-12', to: '2026-11-12' })
    expect(second.tables.commitments).toEqual([])
    const named = JSON.stringify(second.tables.reflections)
    expect(second.tables.desired.length).toBeGreaterThan(1)
    for (const { id } of second.tables.desired) expect(named).toContain(id)
  })

  test('brings its entries back as they were, with their words and their earlier versions', async () => {
    await fillJournal({ at, device: 'd' })
    const before = await everything()
    const file = await fileOf({ from: '2026-11-12', to: '2026-11-12' })
    const [id = ''] = file.tables.reflections.map((row) => row.id)
    const edits = await revisionsOf(id)
    await emptyJournal()
    await changeSettings({ role: 'manager' }, at)
    expect(await restoreJournal(file)).toEqual({ kind: 'restored', entries: 1 })
    expect((await readSettings()).role).toBe('manager')
    expect(await revisionsOf(id)).toEqual(edits)
    expect(edits.length).toBeGreaterThan(0)
    const reading = await reflectionById(id)
    if (reading?.kind !== 'read') throw new Error('The entry can’t be read')
    const { answers, who, language } = reading.row.body
    const names = answers.map((one) => ({ ...one, viewpoint: who.viewpoint, language }))
    expect((await wordingsFor(names)).size).toBe(new Set(answers.map(({ question }) => question)).size)
    for (const [name, rows] of Object.entries(await everything()))
      if (name !== 'settings') for (const row of rows) expect(before[name]).toContainEqual(row)
  })

  test('holds nothing that a part never holds, though the journal has all of it', async () => {
    await fillJournal({ at, device: 'd' })
    const never: readonly TableName[] = [
      'drafts',
      'meetings',
      'points',
      'preparations',
      'sides',
      'reports',
      'practice',
      'trash',
      'settings',
      'people',
    ]
    const { tables } = await fileOf({ from: '2000-01-01' })
    for (const name of never) {
      expect((await everything())[name], name).not.toEqual([])
      expect(tables[name], name).toEqual([])
    }
  })
})

describe('a part by an audit or a dimension', () => {
  test('of one’s own has that audit and every question it asks, and no other', async () => {
    await fillJournal({ at, device: 'd' })
    const { asked, unasked, apart, audit } = await ownSitting('2026-11-20')
    const { tables } = await fileOf({ audit })
    expect(tables.reflections.map(({ keys }) => keys.day)).toEqual(['2026-11-20'])
    expect(tables.audits.map(({ id }) => id)).toEqual([audit])
    expect(tables.questions.map(({ id }) => id)).toEqual([asked, unasked])
    expect(JSON.stringify(tables)).not.toContain(apart)
  })

  test('has whole entries, whatever else they say', async () => {
    await fillJournal({ at, device: 'd' })
    const { tables } = await fileOf({ dimension: 'respect' })
    expect(days(await fileOf({ dimension: 'respect' }))).toEqual(['2026-11-05', '2026-11-12'])
    expect(JSON.stringify(tables)).toContain('To look at them.')
    expect(held(await fileOf({ dimension: 'team' }))).toEqual([])
  })

  test('holds as many entries as the tables and the text of the same choice', async () => {
    await fillJournal({ at, device: 'd' })
    const told = await readTold()
    for (const by of [
      {},
      { dimension: 'listening' },
      { audit: 'weekly-agent', dimension: 'respect' },
      { from: '2026-11-12', dimension: 'understanding' },
      { audit: 'listener', to: '2026-11-16' },
    ]) {
      const { entries } = await exportChosen(choose(by), maker)
      expect(toldChosen(told, choose(by)).entries).toHaveLength(entries)
    }
  })
})

describe('what can’t be read', () => {
  const torn = { id: 'torn', kind: 'reflection', body: 'torn' } as unknown as Row

  test('is in no part, which says how much it is, and in the whole as it is', async () => {
    await fillJournal({ at, device: 'd' })
    await db.reflections.add(torn)
    const part = await exportChosen(choose({ from: '2026-11-01' }), maker)
    expect(part).toMatchObject({ entries: 3, unread: 1 })
    expect(part.text).not.toContain('torn')
    expect(await exportChosen(wholeChoice, maker)).toMatchObject({ entries: 4, unread: 0 })
  })

  test('does not go with an entry that needs it any less: a damaged wording comes along as it is', async () => {
    await fillJournal({ at, device: 'd' })
    const [row] = await db.wordings.where('keys.name').startsWith('respect-judge').toArray()
    if (row === undefined) throw new Error('There is no wording')
    const damaged = { ...row, body: 'torn' }
    await db.wordings.put(damaged)
    expect((await fileOf({ to: '2026-11-05' })).tables.wordings).toContainEqual(damaged)
  })

  test('sealed entries stay sealed here: they are in no part', async () => {
    await fillJournal({ at, device: 'd' })
    const [row] = await db.reflections.toArray()
    if (row === undefined) throw new Error('There is no entry')
    const body = row.body as { readonly who: object }
    await db.reflections.put({ ...row, body: { ...body, who: { ...body.who, sealedUntil: 'meeting-1' } } })
    expect((await fileOf({ from: '2026-01-01' })).tables.reflections).toHaveLength(2)
  })
})
