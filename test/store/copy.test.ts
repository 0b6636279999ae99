/** A copy of the whole journal: as many rows as the database counts, or none at all. */

import './setup.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tableNames } from '../../renderer/core/journal-file.ts'
import { copyJournal } from '../../renderer/store/copy.ts'
import { db } from '../../renderer/store/db.ts'
import { previewJournal } from '../../renderer/store/journal.ts'
import { changeSettings } from '../../renderer/store/settings.ts'
import { sitOnce } from '../support/journal.ts'

const present = 'listen-present'
const at = '2031-03-06T10:00:00.000Z'
const made = { madeAt: at, app: '1.2.3', device: 'd' }

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false })
  await db.open()
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('holds every row, and says the same of the same content at another time', async () => {
  await sitOnce('weekly-agent', '2031-03-06', present, 'Once.', 4)
  const copy = await copyJournal(db, made)
  const preview = await previewJournal(copy.text)
  if (preview.kind !== 'read') throw new Error(preview.kind)
  for (const name of tableNames) expect(preview.file.tables[name]).toHaveLength(await db[name].count())
  expect(preview.file.digest).toBe(copy.digest)
  const later = await copyJournal(db, { ...made, madeAt: '2031-03-09T10:00:00.000Z' })
  expect(later.digest).toBe(copy.digest)
  expect(later.text).not.toBe(copy.text)
  await changeSettings({ theme: 'dark' }, at)
  expect((await copyJournal(db, made)).digest).not.toBe(copy.digest)
})

test('is none where a row is not read that the database counts', async () => {
  await sitOnce('weekly-agent', '2031-03-06', present, 'Once.', 4)
  const ordered = db.reflections.orderBy.bind(db.reflections)
  vi.spyOn(db.reflections, 'orderBy').mockImplementation(() => ordered(':id').offset(1))
  await expect(copyJournal(db, made)).rejects.toThrow('counts')
})

test('is none where its text would not be read back', async () => {
  await sitOnce('weekly-agent', '2031-03-06', present, 'Once.', 4)
  // Stored under a number, which no version of the app writes; a file with it could not be opened.
  await db.table('reflections').add({ id: 7 })
  await expect(copyJournal(db, made)).rejects.toThrow('digest')
})

test('is none while the laptop is the other one’s, also where that was not known when it was asked for', async () => {
  await sitOnce('weekly-agent', '2031-03-06', present, 'Once.', 4)
  await changeSettings({ handed: 'a meeting' }, at)
  await expect(copyJournal(db, made)).rejects.toThrow('handed')
  await changeSettings({ handed: null }, at)
  expect((await copyJournal(db, made)).text).toContain('Once.')
})
