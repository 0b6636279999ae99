/** The score and the median slope of a series of few different values, found without making every pair. */

/** A value at a time. Times are in any one unit (days for calendar days) and need not be evenly spaced. */
export interface Timed {
  readonly time: number
  readonly value: number
}

/** The times at which each value stood, both in order. A series is given in the order of time. */
function timesByValue(series: readonly Timed[]): readonly (readonly [value: number, times: Float64Array])[] {
  const all = new Map<number, number[]>()
  for (const { time, value } of series) {
    const held = all.get(value)
    if (held === undefined) all.set(value, [time])
    else held.push(time)
  }
  return [...all].toSorted(([a], [b]) => a - b).map(([value, times]) => [value, Float64Array.from(times)])
}

/** Mann–Kendall's S: pairs that rise minus pairs that fall, in the order in which they are given. */
export function scoreOf(series: readonly Timed[]): number {
  const counts = new Map<number, number>()
  let score = 0
  for (const { value } of series) {
    for (const [before, count] of counts) score += Math.sign(value - before) * count
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return score
}

/** Two values, and when each of them stood: every earlier time of the one with every later one of the other is a pair. */
interface Step {
  /** How far they lie apart, always positive. */
  readonly size: number
  readonly before: Float64Array
  readonly after: Float64Array
}

/** From `place` on, the first time after `from` with a slope no steeper than this. It never lies before that of an earlier `from`. */
function placeUpTo({ size, after }: Step, place: number, from: number, steepest: number): number {
  let at = place
  while (at < after.length) {
    const passed = (after[at] ?? from) - from
    if (passed > 0 && size / passed <= steepest) break
    at += 1
  }
  return at
}

/** How many pairs have a slope no steeper than this. */
function countUpTo(steps: readonly Step[], steepest: number): number {
  let count = 0
  for (const step of steps) {
    let place = 0
    for (const from of step.before) {
      place = placeUpTo(step, place, from, steepest)
      count += step.after.length - place
    }
  }
  return count
}

/** The slopes that are steeper than `low` and no steeper than `high`, in the order of size. */
function slopesWithin(steps: readonly Step[], low: number, high: number): Float64Array {
  const slopes: number[] = []
  for (const step of steps) {
    let place = 0
    for (const from of step.before) {
      place = placeUpTo(step, place, from, high)
      for (let at = place; at < step.after.length; at += 1) {
        const slope = step.size / ((step.after[at] ?? from) - from)
        if (slope <= low) break
        slopes.push(slope)
      }
    }
  }
  return Float64Array.from(slopes).toSorted()
}

/** So few slopes are sorted sooner than they are halved once more. */
const fewSlopes = 128

/** The slope that has so many no steeper ones before it; `count` are all there are. */
function slopeAt(steps: readonly Step[], rank: number, count: number): number {
  let [low, below] = [0, 0]
  let [high, upTo] = [Infinity, count]
  while (upTo - below > fewSlopes) {
    const middle = high === Infinity ? 2 * low + 1 : low + (high - low) / 2
    // No number lies between the two: all that are left are the upper one.
    if (middle <= low || middle >= high) return high
    const found = countUpTo(steps, middle)
    if (found > rank) [high, upTo] = [middle, found]
    else [low, below] = [middle, found]
  }
  return slopesWithin(steps, low, high)[rank - below] ?? high
}

/** Pairs of equal values whose times differ. */
function levelPairs(times: Float64Array): number {
  let [count, same] = [0, 0]
  for (const [at, time] of times.entries()) {
    same = at > 0 && times[at - 1] === time ? same + 1 : 0
    count += at - same
  }
  return count
}

/**
 * Theil–Sen: the median slope of all pairs whose times differ, in values per unit of time; 0 where there are none. It is
 * the very number that sorting the slopes of all pairs would give (Sen 1968). Levels take few values, so pairs are
 * counted by the values they lead from and to, in as many steps as there are sessions: ten years of answers make
 * millions of pairs, and are not to be gone through one by one whenever Insights opens.
 */
export function medianSlope(series: readonly Timed[]): number {
  const values = timesByValue(series)
  const rising: Step[] = []
  const falling: Step[] = []
  for (const [at, [higher, above]] of values.entries()) {
    for (const [lower, below] of values.slice(0, at)) {
      rising.push({ size: higher - lower, before: below, after: above })
      falling.push({ size: higher - lower, before: above, after: below })
    }
  }
  const falls = countUpTo(falling, Infinity)
  const rises = countUpTo(rising, Infinity)
  const flats = values.reduce((all, [, times]) => all + levelPairs(times), 0)
  const count = falls + flats + rises
  const at = (rank: number): number => {
    if (rank < falls) return -slopeAt(falling, falls - 1 - rank, falls)
    return rank < falls + flats ? 0 : slopeAt(rising, rank - falls - flats, rises)
  }
  if (count === 0) return 0
  const half = count >> 1
  return count % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2
}
