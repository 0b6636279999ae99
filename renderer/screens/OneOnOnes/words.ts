/** How people and meetings are told: what someone is called, when a meeting is, how long ago something was. */

import { readRow } from '../../core/body.ts'
import { type Day, daysBetween } from '../../core/day.ts'
import type { Meeting } from '../../core/meeting.ts'
import type { Person } from '../../core/person.ts'
import type { Row } from '../../core/row.ts'
import { sayDate, sayDay, t } from '../../locales/index.ts'

/** What a person is called in a list or over a page, also before a name was written. */
export const nameOf = ({ name }: Person): string => (name.trim() === '' ? t('meet.unnamed') : name.trim())

/** What a person is called within a sentence: by their name, or by what they are as long as they have none. */
export const calledOf = ({ name, relation }: Person): string =>
  name.trim() === '' ? t(relation === 'led' ? 'together.agent' : 'together.lead') : name.trim()

/** When a meeting is, within a line: "Tuesday, 24 November, 10:00". */
export function whenOf({ day, time }: Meeting, today: Day): string {
  const date = sayDate(day, today)
  return time === '' ? date : t('meet.when', { day: date, time })
}

/** Up to so many days are told as days, and from there on as weeks. */
const mostDays = 13

/** How long ago a day was: "three days ago", "4 weeks ago". */
export function agoOf(day: Day, today: Day): string {
  const days = daysBetween(day, today)
  return days > mostDays
    ? t('meet.ago.weeks', { count: Math.round(days / 7) })
    : t('meet.ago.days', { count: Math.max(0, days) })
}

/** The page of a person. */
export const personPath = (person: string): string => `/one-on-ones/${person}`

/** The page of a meeting. */
export const meetingPath = (person: string, meeting: string): string => `/one-on-ones/${person}/${meeting}`

/** What a stored person or meeting is called among other things that were changed or deleted. */
export function pairTitle(row: Row, today: Day): string {
  if (row.kind === 'person') {
    const person = readRow('person', row)
    return person.kind === 'read' ? nameOf(person.row.body) : t('entry.unreadable')
  }
  const meeting = readRow('meeting', row)
  if (meeting.kind !== 'read') return t('entry.unreadable')
  return t('entry.title', { name: t('meet.one'), day: sayDay(meeting.row.body.day, today) })
}
