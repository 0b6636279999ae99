/** When the next one-on-one is suggested, and what is said of one that is late. */

import { describe, expect, test } from 'vitest'
import { newMeeting } from '../../renderer/core/meeting.ts'
import { overdue, standingOf, suggestedDay } from '../../renderer/core/rhythm.ts'
import { noon } from '../support/sittings.ts'
import { aPerson } from '../support/pairs.ts'

const at = (day: string) => newMeeting('zofia', day, '10:00')
const held = (day: string) => ({ ...at(day), held: noon(day) })
const fortnightly = aPerson({ everyWeeks: 2 })

describe('the next meeting', () => {
  test('is the first that is not held, also one whose day has passed', () => {
    const rows = [held('2026-11-05'), at('2026-11-17'), at('2026-12-01')].map((body) => ({ body }))
    expect(standingOf(rows)).toEqual({ next: rows[1], last: rows[0] })
    expect(standingOf([])).toEqual({ next: null, last: null })
  })

  test('is suggested by the rhythm', () => {
    expect(suggestedDay(fortnightly, held('2026-11-10'), '2026-11-19')).toBe('2026-11-24')
    expect(suggestedDay(fortnightly, held('2026-11-10'), '2026-11-24')).toBe('2026-11-24')
  })

  test('is suggested on the same weekday from today on, once the rhythm’s day has passed', () => {
    expect(suggestedDay(fortnightly, held('2026-10-06'), '2026-11-19')).toBe('2026-11-24')
    expect(suggestedDay(fortnightly, held('2026-10-06'), '2026-11-24')).toBe('2026-11-24')
  })

  test('is suggested in a week where there is no rhythm or no meeting yet', () => {
    expect(suggestedDay(aPerson(), held('2026-11-17'), '2026-11-19')).toBe('2026-11-24')
    expect(suggestedDay(fortnightly, null, '2026-11-19')).toBe('2026-11-26')
  })
})

describe('a late meeting', () => {
  test('is told where its day has passed', () => {
    expect(overdue(fortnightly, { next: at('2026-11-17'), last: null }, '2026-11-19')).toEqual({
      kind: 'planned',
      day: '2026-11-17',
    })
    expect(overdue(fortnightly, { next: at('2026-11-19'), last: null }, '2026-11-19')).toBeNull()
  })

  test('is told where by the rhythm it was time, and none is planned', () => {
    const last = held('2026-11-03')
    expect(overdue(fortnightly, { next: null, last }, '2026-11-18')).toEqual({
      kind: 'rhythm',
      day: '2026-11-17',
    })
    expect(overdue(fortnightly, { next: null, last }, '2026-11-17')).toBeNull()
    expect(overdue(fortnightly, { next: at('2026-12-01'), last }, '2026-11-18')).toBeNull()
    expect(overdue(aPerson(), { next: null, last }, '2026-11-18')).toBeNull()
  })

  test('is not told of someone who was put away', () => {
    const away = aPerson({ everyWeeks: 2, archived: true })
    expect(overdue(away, { next: null, last: held('2026-01-06') }, '2026-11-18')).toBeNull()
  })
})
