/** The sample journal in a database of its own, and through a journal file. */

import './setup.ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { library } from '../../renderer/content/english.ts'
import { journalFileSchema } from '../../renderer/core/journal-file.ts'
import { momentAt } from '../../renderer/core/day.ts'
import { tableNames } from '../../renderer/core/journal-file.ts'
import { weeklyItems } from '../../renderer/core/rotation.ts'
import { seriesKey } from '../../renderer/core/series.ts'
import { db, JournalDb } from '../../renderer/store/db.ts'
import { goalsInForce } from '../../renderer/store/desired.ts'
import { draftPage } from '../../renderer/store/draft-page.ts'
import { openDraft, openDrafts } from '../../renderer/store/drafts.ts'
import { exportJournal, previewJournal, restoreJournal } from '../../renderer/store/journal.ts'
import { askedBefore, lastTimes, newestReflections } from '../../renderer/store/reflections.ts'
import { fillSample } from '../../renderer/store/sample.ts'
import { readSettings } from '../../renderer/store/settings.ts'
import { emptyJournal, everything, sitOnce } from '../support/journal.ts'
import { auditOf } from '../support/sittings.ts'

const moment = momentAt(Date.parse('2026-11-20T10:00:00.000Z'), 'Europe/Madrid')

beforeEach(emptyJournal)

describe('in a database of its own', () => {
  test('fills every table that a person fills, and leaves the journal as it was', async () => {
    const into = new JournalDb('journal-sample')
    await fillSample(into, moment, 'en')
    const counts = await Promise.all(
      tableNames.map(async (name) => [name, await into[name].count()] as const),
    )
    const empty = counts.flatMap(([name, count]) => (count === 0 ? [name] : []))
    expect(empty).toEqual([
      'preparations',
      'reports',
      'questions',
      'audits',
      'revisions',
      'trash',
      'quarantine',
    ])
    expect(Object.values(await everything()).flat()).toEqual([])
    await into.delete()
  })

  test('is refused where anything is written already, and changes nothing there', async () => {
    await sitOnce('weekly-agent', '2026-11-19', 'listen-present', 'Mine.', 3)
    const before = await everything()
    await expect(fillSample(db, moment, 'en')).rejects.toThrow('not empty')
    expect(await everything()).toEqual(before)
  })
})

describe('read by the app', () => {
  beforeEach(() => fillSample(db, moment, 'en'))

  test('has the role, the day and the hour chosen', async () => {
    expect(await readSettings()).toMatchObject({ role: 'manager', weekday: 4, time: '16:30' })
  })

  test('resumes at the sentence that was left', async () => {
    const [draft, ...others] = (await openDrafts()).rows
    expect(others).toEqual([])
    if (draft === undefined) throw new Error('There is no draft')
    expect(await draftPage(draft)).toMatchObject({
      n: 4,
      total: 8,
      text: expect.stringMatching(/since then$/),
    })
    expect(await openDraft(draft.id)).toMatchObject({ kind: 'open' })
  })

  test('asks this week what the app would ask of this history', async () => {
    const asked = await askedBefore(library.questions, 'manager', moment.day)
    const items = weeklyItems(auditOf('weekly-manager'), library.questions, 'manager', asked, false)
    const [draft] = (await openDrafts()).rows
    expect(draft?.body.items.map(({ question }) => question)).toEqual(items.map(({ question }) => question))
  })

  test('shows as last time what the app would show', async () => {
    const [draft] = (await openDrafts()).rows
    if (draft === undefined) throw new Error('There is no draft')
    const opening = await openDraft(draft.id)
    if (opening.kind !== 'open') throw new Error(opening.kind)
    const keys = draft.body.items.slice(0, 3).map((item) => seriesKey(item, 'manager'))
    const last = await lastTimes(keys)
    for (const [at, item] of draft.body.items.slice(0, 3).entries())
      expect(opening.open.answers.get(item.row)?.body.first).toMatchObject({ last: last.get(keys[at] ?? '') })
    expect(opening.open.wordings.size).toBe(8)
  })

  test('has nothing that cannot be read, and its goals in force', async () => {
    const { rows, unread } = await newestReflections(100)
    expect(unread).toEqual([])
    expect(rows).toHaveLength(await db.reflections.count())
    const goals = await goalsInForce()
    expect(goals.size).toBeGreaterThan(15)
    expect([...goals.values()].filter(({ body }) => body.importance === 3)).toHaveLength(3)
  })

  test('goes through a journal file, which the schema accepts, and comes back the same', async () => {
    const before = await everything()
    const text = await exportJournal(moment.at, '1.0.0')
    // The schema is a JSON object, which its maker can't say.
    const validate = new Ajv2020({ strict: false }).compile(journalFileSchema() as object)
    validate(JSON.parse(text))
    expect(validate.errors).toBeNull()
    const preview = await previewJournal(text)
    if (preview.kind !== 'read') throw new Error(preview.kind)
    await emptyJournal()
    expect(await restoreJournal(preview.file)).toMatchObject({ kind: 'restored' })
    expect(await everything()).toEqual(before)
  })
})
