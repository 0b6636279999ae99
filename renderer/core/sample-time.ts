/** The sample's calendar, laid so that it ends today, and ids that sort by it. */

import { addDays, type Day, formattable, mondayOf, type Moment, momentAt } from './day.ts'
import type { SampleWhen } from './sample-shape.ts'

const minute = 60_000
const noon = 12 * 60

/** A clock's reading, "16:30", in minutes after midnight. */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** A day and a clock's reading as milliseconds, as if they were UTC's. */
const wall = (day: Day, minutes: number) => formattable(day) + (minutes - noon) * minute

/** What the clocks of a zone show at an instant, as milliseconds. */
function wallAt(instant: number, zone: string): number {
  const time = new Intl.DateTimeFormat('sv', { timeZone: zone, timeStyle: 'short' }).format(instant)
  return wall(momentAt(instant, zone).day, minutesOf(time))
}

/** The instant at which the clocks of a zone show a time on a day. */
function instantOf(day: Day, time: string, zone: string): number {
  const shown = wall(day, minutesOf(time))
  const offset = (instant: number) => wallAt(instant, zone) - instant
  // Asked twice, since the offset may have changed between the first guess and the instant.
  return shown - offset(shown - offset(shown))
}

/** The milliseconds of a UTC instant, ISO 8601. */
export function epochOf(at: string): number {
  return wall(at.slice(0, 10), minutesOf(at.slice(11, 16))) + Number(at.slice(17, 23).replace('Z', '')) * 1000
}

/** The moment some minutes later, or earlier when negative. */
export function later(moment: Moment, minutes: number): Moment {
  return momentAt(epochOf(moment.at) + minutes * minute, moment.zone)
}

/** The moments of the sample's calendar, in today's zone, when `weeks` of them lie behind today's week. */
export function calendar(today: Moment, weeks: number): (when: SampleWhen) => Moment {
  const begin = addDays(mondayOf(today.day), -7 * weeks)
  return ({ week, weekday, time }) => {
    const day = addDays(begin, (week - 1) * 7 + weekday - 1)
    return momentAt(instantOf(day, time, today.zone), today.zone)
  }
}

/** The moment planned, or, where today has not come so far, one shortly before today's. */
export function notAfter(planned: Moment, today: Moment, minutes: number): Moment {
  if (planned.at <= later(today, -minutes).at) return planned
  const shortly = later(today, -minutes)
  return mondayOf(shortly.day) === mondayOf(today.day) ? shortly : today
}

/** The earlier of two moments. */
export const earlier = (one: Moment, other: Moment): Moment => (one.at <= other.at ? one : other)

/**
 * Ids of the shape of UUIDv7, made from the instant and a count instead of chance, so that the same
 * sample has the same ids and they sort by time.
 */
export function sampleIds(): (at: string) => string {
  let count = 0
  return (at) => {
    count += 1
    const time = epochOf(at).toString(16).padStart(12, '0')
    const nth = count.toString(16).padStart(3, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${nth}-8000-${nth.padStart(12, '0')}`
  }
}
