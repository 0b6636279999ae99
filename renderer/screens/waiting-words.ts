/** Until when reminders wait, as one says it on the day on which it is read. */

import { addDays, type Day } from '../core/day.ts'
import { sayDate, t } from '../locales/index.ts'

/** For a time by the clock on the wall, `YYYY-MM-DDTHH:MM`: what was tomorrow is today after midnight. */
export function waitingWords(until: string, today: Day): string {
  const [day = '', time = ''] = until.split('T')
  if (day === today) return t('reminders.snoozed.today', { time })
  if (day === addDays(today, 1)) return t('reminders.snoozed.tomorrow', { time })
  return t('reminders.snoozed.later', { day: sayDate(day, today), time })
}
