// Wrong passphrases are slowed more and more, also over restarts and a clock that is set, and never for good.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Attempts, stillToWait, waitAfter } from '../../electron/attempts.ts'

const noon = Date.UTC(2031, 2, 5, 12)
let profile = ''

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'two-sheets-attempts-'))
})
afterEach(() => rmSync(profile, { recursive: true }))

/** So many wrong ones, each as soon as it may be; answers when the last began. */
function wrong(attempts: Attempts, times: number, from = noon): number {
  let now = from
  for (let time = 0; time < times; time += 1) {
    now += attempts.take('look', now)
    expect(attempts.take('begin', now)).toBe(0)
  }
  return now
}

test('three slips of the hand wait for nothing; then each wait is twice the last, and five minutes at most', () => {
  expect([0, 1, 2, 3, 4, 5, 8, 9, 10, 2000].map((times) => waitAfter(times) / 1000)).toEqual([
    0, 0, 0, 5, 10, 20, 160, 300, 300, 300,
  ])
})

test('a wait runs out, and an attempt within it counts for nothing', () => {
  const attempts = new Attempts(profile)
  const last = wrong(attempts, 3)
  expect(attempts.take('begin', last)).toBe(5000)
  expect(attempts.take('begin', last + 4000)).toBe(1000)
  expect(attempts.take('begin', last + 5000)).toBe(0)
  expect(attempts.take('look', last + 5000)).toBe(10_000)
})

test('a restart forgets no attempt, not even one that was cut short', () => {
  const last = wrong(new Attempts(profile), 5)
  expect(new Attempts(profile).take('look', last + 1000)).toBe(19_000)
})

test('the right one forgets those before it, and one that was not tried is not counted', () => {
  const attempts = new Attempts(profile)
  const last = wrong(attempts, 4)
  attempts.take('begin', last + 10_000)
  attempts.take('void', last + 10_000)
  expect(attempts.take('look', last + 10_000)).toBe(10_000)
  attempts.take('begin', last + 20_000)
  expect(attempts.take('right', last + 20_000)).toBe(0)
  expect(new Attempts(profile).take('look', last + 20_000)).toBe(0)
})

test('a clock that was set back makes no wait longer, and it still runs out', () => {
  const attempts = new Attempts(profile)
  const last = wrong(attempts, 6)
  const aYearBefore = last - 365 * 86_400_000
  expect(attempts.take('look', aYearBefore)).toBe(40_000)
  expect(attempts.take('look', aYearBefore + 39_000)).toBe(1000)
  expect(attempts.take('begin', aYearBefore + 40_000)).toBe(0)
  expect(stillToWait({ wrong: 6, last }, aYearBefore)).toBe(40_000)
})

test('a note that is broken, or can’t be written, keeps nobody out and is remembered while the app runs', () => {
  writeFileSync(join(profile, 'attempts.json'), '{"wrong":-1}')
  expect(new Attempts(profile).take('look', noon)).toBe(0)
  rmSync(join(profile, 'attempts.json'))
  mkdirSync(join(profile, 'attempts.json.part'))
  const attempts = new Attempts(profile)
  const last = wrong(attempts, 4)
  expect(attempts.take('look', last)).toBe(10_000)
})
