// What Today stands on, read before it is drawn: the same as is read afterwards, for its day, and given once.
import './setup.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '../../renderer/store/db.ts'
import { dropTodayAhead, readToday, readTodayAhead, takeTodayAhead } from '../../renderer/store/today.ts'
import { begin, emptyJournal } from '../support/journal.ts'
import { sitting } from './editing.ts'

const day = '2026-11-19'

beforeEach(async () => {
  await emptyJournal()
  await sitting(day, 'I asked twice')
  await begin('listener', day)
})
afterEach(() => {
  vi.restoreAllMocks()
  dropTodayAhead()
})

test('reads the drafts, the newest entry, and the roles of this week', async () => {
  const { drafts, newest, weekly } = await readToday(day)
  expect(drafts.rows.map(({ body }) => body.audit)).toEqual(['listener'])
  expect(newest.rows.map(({ body }) => body.started.day)).toEqual([day])
  expect([...weekly]).toEqual(['agent'])
})

test('what was read ahead is what is read, and is given once', async () => {
  await readTodayAhead(day)
  expect(takeTodayAhead(day)).toEqual(await readToday(day))
  expect(takeTodayAhead(day)).toBeUndefined()
})

test('nothing is given of another day, nor once it was let go of', async () => {
  await readTodayAhead(day)
  expect(takeTodayAhead('2026-11-20')).toBeUndefined()
  await readTodayAhead(day)
  dropTodayAhead()
  expect(takeTodayAhead(day)).toBeUndefined()
})

test('where it can’t be read nothing is held, and nothing fails', async () => {
  vi.spyOn(db.drafts, 'toArray').mockRejectedValue(new Error('held back'))
  await readTodayAhead(day)
  expect(takeTodayAhead(day)).toBeUndefined()
})
