/** The countdown: what has passed is told by instants alone, through sleep, pauses and a clock that jumps. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  callAt,
  type Countdown,
  countdownSchema,
  ended,
  passedAt,
  paused,
  readyCountdown,
  started,
} from '../../renderer/core/countdown.ts'

const total = 120_000
const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 22, 10) + seconds * 1000).toISOString()
const running = started(readyCountdown, at(0))

describe('a countdown', () => {
  test('has passed what lies between two instants, however long nobody looked', () => {
    expect([0, 1, 59.5, 119].map((seconds) => passedAt(running, at(seconds), total))).toEqual([
      0, 1000, 59_500, 119_000,
    ])
    expect(passedAt(running, at(8 * 3600), total)).toBe(total)
  })

  test('stands still while it is held, and goes on from there', () => {
    const held = paused(running, at(30), total)
    expect(passedAt(held, at(500), total)).toBe(30_000)
    expect(passedAt(started(held, at(500)), at(510), total)).toBe(40_000)
    expect(paused(held, at(600), total)).toBe(held)
    expect(started(running, at(20))).toBe(running)
  })

  test('may be ended before its time, and begun anew after it', () => {
    const over = ended(running, at(45), total)
    expect(over).toEqual({ kind: 'over', passed: 45_000 })
    expect(ended(over, at(90), total)).toBe(over)
    expect(ended(running, at(9000), total)).toEqual({ kind: 'over', passed: total })
    expect(passedAt(started(over, at(100)), at(101), total)).toBe(1000)
    expect(paused(readyCountdown, at(0), total)).toBe(readyCountdown)
  })

  test('takes nothing away when the clock is set back', () => {
    const held = started(paused(running, at(30), total), at(60))
    expect(passedAt(held, at(-3600), total)).toBe(30_000)
  })

  test('never has less behind it than nothing or more than all, whatever is done to it', () => {
    const step = fc.tuple(fc.constantFrom('start', 'pause', 'end'), fc.integer({ min: -500, max: 500 }))
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let countdown: Countdown = readyCountdown
        for (const [what, seconds] of steps) {
          if (what === 'start') countdown = started(countdown, at(seconds))
          else if (what === 'pause') countdown = paused(countdown, at(seconds), total)
          else countdown = ended(countdown, at(seconds), total)
          const passed = passedAt(countdown, at(seconds), total)
          expect(passed >= 0 && passed <= total).toBe(true)
          expect(countdownSchema.safeParse(countdown).success).toBe(true)
        }
      }),
    )
  })
})

describe('what is called out', () => {
  test.each([
    ['nothing while more than a minute is left', 119_000, 61_000, null],
    ['a minute, when it is passed', 61_000, 60_000, 'minute'],
    ['a minute once only', 60_000, 59_000, null],
    ['ten seconds', 11_000, 9_500, 'ten'],
    ['only the later one after sleep', 100_000, 5_000, 'ten'],
    ['nothing at the end', 11_000, 0, null],
  ] as const)('is %s', (_name, before, left, call) => {
    expect(callAt(before, left)).toBe(call)
  })
})
