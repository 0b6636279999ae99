/** The meetings with a person, to come and held. */

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import type { Meeting } from '../../core/meeting.ts'
import { capital, t } from '../../locales/index.ts'
import { commitmentsById } from '../../store/commitments.ts'
import { useLive } from '../../store/live.ts'
import { Few } from '../../ui/Few.tsx'
import found from '../History/History.module.css'
import style from '../OneOnOnes/OneOnOnes.module.css'
import { meetingPath, whenOf } from '../OneOnOnes/words.ts'

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
  const ids = held.flatMap(({ body }) => body.commitments)
  const commitments = useLive(() => commitmentsById(ids), [ids.join()]) ?? []
  if (held.length === 0) return null
  return (
    <section aria-labelledby="held">
      <h2 className={`section ${style['sectionHead']}`} id="held">
        {t('meet.held')}
      </h2>
      <List meetings={held} under={({ body }) => <Agreed meeting={body} commitments={commitments} />} />
    </section>
  )
}

interface ListProps extends MeetingsProps {
  /** What is said of a meeting under its day. */
  readonly under?: (meeting: Read<'meeting'>) => ReactNode
}

function List({ meetings, under }: ListProps) {
  const today = useToday()
  return (
    <Few
      items={meetings}
      keyOf={({ id }) => id}
      line={(meeting) => (
        <>
          <Link className={found['name']} href={meetingPath(meeting.body.person, meeting.id)}>
            {capital(whenOf(meeting.body, today))}
          </Link>
          {under?.(meeting)}
        </>
      )}
      few={12}
      step={48}
      more={(count) => t('meet.more', { count })}
      className={style['meetings']}
    />
  )
}

/** What was agreed in a meeting: the sentence of both, and each commitment with what became of it. */
function Agreed({
  meeting,
  commitments,
}: {
  readonly meeting: Meeting
  readonly commitments: readonly Read<'commitment'>[]
}) {
  const { agreed } = meeting
  const made = commitments.filter(({ id }) => meeting.commitments.includes(id))
  if (agreed.trim() === '' && made.length === 0) return null
  return (
    <ul className={style['agreed']}>
      {agreed.trim() !== '' && <li dir="auto">{agreed}</li>}
      {made.map(({ id, body: { cue, act, status } }) => (
        <li key={id} dir="auto">
          {t('meet.agreed', { cue, act })}
          {status !== 'open' && <span className="note"> · {t(`meet.agreed.${status}`)}</span>}
        </li>
      ))}
    </ul>
  )
}
