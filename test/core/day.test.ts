/** Days are what a person's calendar says, whatever the zone and the clock do. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  formattable,
  isDay,
  millisecondsBetween,
  momentAt,
  mondayOf,
  weekday,
} from '../../renderer/core/day.ts'

const century = { min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }
const someDay = fc.date(century).map((date) => date.toISOString().slice(0, 10))
const someDays = fc.integer({ min: -40_000, max: 40_000 })
const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC']

describe('calendar days', () => {
  test('come back when as many days are added as were taken', () => {
    fc.assert(
      fc.property(someDay, someDays, (day, days) => {
        const other = addDays(day, days)
        expect(addDays(other, -days)).toBe(day)
        expect(daysBetween(day, other)).toBe(days)
        expect(isDay(other)).toBe(true)
      }),
    )
  })

  test('are those that there are: no thirteenth month, no thirtieth of February, a leap day every four years', () => {
    const real = ['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-04-30']
    const none = [
      '2025-02-29',
      '1900-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-01-00',
    ]
    const otherwise = [
      '',
      '2026-1-01',
      '2026-01-01T',
      ' 2026-01-01',
      '2026/01/01',
      '+12026-01-01',
      '2026-01-0١',
    ]
    expect(real.filter((text) => !isDay(text))).toEqual([])
    expect([...none, ...otherwise].filter((text) => isDay(text))).toEqual([])
  })

  test('stand in the order of their text', () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0)
      }),
    )
  })

  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-29', 1, '2026-03-30'],
  ])('from %s, %i day on, is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  test('belong to the week of the Monday at or before them', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const monday = mondayOf(day)
        expect(weekday(monday)).toBe(1)
        expect(daysBetween(monday, day)).toBe(weekday(day) - 1)
      }),
    )
  })

  test.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-03', '2026-12-28'],
    ['2028-03-01', '2028-02-28'],
    ['2028-02-29', '2028-02-28'],
  ])('%s lies in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday)
  })

  test.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '2026-11-19 ',
  ])('are never "%s"', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => addDays(text, 1)).toThrow(RangeError)
  })

  test('are told from every other text without a stumble', () => {
    const nearlyDay = fc
      .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
      .map(([y, m, d]) => `${`${y}`.padStart(4, '0')}-${`${m}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearlyDay), (text) => {
        const date = new Date(`${text}T00:00:00Z`)
        const isReal = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime())
        expect(isDay(text)).toBe(isReal && date.toISOString().slice(0, 10) === text)
      }),
      { numRuns: 1000 },
    )
  })

  test('are written by the formatter as that very day', () => {
    const format = new Intl.DateTimeFormat('sv', { timeZone: 'UTC', dateStyle: 'short' })
    fc.assert(
      fc.property(someDay, (day) => {
        expect(format.format(formattable(day))).toBe(day)
      }),
    )
  })
})

describe('a moment', () => {
  test('is two different days for two people far apart at the same instant', () => {
    const instant = Date.parse('2026-11-19T16:30:00.000Z')
    expect(momentAt(instant, 'Pacific/Auckland')).toEqual({
      at: '2026-11-19T16:30:00.000Z',
      zone: 'Pacific/Auckland',
      day: '2026-11-20',
    })
    expect(momentAt(instant, 'America/Los_Angeles')).toEqual({
      at: '2026-11-19T16:30:00.000Z',
      zone: 'America/Los_Angeles',
      day: '2026-11-19',
    })
  })

  test.each([
    ['2026-03-08T09:59:59.999Z', 'America/Los_Angeles', '2026-03-08'],
    ['2026-03-08T07:59:59.999Z', 'America/Los_Angeles', '2026-03-07'],
    ['2026-04-04T10:59:59.999Z', 'Pacific/Auckland', '2026-04-04'],
    ['2026-04-04T11:00:00.000Z', 'Pacific/Auckland', '2026-04-05'],
  ])('at %s in %s is on %s, also where the clocks change', (at, zone, day) => {
    expect(momentAt(Date.parse(at), zone).day).toBe(day)
  })

  test('keeps its instant and has a real day in every zone', () => {
    fc.assert(
      fc.property(fc.date(century), fc.constantFrom(...zones), (date, zone) => {
        const { at, day } = momentAt(date.getTime(), zone)
        expect(at).toBe(date.toISOString())
        expect(isDay(day)).toBe(true)
        expect(Math.abs(daysBetween(at.slice(0, 10), day))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the time between two instants', () => {
  test('is told in milliseconds, whichever comes first', () => {
    const [early, late] = ['2026-11-22T23:59:59.500Z', '2026-11-23T00:00:01.000Z']
    expect(millisecondsBetween(early, late)).toBe(1500)
    expect(millisecondsBetween(late, early)).toBe(-1500)
  })
})
