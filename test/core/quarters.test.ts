/** Quarters and years by calendar days, over the turn of a year and in leap years. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../renderer/core/day.ts'
import { quartersIn, yearBefore, yearEarlier, yearIn } from '../../renderer/core/quarters.ts'
import { isInTime } from '../../renderer/core/report.ts'

describe('the quarters of a time', () => {
  test('are those of the calendar, cut to it', () => {
    expect(quartersIn({ from: '2025-11-12', to: '2026-04-01' })).toEqual([
      { from: '2025-11-12', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-04-01' },
    ])
    expect(quartersIn({ from: '2026-01-01', to: '2026-12-31' })).toHaveLength(4)
    expect(quartersIn({ from: '2026-02-02', to: '2026-02-01' })).toEqual([])
  })

  test('hold every day once, whatever the time', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(500), fc.nat(500), (start, length, which) => {
        const from = addDays('2019-12-30', start)
        const to = addDays(from, length)
        const day = addDays(from, which % (length + 1))
        expect(quartersIn({ from, to }).filter((one) => isInTime(one, day))).toHaveLength(1)
      }),
    )
  })
})

describe('a year', () => {
  test('earlier is the same day, and of a leap day the last of its February', () => {
    expect(yearEarlier('2026-11-22')).toBe('2025-11-22')
    expect(yearEarlier('2024-02-29')).toBe('2023-02-28')
    expect(yearEarlier('2025-02-28')).toBe('2024-02-28')
  })

  test('of a report is its time, or its last twelve months', () => {
    expect(yearIn({ from: '2026-01-01', to: '2026-12-31' })).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(yearIn({ from: '2026-10-01', to: '2026-11-22' })).toEqual({ from: '2026-10-01', to: '2026-11-22' })
    expect(yearIn({ from: '2016-01-01', to: '2026-11-22' })).toEqual({ from: '2025-11-23', to: '2026-11-22' })
    expect(yearIn({ from: '2020-01-01', to: '2024-02-29' })).toEqual({ from: '2023-03-01', to: '2024-02-29' })
  })

  test('before one ends on the day before it', () => {
    expect(yearBefore({ from: '2026-01-01', to: '2026-11-22' })).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
    })
    expect(yearBefore({ from: '2024-02-29', to: '2024-12-31' })).toEqual({
      from: '2023-02-28',
      to: '2024-02-28',
    })
  })
})
