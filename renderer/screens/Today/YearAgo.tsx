/** One line from a year ago on this entry's date. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { sayDay, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { lineOfAYearAgo } from '../../store/reflections.ts'
import style from './Today.module.css'

/** The line, leading to its entry; nothing when there is none. */
export function YearAgo() {
  const today = useToday()
  const line = useLive(() => lineOfAYearAgo(today), [today])
  if (!line) return null
  return (
    <section aria-labelledby="year-ago">
      <h2 className="note" id="year-ago">
        {t('today.yearAgo', { day: sayDay(line.day, today) })}
      </h2>
      <blockquote className={style['said']} dir="auto">
        <Link className={style['saidLink']} href={`/history/${line.id}`}>
          {t('quote', { text: line.text })}
        </Link>
      </blockquote>
    </section>
  )
}
