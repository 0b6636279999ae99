/** Which copies may go: pure rules over their instants and sizes, so that they can be tested for years of use. */

const NEWEST = 10
const DAY = 24 * 60 * 60 * 1000
const DAYS = 14
const WEEKS = 53
const DAILY_FOR = DAYS * DAY
const WEEKLY_FOR = 366 * DAY

/**
 * The copies that are one too many, given all instants (ISO 8601) and now. Kept are the newest ten, the newest of
 * each day for 14 days, of each week for a year, of each month for good, and `justMade` whatever the clock says. The
 * newest 14 days and 53 weeks that have copies stay as well: a clock set years ahead must not make all of them old.
 */
export function tooMany(instants: readonly string[], justMade: string, now: Date): string[] {
  const newestFirst = instants.toSorted().toReversed()
  const kept = new Set([justMade, ...newestFirst.slice(0, NEWEST)])
  const seen = new Set<string>()
  const days = newestOf(newestFirst, dayOf, DAYS)
  const weeks = newestOf(newestFirst, weekOf, WEEKS)
  for (const instant of newestFirst) {
    const [day, week, age] = [dayOf(instant), weekOf(instant), now.getTime() - Date.parse(instant)]
    const places = [`month ${instant.slice(0, 7)}`]
    if (age < DAILY_FOR || days.has(day)) places.push(`day ${day}`)
    if (age < WEEKLY_FOR || weeks.has(week)) places.push(`week ${week}`)
    if (places.some((place) => !seen.has(place))) kept.add(instant)
    for (const place of places) seen.add(place)
  }
  return instants.filter((instant) => !kept.has(instant))
}

/** So many times as large as the one just made is a copy from before most was lost. */
const MUCH_LARGER = 2

/** A copy as far as it matters here: its UTC instant and its size in bytes. */
interface Aged {
  readonly madeAt: string
  readonly size: number
}

/**
 * The copies that stay whatever `tooMany` says: those that something still points at, and the newest from before most of
 * the journal was lost, which is told by its size, so that it holds where nothing is remembered. What is pointed at is
 * told by an instant inside the profile; in another folder the same copy lies a moment before or after it.
 */
export function staying(
  copies: readonly Aged[],
  justMade: string,
  pointedAt: readonly string[],
): ReadonlySet<string> {
  const oldestFirst = copies.toSorted((one, other) => one.madeAt.localeCompare(other.madeAt))
  const around = pointedAt.flatMap((instant) => [
    oldestFirst.findLast(({ madeAt }) => madeAt <= instant),
    oldestFirst.find(({ madeAt }) => madeAt > instant),
  ])
  const { size = 0 } = copies.find(({ madeAt }) => madeAt === justMade) ?? {}
  return new Set([...around, ...fuller(oldestFirst, size)].flatMap((copy) => copy?.madeAt ?? []))
}

/** The newest copy that is much larger than one of a size, the newest that is much larger than that, and so on. */
function fuller(oldestFirst: readonly Aged[], size: number): readonly Aged[] {
  const larger = oldestFirst.findLast((copy) => copy.size > size * MUCH_LARGER)
  return larger === undefined ? [] : [larger, ...fuller(oldestFirst, larger.size)]
}

const dayOf = (instant: string): number => Math.floor(Date.parse(instant) / DAY)

/** Day 0 of the epoch was a Thursday, so weeks that begin on Monday are shifted by three days. */
const weekOf = (instant: string): number => Math.floor((dayOf(instant) + 3) / 7)

/** The newest few days, or weeks, in which there is a copy. */
function newestOf(newestFirst: readonly string[], of: (instant: string) => number, few: number): Set<number> {
  return new Set([...new Set(newestFirst.map(of))].slice(0, few))
}
