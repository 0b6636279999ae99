/** The meetings with a person, to come and held. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'
import found from '../History/History.module.css'
import { meetingPath, whenOf } from './words.ts'

interface MeetingsProps {
  /** The earliest first. */
  readonly meetings: readonly Read<'meeting'>[]
}

/** Those to come with the next on top, and those held with the last on top. */
export function Meetings({ meetings }: MeetingsProps) {
  const toCome = meetings.filter(({ body }) => body.held === null)
  const held = meetings.filter(({ body }) => body.held !== null).toReversed()
  return (
    <>
      <section aria-labelledby="to-come">
        <h2 className="section" id="to-come">
          {t('meet.toCome')}
        </h2>
        {toCome.length === 0 && <p className="soft">{t('meet.toCome.none')}</p>}
        <List meetings={toCome} />
      </section>
      {held.length > 0 && (
        <section aria-labelledby="held">
          <h2 className="section" id="held">
            {t('meet.held')}
          </h2>
          <List meetings={held} />
        </section>
      )}
    </>
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
