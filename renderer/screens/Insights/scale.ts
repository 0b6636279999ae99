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

const rounded = (place: number) => Math.round(place * 10) / 10

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

/** A chart of fewer days names days under it, a longer one months. */
const monthsFrom = 90

/** True where a chart is so long that months are named under it. */
export const namesMonths = ({ from, to }: Scale): boolean => daysBetween(from, to) >= monthsFrom

/** The days named under a chart: the first, the middle and the last; fewer where they are close together. */
export function namedDays({ from, to }: Scale): readonly Day[] {
  const days = daysBetween(from, to)
  if (days < 1) return [from]
  return days < monthsFrom ? [from, to] : [from, addDays(from, Math.round(days / 2)), to]
}
