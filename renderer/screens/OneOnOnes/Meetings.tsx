/** The meetings with a person, to come and held. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'
import found from '../History/History.module.css'
import style from './OneOnOnes.module.css'
import { meetingPath, whenOf } from './words.ts'

interface MeetingsProps {
  /** The earliest first. */
  readonly meetings: readonly Read<'meeting'>[]
}

/** Those that are not held yet, the next on top. */
export function ToCome({ meetings }: MeetingsProps) {
  const toCome = meetings.filter(({ body }) => body.held === null)
  return (
    <section aria-labelledby="to-come">
      <h2 className={`section ${style['sectionHead']}`} id="to-come">
        {t('meet.toCome')}
      </h2>
      {toCome.length === 0 && <p className="soft">{t('meet.toCome.none')}</p>}
      <List meetings={toCome} />
    </section>
  )
}

/** Those that were held, the last on top; nothing where none was. */
export function Held({ meetings }: MeetingsProps) {
  const held = meetings.filter(({ body }) => body.held !== null).toReversed()
  if (held.length === 0) return null
  return (
    <section aria-labelledby="held">
      <h2 className={`section ${style['sectionHead']}`} id="held">
        {t('meet.held')}
      </h2>
      <List meetings={held} />
    </section>
  )
}

function List({ meetings }: MeetingsProps) {
  const today = useToday()
  return (
    <ul className="lines">
      {meetings.map(({ id, body }) => (
        <li key={id}>
          <Link className={found['name']} href={meetingPath(body.person, id)}>
            {whenOf(body, today)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
