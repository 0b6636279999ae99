/** The sample journal, built for many todays and zones: whole, readable, and never of tomorrow. */

import { describe, expect, test } from 'vitest'
import { readRow } from '../../renderer/core/body.ts'
import { addDays, mondayOf, weekday } from '../../renderer/core/day.ts'
import { tableKinds, tableNames } from '../../renderer/core/journal-file.ts'
import { build, clockAt, entriesOf, read, weeklyOf } from './sample-built.ts'

/** One week's seven days, and days on which calendars turn. */
const todays = [
  ...Array.from({ length: 7 }, (_, days) => `${addDays('2026-11-16', days)}T15:45:00.000Z`),
  '2028-02-29T09:00:00.000Z',
  '2028-03-01T00:30:00.000Z',
  '2026-12-31T22:59:00.000Z',
  '2026-12-31T23:01:00.000Z',
  '2027-01-01T11:00:00.000Z',
  // The clock goes forward in the small hours of this day, and back on the next.
  '2027-03-28T10:00:00.000Z',
  '2026-10-25T10:00:00.000Z',
  // A Monday, five minutes old.
  '2026-11-15T23:05:00.000Z',
]

describe.each(todays)('on %s', (at) => {
  const { today, tables } = build(at)
  const all = tableNames.flatMap((name) => tables[name])

  test('every row reads back, in the table of its kind', () => {
    for (const name of tableNames)
      for (const row of tables[name]) {
        expect(tableKinds[name]).toContain(row.kind)
        expect(readRow(row.kind, row)).toMatchObject({ kind: 'read' })
      }
  })

  test('nothing is written after today, and no id twice', () => {
    expect(all.filter(({ createdAt, changedAt }) => createdAt > today.at || changedAt > today.at)).toEqual([])
    expect(all.filter(({ createdAt, changedAt }) => createdAt > changedAt)).toEqual([])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  test('the last entry is of last week, the draft of this', () => {
    const weeks = weeklyOf(tables).map(({ body }) => body.forWeek)
    expect(weeks.at(-1)).toBe(addDays(mondayOf(today.day), -7))
    expect(weeks[0]).toBe(addDays(mondayOf(today.day), -26 * 7))
    const [draft] = read('draft', tables.drafts)
    expect(draft?.body.forWeek).toBe(mondayOf(today.day))
    expect(draft !== undefined && draft.body.started.day <= today.day).toBe(true)
  })

  test('every weekly entry is of a Thursday, as the clock there shows', () => {
    for (const { body } of weeklyOf(tables)) {
      expect(weekday(body.started.day)).toBe(4)
      expect(clockAt(body.started.at)).toMatch(/^1[68]:\d\d$/)
    }
  })
})

describe('the ids', () => {
  const { tables } = build('2026-11-19T15:45:00.000Z')

  test('have the shape of UUIDv7 and sort by time', () => {
    for (const name of tableNames)
      for (const { id } of tables[name])
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    const started = entriesOf(tables).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(started.map(({ body }) => body.started.at)).toEqual(
      started.map(({ body }) => body.started.at).toSorted(),
    )
  })

  test('and all else are the same for the same moment', () => {
    expect(build('2026-11-19T15:45:00.000Z').tables).toEqual(tables)
  })

  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu', 'UTC'])(
    'follow the clocks of %s',
    (where) => {
      const built = build('2026-11-19T15:45:00.000Z', where).tables
      expect(weeklyOf(built).map(({ body }) => weekday(body.started.day))).toEqual(
        weeklyOf(tables).map(() => 4),
      )
    },
  )
})
