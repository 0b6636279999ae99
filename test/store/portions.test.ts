/** Whole tables a portion at a time: every row once, in order, and all of them or none. */

import './setup.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { blankPerson } from '../../renderer/core/person.ts'
import { db } from '../../renderer/store/db.ts'
import { readAllOf, takeAllOf, writeAll } from '../../renderer/store/portions.ts'
import { emptyJournal } from '../support/journal.ts'

beforeEach(emptyJournal)

const stamp = { at: '2026-11-22T12:00:00.000Z', device: 'd' }
const body = blankPerson('led')
const idOf = (at: number) => `01890000-0000-7000-8000-${String(at).padStart(12, '0')}`
const rowsTo = (count: number) =>
  Array.from({ length: count }, (_, at) => newRow('person', idOf(at), { ...body, name: `${at}` }, stamp))

test.each([0, 1, 99, 100, 101, 200, 350])(
  '%i rows are written and read, each once and by id',
  async (count) => {
    const rows = rowsTo(count)
    await db.transaction('rw', db.people, () => writeAll(db.people, rows.toReversed(), 'add'))
    expect(await readAllOf(db.people)).toEqual(rows)
    const again = rows.map((row) => ({ ...row, revision: 2 }))
    await db.transaction('rw', db.people, () => writeAll(db.people, again, 'put'))
    expect(await readAllOf(db.people)).toEqual(again)
  },
)

test('adding one that is there already, in whichever portion, writes nothing at all', async () => {
  const rows = rowsTo(350)
  await db.people.bulkAdd(rows.slice(260, 261))
  const adding = db.transaction('rw', db.people, () => writeAll(db.people, rows, 'add'))
  await expect(adding).rejects.toThrow(/constraint/i)
  expect(await readAllOf(db.people)).toEqual(rows.slice(260, 261))
})

test.each([0, 1, 399, 400, 401, 1300])('%i rows are taken in, each once and by id', async (count) => {
  const rows = rowsTo(count)
  await db.transaction('rw', db.people, () => writeAll(db.people, rows, 'add'))
  expect((await takeAllOf(db.people, (some) => [...some])).flat()).toEqual(rows)
})

test('while a portion is taken in, the next is read already', async () => {
  await db.transaction('rw', db.people, () => writeAll(db.people, rowsTo(900), 'add'))
  const reads: number[] = []
  const read = vi.spyOn(db.people, 'where')
  await takeAllOf(db.people, () => reads.push(read.mock.calls.length))
  expect(reads).toEqual([1, 2, 2])
})
