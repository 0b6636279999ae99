/** Calendar days and moments: the only file that does date arithmetic. */

import * as PlainDate from 'temporal-polyfill/fns/PlainDate'

/** A local calendar day, `YYYY-MM-DD`. It never moves with the zone or the clock. */
export type Day = string

/** A point in time as the person lived it: the UTC instant, the zone, and the local calendar day there. */
export interface Moment {
  /** ISO 8601, UTC, e.g. "2026-11-19T16:30:00.000Z". */
  readonly at: string
  /** IANA zone name, e.g. "Europe/Madrid". */
  readonly zone: string
  readonly day: Day
}

/** The day as the date library holds it. Throws a RangeError for what is not a day. */
function parse(day: Day): PlainDate.Record {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (match === null) throw new RangeError(`Not a calendar day: ${day}`)
  return PlainDate.create(Number(match[1]), Number(match[2]), Number(match[3]))
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * True for a real calendar day written `YYYY-MM-DD`. Every row that is read asks it several times, so it counts by itself
 * and makes nothing.
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = monthLengths[month - 1] ?? 0
  return day >= 1 && day <= (month === 2 && isLeap ? length + 1 : length)
}

/** The day `days` later (or earlier when negative). Throws a RangeError for what is not a day. */
export function addDays(day: Day, days: number): Day {
  return PlainDate.toString(PlainDate.addDays(parse(day), days))
}

/** How many milliseconds a day has in UTC, where none is longer or shorter. */
const dayMilliseconds = 86_400_000

/** The number of each day that was asked for. Of a journal's days there are some thousands, and each is asked for often. */
const numbers = new Map<Day, number>()

/** A day as the number of days since the first of 1970; NaN for what is not a day. */
function numberOf(day: Day): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const made = formattable(day) / dayMilliseconds
  numbers.set(day, made)
  return made
}

/** Whole days from one day to another; negative when `to` is earlier. Series of years are measured with it. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/** The Monday of the week a day lies in (ISO weeks). */
export function mondayOf(day: Day): Day {
  return PlainDate.toString(PlainDate.startOfWeek(parse(day)))
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return PlainDate.dayOfWeek(parse(day))
}

/**
 * The day as a number of milliseconds that `Intl.DateTimeFormat` with `timeZone: 'UTC'` writes
 * as that very day, whatever the zone of the machine.
 */
export function formattable(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`)
}

/** How days are written in each zone that was asked for; making one anew for every key costs more than the key. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Writes calendar days of a zone as YYYY-MM-DD, as the Swedish locale does. */
function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' })
  dayFormats.set(zone, made)
  return made
}

/** The day that was asked for last: within a minute it is the same, and typing asks for every key. */
let latest = { zone: '', minute: Number.NaN, day: '' }

/** Since then every zone has been whole minutes away from UTC, so that no day begins within one. */
const wholeMinutes = Date.UTC(1972, 1, 1)

function dayIn(date: Date, zone: string): Day {
  const minute = Math.floor(date.getTime() / 60_000)
  if (latest.zone === zone && latest.minute === minute) return latest.day
  const day = dayFormat(zone).format(date)
  if (date.getTime() >= wholeMinutes) latest = { zone, minute, day }
  return day
}

/** The moment of a clock reading in a zone. The clock itself is read in main.tsx only. */
export function momentAt(epochMilliseconds: number, zone: string): Moment {
  const date = new Date(epochMilliseconds)
  return { at: date.toISOString(), zone, day: dayIn(date, zone) }
}

/** The day on which a UTC instant lay in a zone. */
export function dayAt(instant: string, zone: string): Day {
  return momentAt(Date.parse(instant), zone).day
}

/** Milliseconds from one UTC instant to another; negative when `to` is earlier. */
export function millisecondsBetween(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from)
}
