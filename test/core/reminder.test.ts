/** What there is to be reminded of: the week's reflection until it is written, one-on-ones before they are, what is due. */

import { describe, expect, test } from 'vitest'
import { type Planned, reminders } from '../../renderer/core/reminder.ts'

/** A Thursday; its week begins on the 16th. */
const today = '2026-11-19'

const nothing: Planned = {
  settings: { weekday: null, time: '', excused: [] },
  written: new Set(),
  meetings: [],
  due: [],
}
const thursdays = { weekday: 4, time: '16:30', excused: [] }

/** The first times of the weekly reflection. */
const weekly = (planned: Partial<Planned>, day = today) =>
  reminders({ ...nothing, settings: thursdays, ...planned }, day)
    .filter(({ kind }) => kind === 'weekly')
    .map(({ at }) => at)

describe('the weekly reflection', () => {
  test('is told each week of a year on its day and time, and each waits until the next', () => {
    const all = reminders({ ...nothing, settings: thursdays }, today)
    expect(all).toHaveLength(53)
    expect(all.slice(0, 3)).toEqual([
      { kind: 'weekly', at: '2026-11-12T16:30', until: '2026-11-19T16:30' },
      { kind: 'weekly', at: '2026-11-19T16:30', until: '2026-11-26T16:30' },
      { kind: 'weekly', at: '2026-11-26T16:30', until: '2026-12-03T16:30' },
    ])
  })

  test('is not told without a day, and in the morning without a time', () => {
    expect(weekly({ settings: { ...thursdays, weekday: null } })).toEqual([])
    for (const time of ['', '25:00', 'noon', '9:00'])
      expect(weekly({ settings: { ...thursdays, time } })[1], time).toBe('2026-11-19T09:00')
  })

  test('is silent for a week that is written, and for those before it', () => {
    expect(weekly({ written: new Set(['2026-11-16']) })[0]).toBe('2026-11-26T16:30')
    expect(weekly({ written: new Set(['2026-11-09']) })[0]).toBe('2026-11-19T16:30')
  })

  test('is silent for weeks that were let go', () => {
    const excused = ['2026-11-16', '2026-11-30']
    expect(weekly({ settings: { ...thursdays, excused } }).slice(0, 3)).toEqual([
      '2026-11-12T16:30',
      '2026-11-26T16:30',
      '2026-12-10T16:30',
    ])
  })

  test('of Sunday evening is still to be told on Monday, until something is written then', () => {
    const settings = { ...thursdays, weekday: 7 }
    const [last] = reminders({ ...nothing, settings }, '2026-11-23')
    expect(last).toMatchObject({ at: '2026-11-22T16:30', until: '2026-11-29T16:30' })
    expect(weekly({ settings, written: new Set(['2026-11-23']) }, '2026-11-23')[0]).toBe('2026-12-06T16:30')
  })

  test('is in the right weeks over the turn of a year', () => {
    const all = weekly({}, '2026-12-31')
    expect(all.slice(1, 3)).toEqual(['2026-12-31T16:30', '2027-01-07T16:30'])
    expect(all.at(-1)).toBe('2027-12-23T16:30')
  })
})

describe('a one-on-one', () => {
  const meeting = (day: string, time: string) => reminders({ ...nothing, meetings: [{ day, time }] }, today)

  test('is told an hour before it, on its own day, and no longer than that lasts', () => {
    expect(meeting('2026-11-20', '10:15')).toEqual([
      { kind: 'meeting', at: '2026-11-20T09:15', until: '2026-11-20T23:59' },
    ])
    expect(meeting('2026-11-20', '00:30')[0]?.at).toBe('2026-11-20T00:00')
  })

  test('without a time is told in the morning', () => {
    expect(meeting('2026-11-20', '')[0]?.at).toBe('2026-11-20T09:00')
  })

  test('of a day that has passed is not told', () => {
    expect(meeting('2026-11-18', '10:00')).toEqual([])
    expect(meeting(today, '08:00')).toHaveLength(1)
  })
})

describe('a commitment', () => {
  test('is told in the morning of its day, and waits until it is marked', () => {
    expect(reminders({ ...nothing, due: ['2026-11-26', '2026-11-10', '2026-11-26'] }, today)).toEqual([
      { kind: 'commitment', at: '2026-11-10T09:00', until: null },
      { kind: 'commitment', at: '2026-11-26T09:00', until: null },
    ])
  })
})

test('there are never more than the shell takes', () => {
  const days = Array.from({ length: 900 }, (_, n) => `${2027 + Math.floor(n / 300)}-06-${10 + (n % 20)}`)
  const meetings = days.map((day, n) => ({ day, time: `1${n % 10}:${10 + (n % 50)}` }))
  expect(
    reminders({ settings: thursdays, written: new Set(), meetings, due: days }, today).length,
  ).toBeLessThan(500)
})

test('nothing that people wrote is in it', () => {
  const all = reminders(
    { ...nothing, settings: thursdays, meetings: [{ day: today, time: '10:00' }], due: [today] },
    today,
  )
  for (const one of all) expect(Object.keys(one).toSorted()).toEqual(['at', 'kind', 'until'])
})
