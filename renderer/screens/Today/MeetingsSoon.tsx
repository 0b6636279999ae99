/** A one-on-one that is today or tomorrow, in one line. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { addDays } from '../../core/day.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { meetingsSoon } from '../../store/meetings.ts'
import { meetingPath, calledOf } from '../OneOnOnes/words.ts'

/** Nothing where there is none. */
export function MeetingsSoon() {
  const today = useToday()
  const soon = useLive(() => meetingsSoon(today, addDays(today, 1)), [today]) ?? []
  if (soon.length === 0) return null
  return (
    <ul>
      {soon.map(({ meeting: { id, body }, person }) => {
        const when = body.day === today ? 'today' : 'tomorrow'
        const name = calledOf(person.body)
        return (
          <li key={id}>
            <Link className="link" href={meetingPath(person.id, id)}>
              {body.time === ''
                ? t(`meet.soon.${when}`, { name })
                : t(`meet.soon.${when}.time`, { name, time: body.time })}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
