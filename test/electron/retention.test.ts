// Which copies stay, over years.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { staying, tooMany } from '../../electron/retention.ts'

const DAY = 24 * 60 * 60 * 1000
const START = Date.parse('2026-01-01T08:00:00.000Z')
const at = (days: number): string => new Date(START + days * DAY).toISOString()

/** Make a copy each `step` days and thin out each time; what is left at the end. */
function live(days: number, step: number): string[] {
  let kept: string[] = []
  for (let day = 0; day <= days; day += step) {
    const made = at(day)
    const all = [...kept, made]
    const gone = new Set(tooMany(all, made, new Date(made)))
    kept = all.filter((instant) => !gone.has(instant))
  }
  return kept
}

test('a day of many copies keeps the newest ten', () => {
  const kept = live(0.5, 1 / 64)
  expect(kept).toHaveLength(10)
  expect(kept.at(-1)).toBe(at(0.5))
})

test('three years of daily copies keep days, weeks and months', () => {
  const end = 3 * 365
  const kept = live(end, 1)
  const age = (instant: string): number => (Date.parse(at(end)) - Date.parse(instant)) / DAY
  expect(kept.filter((instant) => age(instant) < 14)).toHaveLength(14)
  expect(kept.filter((instant) => age(instant) >= 14 && age(instant) < 366).length).toBeGreaterThanOrEqual(50)
  const months = new Set(kept.map((instant) => instant.slice(0, 7)))
  expect(months.size).toBe(36)
  expect(kept.length).toBeLessThan(120)
})

test('the copy just made and the newest ten stay, whatever the clock says', () => {
  const instants = fc.uniqueArray(
    fc.integer({ min: 0, max: 900 * 24 }).map((hours) => at(hours / 24)),
    { minLength: 1, maxLength: 80 },
  )
  fc.assert(
    fc.property(instants, fc.nat(), fc.integer({ min: -900, max: 900 }), (all, pick, days) => {
      const justMade = all[pick % all.length] ?? at(0)
      const gone = tooMany(all, justMade, new Date(at(days)))
      expect(gone).not.toContain(justMade)
      const newest = all.toSorted().slice(-10)
      expect(newest.filter((instant) => gone.includes(instant))).toEqual([])
      const left = all.filter((instant) => !gone.includes(instant))
      expect(new Set(left.map((instant) => instant.slice(0, 7)))).toEqual(
        new Set(all.map((instant) => instant.slice(0, 7))),
      )
      expect(tooMany(left, justMade, new Date(at(days)))).toEqual([])
    }),
  )
})

test('a clock set years ahead and back again costs no day and no week', () => {
  const before = live(60, 1)
  const [ahead, set] = [at(4000), at(61)]
  const gone = new Set(tooMany([...before, ahead], ahead, new Date(ahead)))
  const after = [...before, ahead].filter((instant) => !gone.has(instant))
  // The one from the future stands for a day and a week of its own.
  expect(before.filter((instant) => !after.includes(instant)).length).toBeLessThanOrEqual(1)
  expect(tooMany([...after, set], set, new Date(set)).length).toBeLessThanOrEqual(1)
})

const aged = (days: number, size = 100) => ({ madeAt: at(days), size })

test('what something points at stays, also where the same was written a moment before or after', () => {
  const copies = [aged(1), aged(2), aged(3), aged(4)]
  expect(staying(copies, at(4), [])).toEqual(new Set())
  expect(staying(copies, at(4), [at(2)])).toEqual(new Set([at(2), at(3)]))
  expect(staying(copies, at(4), [at(1.99)])).toEqual(new Set([at(1), at(2)]))
  expect(staying(copies, at(4), [at(0), at(9)])).toEqual(new Set([at(1), at(4)]))
  expect(staying([], at(4), [at(2)])).toEqual(new Set())
})

test('the newest from before most was lost stays, until there is as much again', () => {
  const copies = [aged(1, 900), aged(2, 1000), aged(2.1, 90), aged(3, 100)]
  expect(staying(copies, at(3), [])).toEqual(new Set([at(2)]))
  // Lost twice in turn.
  expect(staying([...copies, aged(4, 10)], at(4), [])).toEqual(new Set([at(3), at(2)]))
  expect(staying([...copies, aged(4, 600)], at(4), [])).toEqual(new Set())
})
