/** Reads what there is to be reminded of; only times and kinds leave here. */

import { addDays, type Day, mondayOf } from '../core/day.ts'
import { type Reminder, reminders } from '../core/reminder.ts'
import { rolesOf } from '../core/settings.ts'
import { readAll } from './rows.ts'
import { db } from './db.ts'
import { meetingsSoon } from './meetings.ts'
import { weekliesOf } from './reflections.ts'
import { readSettings } from './settings.ts'

/** How far ahead one-on-ones are looked for, in days. */
const ahead = 400

/** Everything to be reminded of as it stands on a day. */
export async function remindersOn(today: Day): Promise<readonly Reminder[]> {
  const settings = await readSettings()
  const monday = mondayOf(today)
  const roles = rolesOf(settings.role)
  const written = new Set<Day>()
  for (const week of [monday, addDays(monday, -7)]) {
    const by = await weekliesOf(week)
    if (roles.every((role) => by.has(role))) written.add(week)
  }
  const soon = await meetingsSoon(today, addDays(today, ahead))
  const open = readAll('commitment', await db.commitments.where('keys.open').equals(1).toArray())
  return reminders(
    {
      settings,
      written,
      meetings: soon
        .filter(({ meeting }) => meeting.body.began === null)
        .map(({ meeting: { body } }) => body),
      due: open.rows.filter(({ body }) => body.author === 'self').map(({ body }) => body.due),
    },
    today,
  )
}
