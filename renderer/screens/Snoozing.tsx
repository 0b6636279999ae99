/** Putting reminders off, and taking that back. */

import { useRef } from 'react'
import type { Reminders, Snooze } from '../bridge.ts'
import { useToday } from '../clock.ts'
import { t } from '../locales/index.ts'
import { Button } from '../ui/Button.tsx'
import { snoozeReminders } from './reminders.ts'
import { waitingWords } from './waiting-words.ts'

const offered = ['hour', 'tomorrow', 'week'] as const

/** Nothing while reminders are off, and where there is neither a reminder to put off nor one that is. */
export function Snoozing({ now }: { readonly now: Reminders }) {
  const today = useToday()
  const row = useRef<HTMLDivElement>(null)
  if (now.when === 'off' || (now.told.length === 0 && now.snoozed === null)) return null
  // The button that was pressed is gone then, so the focus goes to what it did.
  const snooze = (how: Snooze) => void snoozeReminders(how).then(() => row.current?.focus())
  const words = now.snoozed === null ? t('reminders.snooze') : waitingWords(now.snoozed, today)
  return (
    <div className="row" role="group" aria-label={words} ref={row} tabIndex={-1}>
      <span className="soft">{words}</span>
      {now.snoozed === null ? (
        offered.map((how) => (
          <Button key={how} small onClick={() => snooze(how)}>
            {t(`reminders.snooze.${how}`)}
          </Button>
        ))
      ) : (
        <Button small onClick={() => snooze('end')}>
          {t('reminders.snooze.end')}
        </Button>
      )}
    </div>
  )
}
