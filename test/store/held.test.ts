// Entries that have gone though nobody deleted them are told by the newest checked copy; what was deleted is not.
import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import type { JournalFile } from '../../renderer/core/journal-file.ts'
import { copyJournal } from '../../renderer/store/copy.ts'
import { db } from '../../renderer/store/db.ts'
import {
  forgetHeld,
  goneSince,
  heldBefore,
  mayBeLess,
  rememberHeld,
  rememberMissed,
  wasCompared,
} from '../../renderer/store/held.ts'
import { setAside } from '../../renderer/store/quarantine.ts'
import { deleteReflection, emptyTrash, inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { fileIn } from '../support/fixtures.ts'
import { emptyJournal, sitOnce } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { injected } from '../support/injected.ts'

const now = noon('2026-11-22')
let file: JournalFile
const ids: string[] = []

beforeEach(async () => {
  localStorage.clear()
  await emptyJournal()
  ids.length = 0
  for (const day of ['2026-11-05', '2026-11-12', '2026-11-19'])
    ids.push(await sitOnce('weekly-agent', day, 'listen-present', `On ${day}`, 2))
  const copy = await copyJournal(db, { madeAt: now.at, app: '0.1.0', device: 'd' })
  file = await fileIn(copy.text)
  expect(copy.held).toEqual({ entries: 3, newest: ids[2] })
  rememberHeld({ name: 'journal-now.json', madeAt: now.at, ...copy.held })
})

const held = () => {
  const before = heldBefore()
  if (before === null) throw new Error('nothing is remembered')
  return before
}
const id = (at: number) => ids[at] ?? ''

test('a journal that is whole is not called less, nor one with more', async () => {
  expect(await mayBeLess(held())).toBe(false)
  await sitOnce('weekly-agent', '2026-11-21', 'listen-present', 'More', 2)
  expect(await mayBeLess(held())).toBe(false)
  expect(await goneSince(file, now)).toEqual([])
})

test('one that is older than its copy misses what came since, by its days', async () => {
  await db.reflections.bulkDelete([id(1), id(2)])
  injected('damage', 'entries gone that nobody deleted', 2)
  await sitOnce('weekly-agent', '2026-11-21', 'listen-present', 'Since', 2)
  await sitOnce('weekly-agent', '2026-11-22', 'listen-present', 'Since', 2)
  // As many as before: the newest alone tells it.
  expect(await db.reflections.count()).toBe(3)
  expect(await mayBeLess(held())).toBe(true)
  expect(await goneSince(file, now)).toEqual(['2026-11-12', '2026-11-19'])
})

test('one lost from the middle is told by the count', async () => {
  await db.reflections.delete(id(0))
  injected('damage', 'entries gone that nobody deleted')
  expect(await mayBeLess(held())).toBe(true)
  expect(await goneSince(file, now)).toEqual(['2026-11-05'])
})

test('what was deleted, let go of, brought back or set aside has not gone', async () => {
  await deleteReflection(id(0), now)
  await emptyTrash('2027-02-01', now.at)
  await deleteReflection(id(1), now)
  const [deletion] = await inTrash()
  if (deletion === undefined) throw new Error('the trash is empty')
  await restoreDeleted(deletion, now)
  const row = await db.reflections.get(id(2))
  if (row !== undefined) await db.reflections.put({ ...row, body: 7 })
  await setAside('reflections', id(2), now)
  expect(await mayBeLess(held())).toBe(true)
  expect(await goneSince(file, now)).toEqual([])
})

test('a copy that this start has not held against the journal stands until it has', () => {
  const newer = { name: 'journal-later.json', madeAt: now.at, entries: 1, newest: id(0) }
  rememberHeld(newer)
  expect(held()).toMatchObject({ name: 'journal-now.json' })
  wasCompared()
  rememberHeld(newer)
  expect(held()).toEqual({ ...newer, isMissed: false })
})

test('a copy of which entries are missed is held on to until that is let be', () => {
  const newer = { name: 'journal-later.json', madeAt: now.at, entries: 1, newest: id(0) }
  rememberMissed(held())
  rememberHeld(newer)
  expect(held()).toMatchObject({ name: 'journal-now.json', isMissed: true })
  wasCompared()
  rememberHeld(newer)
  expect(held()).toMatchObject({ name: 'journal-now.json', isMissed: true })
  forgetHeld()
  rememberHeld(newer)
  expect(held()).toEqual({ ...newer, isMissed: false })
})

test('nothing is remembered where it can’t be read, or was forgotten', () => {
  localStorage.setItem('two-sheets-held', '{"name":1}')
  expect(heldBefore()).toBeNull()
  localStorage.setItem('two-sheets-held', '{')
  expect(heldBefore()).toBeNull()
  rememberHeld({ name: 'x', madeAt: now.at, entries: 1, newest: 'x' })
  forgetHeld()
  expect(heldBefore()).toBeNull()
})
