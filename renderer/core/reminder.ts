/** What there is to be reminded of, as times and kinds: the shell keeps these when nobody has the journal open. */

import { addDays, type Day, mondayOf } from './day.ts'
import type { Settings } from './settings.ts'

/** One time at which something is due. It says nothing of what people wrote. */
export interface Reminder {
  readonly kind: 'weekly' | 'meeting' | 'commitment'
  /** By the clock on the wall, wherever that hangs then: `YYYY-MM-DDTHH:MM`. */
  readonly at: string
  /** The last minute in which it may still be told; null where it waits for as long as it is planned. */
  readonly until: string | null
}

/** What the reminders follow from. */
export interface Planned {
  readonly settings: Pick<Settings, 'weekday' | 'time' | 'excused'>
  /** The Mondays of weeks whose weekly reflection is written, by everyone who is to; this week and the last are asked. */
  readonly written: ReadonlySet<Day>
  /** One-on-ones that are still to come. */
  readonly meetings: readonly { readonly day: Day; readonly time: string }[]
  /** The days on which one's own open commitments are due. */
  readonly due: readonly Day[]
}

/** When in the day something is told for which no time was chosen. */
export const morning = '09:00'

/** How long before a one-on-one it is told, in minutes. */
const before = 60

/** For how many weeks ahead they are known, should nobody open the journal meanwhile. */
const weeks = 53

/** The most meetings and the most commitments that are told; the nearest come first. */
const most = 200

const lastMinute = '23:59'
const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

/** The time of day so many minutes before, within the same day. */
function earlier(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const left = Math.max(0, hour * 60 + minute - minutes)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(left / 60))}:${two(left % 60)}`
}

/** Each waits until the next; from a week that is written on, nothing of those before is told. */
function weeklies({ settings, written }: Planned, today: Day): readonly Reminder[] {
  const { weekday, time, excused } = settings
  if (weekday === null) return []
  const thisWeek = mondayOf(today)
  const first = written.has(thisWeek) ? 1 : -1
  return Array.from({ length: weeks }, (_, week) => addDays(thisWeek, 7 * (first + week)))
    .filter((monday) => !written.has(monday) && !excused.includes(monday))
    .map((monday) => {
      const day = addDays(monday, weekday - 1)
      const at = isTime(time) ? time : morning
      return { kind: 'weekly', at: `${day}T${at}`, until: `${addDays(day, 7)}T${at}` }
    })
}

/** Everything to be reminded of as it stands on a day, the soonest of each kind first. */
export function reminders(planned: Planned, today: Day): readonly Reminder[] {
  const meetings = planned.meetings
    .filter(({ day }) => day >= today)
    .map(({ day, time }): Reminder => {
      const at = isTime(time) ? earlier(time, before) : morning
      return { kind: 'meeting', at: `${day}T${at}`, until: `${day}T${lastMinute}` }
    })
  const due = planned.due.map(
    (day): Reminder => ({ kind: 'commitment', at: `${day}T${morning}`, until: null }),
  )
  return [weeklies(planned, today), nearest(meetings), nearest(due)].flat()
}

/** Each time once. Of too many the furthest are left out, which come in reach as time goes on. */
function nearest(all: readonly Reminder[]): readonly Reminder[] {
  const times = new Map(all.map((one) => [one.at, one]))
  return [...times.values()].toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, most)
}
