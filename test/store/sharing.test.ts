/** An audit shared from one journal and taken into another, chosen piece by piece, and undone. */

import './setup.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { readRow } from '../../renderer/core/body.ts'
import type { Keeping } from '../../renderer/core/receiving.ts'
import type { SharingFile } from '../../renderer/core/sharing-file.ts'
import { db } from '../../renderer/store/db.ts'
import { keepWordings } from '../../renderer/store/wordings.ts'
import { ownById, saveAudit, saveQuestion, typeOwn } from '../../renderer/store/own.ts'
import { previewShared, receive, shareAudit, undoReceive } from '../../renderer/store/sharing.ts'
import { ownWording } from '../../renderer/core/own-question.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'
import { aFile, aText, questions, shared, sharedContent, sharedQuestions } from '../support/sharing.ts'

beforeEach(emptyJournal)

const at = '2026-11-19T12:00:00.000Z'
const later = '2026-11-20T12:00:00.000Z'
const beside = (name: string) => `${name} (from a file)`
const all = (keeping: Keeping) =>
  new Map([shared.audit, shared.levels, shared.words].map((id) => [id as string, keeping]))

/** The shared audit and its questions as one's own. */
async function mine(): Promise<void> {
  await saveQuestion(shared.levels, sharedQuestions.levels, at)
  await saveQuestion(shared.words, sharedQuestions.words, at)
  await saveAudit(shared.audit, sharedContent, at)
}

/** The same, but otherwise worded and named. */
async function mineOtherwise(): Promise<void> {
  await saveQuestion(shared.levels, ownQuestion({ now: 'Mine?' }), at)
  await saveAudit(shared.audit, ownAudit({ name: 'Mine' }), at)
}

/** Every row of one's own. */
async function own() {
  const { questions: ownQuestions, audits } = await everything()
  return { ownQuestions, audits }
}

/** The content and version of a question now. */
async function question(id: string) {
  const row = await ownById('question', id)
  return row === null || row === 'unread' ? row : row.body
}

const takeAll = (keeping: Keeping, file: SharingFile = aFile()) => receive(file, all(keeping), beside, later)

describe('sharing', () => {
  test('makes a file of one audit, which comes out the same in an empty journal', async () => {
    await mine()
    const made = await shareAudit(shared.audit, questions)
    expect(made).toMatchObject({ kind: 'made', text: aText() })
    await emptyJournal()
    await takeAll('mine')
    expect(await shareAudit(shared.audit, questions)).toEqual(made)
  })

  test('refuses what would be refused on its arrival, and names the place', async () => {
    await mine()
    await saveAudit(shared.audit, { ...sharedContent, name: 'Greet <b>everyone</b>' }, later)
    expect(await shareAudit(shared.audit, questions)).toEqual({
      kind: 'refused',
      why: 'markup',
      where: 'audit.name',
    })
  })

  test('has nothing to share of what is not there or was never saved', async () => {
    expect(await shareAudit(shared.audit, questions)).toEqual({ kind: 'gone' })
    await typeOwn({ kind: 'audit', id: shared.audit }, ownAudit(), at)
    expect(await shareAudit(shared.audit, questions)).toEqual({ kind: 'gone' })
  })
})

describe('the preview', () => {
  test('writes nothing, and says how each piece stands', async () => {
    await mineOtherwise()
    const before = await everything()
    const preview = await previewShared(aText(), questions)
    expect(preview).toMatchObject({
      kind: 'read',
      received: [{ standing: 'different' }, { standing: 'different' }, { standing: 'new' }],
      reworded: [],
    })
    expect(await everything()).toEqual(before)
  })

  test('names the app’s questions that are worded otherwise here', async () => {
    const newer = questions.map((one) => (one.id === 'listen-finish' ? { ...one, version: 2 } : one))
    expect(await previewShared(aText(), newer)).toMatchObject({ reworded: ['Letting them finish'] })
  })

  test('refuses a file over one’s own that can not be read, which stays as it is', async () => {
    await mine()
    await db.questions.update(shared.words, { schema: 99 })
    const before = await everything()
    expect(await previewShared(aText(), questions)).toEqual({
      kind: 'refused',
      why: 'unread',
      where: 'In words',
    })
    await takeAll('theirs')
    expect(await everything()).toEqual(before)
  })
})

describe('taking', () => {
  test('adds what is new as it was shared, in rows of one’s own', async () => {
    const { written } = await takeAll('mine')
    expect(written.map(({ row }) => [row.kind, row.id, row.revision])).toEqual([
      ['question', shared.levels, 1],
      ['question', shared.words, 1],
      ['audit', shared.audit, 1],
    ])
    for (const row of [...(await db.questions.toArray()), ...(await db.audits.toArray())])
      expect(readRow(row.kind, row).kind).toBe('read')
  })

  test('again changes nothing', async () => {
    await takeAll('theirs')
    const before = await everything()
    expect((await takeAll('theirs')).written).toEqual([])
    expect(await everything()).toEqual(before)
  })

  test('leaves mine, takes theirs as the next version, or keeps both, as was chosen', async () => {
    await mineOtherwise()
    await takeAll('mine')
    expect(await question(shared.levels)).toMatchObject({ version: 1, content: { words: { now: 'Mine?' } } })
    await takeAll('both')
    expect((await db.questions.count()) + (await db.audits.count())).toBe(5)
    await takeAll('theirs')
    expect(await question(shared.levels)).toMatchObject({
      version: 2,
      content: sharedQuestions.levels,
      earlier: [{ version: 1, content: { words: { now: 'Mine?' } } }],
    })
  })
})

describe('undoing it', () => {
  test('puts everything back as it stood', async () => {
    await mineOtherwise()
    const before = await own()
    const receipt = await takeAll('theirs')
    expect(await own()).not.toEqual(before)
    expect(await undoReceive(receipt, later)).toBe(true)
    expect(await own()).toEqual(before)
  })

  test('names the question in what was answered as it was named', async () => {
    await mineOtherwise()
    const asked = await question(shared.levels)
    if (asked === null || asked === 'unread') throw new Error('not there')
    const wording = ownWording(shared.levels, asked, 'agent', 'en')
    await keepWordings(wording === null ? [] : [wording], { at, device: 'd' })
    const kept = () => db.wordings.toArray()
    const file = aFile()
    const named = { ...file, questions: file.questions.map((one) => ({ ...one, label: 'Theirs' })) }
    const receipt = await takeAll('theirs', named)
    expect(await kept()).toMatchObject([{ body: { label: 'Theirs' } }])
    await undoReceive(receipt, later)
    expect(await kept()).toMatchObject([{ body: { label: 'By name' } }])
  })

  test('is refused as a whole once any of it was changed, or a question of it was asked', async () => {
    const receipt = await takeAll('mine')
    const asked = await question(shared.levels)
    if (asked === null || asked === 'unread') throw new Error('not there')
    const wording = ownWording(shared.levels, asked, 'agent', 'en')
    await keepWordings(wording === null ? [] : [wording], { at, device: 'd' })
    const before = await everything()
    expect(await undoReceive(receipt, later)).toBe(false)
    expect(await everything()).toEqual(before)

    await emptyJournal()
    const again = await takeAll('mine')
    await saveAudit(shared.audit, { ...sharedContent, name: 'Renamed' }, '2026-11-21T12:00:00.000Z')
    expect(await undoReceive(again, later)).toBe(false)
    expect(await db.audits.count()).toBe(1)
  })
})
