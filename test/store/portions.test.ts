/** Whole tables a portion at a time: every row once, in order, and all of them or none. */

import './setup.ts'
import { v7 } from 'uuid'
import { beforeEach, expect, test, vi } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { blankPerson } from '../../renderer/core/person.ts'
import { db } from '../../renderer/store/db.ts'
import { readAllOf, takeAllOf, writeAll } from '../../renderer/store/portions.ts'
import { newId } from '../../renderer/store/stamp.ts'
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

test.each(['', 'a', '7', 'ffffffff-ffff-7fff-bfff-ffffffffffff', idOf(7)])(
  'a row is taken in once whatever its id is: “%s”',
  async (id) => {
    const rows = rowsTo(4).map((row, at) => ({ ...row, id: at === 3 ? id : newId() }))
    await db.people.bulkAdd(rows)
    const taken = (await takeAllOf(db.people, (some) => [...some])).flat()
    expect(taken.map((row) => row.id)).toEqual(rows.map((row) => row.id).toSorted())
  },
)

/** A row for each of so many days. */
const daily = (count: number) =>
  rowsTo(count).map((row, at) => ({ ...row, id: v7({ msecs: 1_500_000_000_000 + at * 86_400_000 }) }))

test('rows that were made over the years are read from both halves, and given in order', async () => {
  const rows = daily(1000)
  await db.transaction('rw', db.people, () => writeAll(db.people, rows, 'add'))
  const taken: number[] = []
  const all = await takeAllOf(db.people, (some) => {
    taken.push(rows.findIndex(({ id }) => id === some[0]?.id))
    return [...some]
  })
  expect(taken.toSorted((a, b) => a - b)).toEqual([0, 400, 500, 900])
  expect(all.flat()).toEqual(rows)
})

test('while a portion is taken in, the next is read already', async () => {
  await db.transaction('rw', db.people, () => writeAll(db.people, daily(1000), 'add'))
  const reads: number[] = []
  const read = vi.spyOn(db.people, 'where')
  await takeAllOf(db.people, () => reads.push(read.mock.calls.length))
  // The first of each half, and at least what follows on the one that has come.
  expect(reads[0]).toBeGreaterThan(2)
  expect(reads.at(-1)).toBe(4)
})
