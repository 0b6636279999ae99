/** Whether and when reminders come, in plain words about what this system can do and what it can't. */

import { useState } from 'react'
import type { RemindersWhen } from '../../bridge.ts'
import { useToday } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { Choice } from '../../ui/Choice.tsx'
import { chooseReminders, useReminders } from '../reminders.ts'
import { Snoozing } from '../Snoozing.tsx'

const choices = ['off', 'open', 'tray', 'login'] as const

/** The section of Settings; `hasDay` where a day for the weekly reflection is chosen. */
export function Reminders({ hasDay }: { readonly hasDay: boolean }) {
  const now = useReminders()
  const today = useToday()
  const [failed, setFailed] = useState<string | null>(null)
  const [refusals, setRefusals] = useState(0)
  const onLinux = navigator.userAgent.includes('Linux')
  if (now === null) return null
  const choose = async (when: RemindersWhen) => {
    const reason = await chooseReminders(when, today)
    setFailed(reason)
    if (reason !== null) setRefusals((before) => before + 1)
  }
  return (
    <section aria-labelledby="reminders">
      <h2 className="section" id="reminders">
        {t('reminders.title')}
      </h2>
      <p>{t('reminders.lead')}</p>
      <p>{t('reminders.silent')}</p>
      {!hasDay && <p className="note">{t('reminders.noDay')}</p>}
      <Choice
        column
        legend={t('reminders.when')}
        options={choices.map((value) => ({ value, label: t(`reminders.when.${value}`) }))}
        value={now.when}
        refusals={refusals}
        onChoose={(when) => void choose(when)}
      />
      <p className="note" role="alert">
        {/* The same reason twice is said twice. */}
        {failed !== null && <span key={refusals}>{t('reminders.failed', { reason: failed })}</span>}
      </p>
      {!now.notifies && <p className="note">{t('reminders.unshown')}</p>}
      {now.when !== 'off' && now.when !== 'open' && (
        <p className="note">{t(onLinux ? 'reminders.tray.linux' : 'reminders.tray')}</p>
      )}
      <Snoozing now={now} />
    </section>
  )
}
