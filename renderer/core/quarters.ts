/** Quarters and years as a report counts them, by calendar days. */

import { addDays, type Day, isDay } from './day.ts'

/** Some days in a row, both ends included. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
}

/** The first day of the quarter a day lies in, or of one so many quarters earlier. */
export function quarterStart(day: Day, earlier = 0): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const quarter = year * 4 + Math.floor((month - 1) / 3) - earlier
  const first = (quarter % 4) * 3 + 1
  return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${String(first).padStart(2, '0')}-01`
}

/** The calendar quarters that a stretch touches, cut to it, the earliest first. */
export function quartersIn({ from, to }: Stretch): readonly Stretch[] {
  const quarters: Stretch[] = []
  for (let first = from; first <= to; ) {
    const next = quarterStart(first, -1)
    const last = addDays(next, -1)
    quarters.push({ from: first, to: last < to ? last : to })
    first = next
  }
  return quarters
}

/** The same day a year earlier; of a 29 February the last day of that February. */
export function yearEarlier(day: Day): Day {
  const earlier = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
  return isDay(earlier) ? earlier : `${earlier.slice(0, 8)}28`
}

/** The year a report's time ends with: the time itself, or its last twelve months where it is longer. */
export function yearIn({ from, to }: Stretch): Stretch {
  const first = addDays(yearEarlier(to), 1)
  return { from: from < first ? first : from, to }
}

/** The whole year before a stretch begins. */
export const yearBefore = ({ from }: Stretch): Stretch => ({ from: yearEarlier(from), to: addDays(from, -1) })
