/** A year of copies in parts that stay readable: today, this week, and a part for each month, newest first. */

import { expect, test } from 'vitest'
import { groupCopies } from '../../renderer/core/copy-list.ts'

const copy = (madeAt: string) => ({ madeAt })
const told = (instants: readonly string[], today: string, zone = 'UTC') =>
  groupCopies(instants.map(copy), today, zone).map(
    ({ key, copies }) => `${key}: ${copies.map(({ madeAt }) => madeAt.slice(0, 16)).join(' ')}`,
  )

test('copies of both places fall into parts by when they were made, the newest first in each', () => {
  // A Thursday.
  const parts = told(
    [
      '2031-02-28T10:00:00.000Z',
      '2031-03-06T08:00:00.000Z',
      '2031-03-02T23:00:00.000Z',
      '2031-03-03T00:30:00.000Z',
      '2031-03-06T17:00:00.000Z',
      '2030-12-24T10:00:00.000Z',
      '2040-01-01T10:00:00.000Z',
    ],
    '2031-03-06',
  )
  expect(parts).toEqual([
    'ahead: 2040-01-01T10:00',
    'today: 2031-03-06T17:00 2031-03-06T08:00',
    'week: 2031-03-03T00:30',
    '2031-03-01: 2031-03-02T23:00',
    '2031-02-01: 2031-02-28T10:00',
    '2030-12-01: 2030-12-24T10:00',
  ])
})

test('the day is that of the person’s zone, and on a Monday no part of the week is left', () => {
  expect(told(['2031-03-02T23:30:00.000Z'], '2031-03-03', 'Europe/Madrid')).toEqual([
    'today: 2031-03-02T23:30',
  ])
  expect(told(['2031-03-02T23:30:00.000Z'], '2031-03-03', 'UTC')).toEqual(['2031-03-01: 2031-03-02T23:30'])
})

test('a year of copies comes to no more parts than its months and two', () => {
  const year = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2030, 2, 6 + day)).toISOString())
  const groups = groupCopies(year.map(copy), '2031-03-06', 'UTC')
  expect(groups.length).toBeLessThanOrEqual(15)
  expect(groups.flatMap(({ copies }) => copies)).toHaveLength(365)
})
