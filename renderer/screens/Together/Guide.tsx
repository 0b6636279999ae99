/** How long a step takes as a rule, and how long one has sat together; it says no more than that, and can be hidden. */

import { useEffect, useState } from 'react'
import { useClock } from '../../clock.ts'
import { millisecondsBetween } from '../../core/day.ts'
import { type Meeting, type MeetingStep } from '../../core/meeting.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Together.module.css'

/** Thirty minutes in all (method.md 2.7). */
const minutesFor: Readonly<Record<MeetingStep, number>> = {
  topics: 10,
  commitments: 5,
  sheets: 5,
  question: 8,
  next: 2,
}

const minute = 60_000
/** How often the clock is looked at, in milliseconds. */
const lookEvery = 15_000

/** The step's usual length, and the clock where it is wanted. */
export function Guide({ meeting }: { readonly meeting: Meeting }) {
  const [isShown, setShown] = useState(true)
  return (
    <p className={`note ${style['guide']}`}>
      <span>{t('together.minutes', { minutes: minutesFor[meeting.step] })}</span>
      {isShown && meeting.began !== null && <Minutes since={meeting.began.at} />}
      <Button small kind="quiet" onClick={() => setShown(!isShown)}>
        {t(isShown ? 'together.clock.hide' : 'together.clock.show')}
      </Button>
    </p>
  )
}

/** The whole minutes since a UTC instant; nobody is told when they change. */
function Minutes({ since }: { readonly since: string }) {
  const clock = useClock()
  const [now, setNow] = useState(() => clock().at)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock().at), lookEvery)
    return () => clearInterval(timer)
  }, [clock])
  const minutes = Math.max(0, Math.floor(millisecondsBetween(since, now) / minute))
  return <span>{t('together.clock', { minutes })}</span>
}
