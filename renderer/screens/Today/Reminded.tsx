/** What one was reminded of today, in one line, with the way to put it off; what it is about stands on Today itself. */

import { capital, sayList, t } from '../../locales/index.ts'
import { useReminders } from '../reminders.ts'
import { Snoozing } from '../Snoozing.tsx'
import style from './Today.module.css'

/** Nothing where there was no reminder, or all of it is done. */
export function Reminded() {
  const now = useReminders()
  if (now === null || now.when === 'off') return null
  if (now.told.length === 0 && now.snoozed === null) return null
  const what = sayList(now.told.map((kind) => t(`reminders.of.${kind}`)))
  return (
    <section className={style['reminded']} aria-label={t('reminders.title')}>
      {now.told.length > 0 && now.snoozed === null && <p>{capital(t('reminders.told', { what }))}</p>}
      <Snoozing now={now} />
    </section>
  )
}
