/** Where days and levels stand in a chart. */

import { addDays, type Day, daysBetween } from '../../core/day.ts'

/** The box that a chart's points lie in, in the units of its drawing. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How days and levels become places. Always all five levels: an axis is never cropped. */
export interface Scale {
  readonly box: Box
  readonly from: Day
  readonly to: Day
  readonly x: (day: Day) => number
  readonly y: (level: number) => number
}

/** A place or a size to a tenth, which keeps long paths short. */
export const rounded = (place: number) => Math.round(place * 10) / 10

/** A scale from the first day to the last; a single day stands in the middle. */
export function scaleOf(box: Box, from: Day, to: Day): Scale {
  const days = daysBetween(from, to)
  const width = box.right - box.left
  return {
    box,
    from,
    to,
    x: (day) =>
      rounded(days <= 0 ? box.left + width / 2 : box.left + (width * daysBetween(from, day)) / days),
    y: (level) => rounded(box.bottom - ((level - 1) * (box.bottom - box.top)) / 4),
  }
}

/** From how many days on months are named under a chart, and from how many years. */
const monthsFrom = 90
const yearsFrom = 730

/** What is named under a chart: days under a short one, years under one of many. */
export function namedBy({ from, to }: Scale): 'day' | 'month' | 'year' {
  const days = daysBetween(from, to)
  if (days < monthsFrom) return 'day'
  return days < yearsFrom ? 'month' : 'year'
}

/** The days named under a chart: the first, the middle and the last; fewer where they are close together. */
export function namedDays({ from, to }: Scale): readonly Day[] {
  const days = daysBetween(from, to)
  if (days < 1) return [from]
  return days < monthsFrom ? [from, to] : [from, addDays(from, Math.round(days / 2)), to]
}
