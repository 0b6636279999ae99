/** How often and when a question was answered, with the way to the newest entry. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { sayDay, t } from '../../locales/index.ts'
import { answeringOf } from '../../store/answering.ts'
import { useLive } from '../../store/live.ts'
import { Part } from './Part.tsx'

/** What the journal knows of a question. */
export function Answered({ question }: { readonly question: string }) {
  const today = useToday()
  const answering = useLive(() => answeringOf(question), [question])
  if (answering === undefined) return null
  const { times, last } = answering
  return (
    <Part name={t('library.answered')}>
      {last === null ? (
        <p>{t('library.answered.none')}</p>
      ) : (
        <p>
          {t('library.answered.times', { count: times, day: sayDay(last.day, today) })}{' '}
          <Link className="link" href={`/history/${last.entry}`}>
            {t('library.answered.last', { day: sayDay(last.day, today) })}
          </Link>
        </p>
      )}
    </Part>
  )
}
