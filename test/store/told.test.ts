/** What is read to be told to files: everything that may be seen, in its order, and what is left out is counted. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import { readTold } from '../../renderer/store/told.ts'
import { fillJournal } from '../support/full-journal.ts'
import { emptyJournal } from '../support/journal.ts'

beforeEach(emptyJournal)

test('tells every entry oldest first, with its words, and every commitment', async () => {
  await fillJournal({ at: '2026-11-19T12:00:00.000Z', device: 'd' })
  const { entries, commitments, people, unread } = await readTold()
  const days = entries.map(({ day }) => day)
  expect(entries).toHaveLength(3)
  expect(days).toEqual(days.toSorted())
  expect(
    entries.flatMap(({ answers }) => answers).every(({ label, now }) => label !== '' && now !== ''),
  ).toBe(true)
  expect(entries.flatMap(({ answers }) => answers.flatMap(({ wish }) => wish ?? [])).length).toBeGreaterThan(
    0,
  )
  expect(commitments.map(({ status }) => status)).toEqual(['kept', 'open'])
  expect(people.get('person-1')).toBe('Ana بيت')
  expect(unread).toBe(0)
})

test('leaves out what can’t be read, and counts it', async () => {
  await db.reflections.add({ id: 'torn', kind: 'reflection', body: 'torn' } as unknown as Row)
  expect(await readTold()).toEqual({
    entries: [],
    commitments: [],
    people: new Map(),
    dimensions: new Map(),
    unread: 1,
  })
})
