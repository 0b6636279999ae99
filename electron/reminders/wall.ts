/** The clock on the wall: what people plan by, whatever zone, season or correction the machine's clock has come through. */

/** A reading of both clocks. */
export interface Now {
  /** Milliseconds of the machine's clock, for what is to last so long. */
  readonly epoch: number
  /** `YYYY-MM-DDTHH:MM` where the machine is, for what was planned. Such texts sort by time. */
  readonly wall: string
}

/** What the clock on the wall says in a zone. In an hour that is left out or comes twice it says what people read then. */
export function readClock(epoch: number, zone: string): Now {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  return { epoch, wall: format.format(epoch).replace(' ', 'T') }
}

/** The day of a reading. */
export const dayOf = (wall: string): string => wall.slice(0, 10)

/** The day so many days after that of a reading. */
export function daysAfter(wall: string, days: number): string {
  const date = new Date(`${dayOf(wall)}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** How many days it is to the next Monday: 7 on a Monday. */
export const toMonday = (wall: string): number =>
  7 - ((new Date(`${dayOf(wall)}T12:00:00Z`).getUTCDay() + 6) % 7)
