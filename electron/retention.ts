/** Which copies may go: a pure rule over their instants, so that it can be tested for years of use. */

const NEWEST = 10
const DAY = 24 * 60 * 60 * 1000
const DAILY_FOR = 14 * DAY
const WEEKLY_FOR = 366 * DAY

/**
 * The copies that are one too many, given all instants (ISO 8601) and now. Kept are the newest ten, the newest of
 * each day for 14 days, of each week for a year, of each month for good, and `justMade` whatever the clock says.
 */
export function tooMany(instants: readonly string[], justMade: string, now: Date): string[] {
  const newestFirst = instants.toSorted().toReversed()
  const kept = new Set([justMade, ...newestFirst.slice(0, NEWEST)])
  const seen = new Set<string>()
  for (const instant of newestFirst) {
    const places = placesOf(instant, now.getTime()).filter((place) => !seen.has(place))
    if (places.length > 0) kept.add(instant)
    for (const place of places) seen.add(place)
  }
  return instants.filter((instant) => !kept.has(instant))
}

/** The day, week and month that a copy can stand for at its age. */
function placesOf(instant: string, now: number): string[] {
  const time = Date.parse(instant)
  const day = Math.floor(time / DAY)
  // Day 0 of the epoch was a Thursday, so weeks that begin on Monday are shifted by three days.
  const week = Math.floor((day + 3) / 7)
  const places = [`month ${instant.slice(0, 7)}`]
  if (now - time < DAILY_FOR) places.push(`day ${day}`)
  if (now - time < WEEKLY_FOR) places.push(`week ${week}`)
  return places
}
