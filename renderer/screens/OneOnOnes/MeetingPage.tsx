/** The page of a meeting: who meets when, and the parts that belong to how far it is. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { stageOf } from '../../core/side.ts'
import { capital, sayDay, sayList, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { meetingById } from '../../store/meetings.ts'
import { personById } from '../../store/people.ts'
import { readSettings } from '../../store/settings.ts'
import { sidesOf } from '../../store/sides.ts'
import { usePage } from '../page.ts'
import { DeletePair } from './DeletePair.tsx'
import { Move } from './Move.tsx'
import { NobodyHere } from './NobodyHere.tsx'
import style from './OneOnOnes.module.css'
import type { MeetingPartProps } from './meeting-part.ts'
import { parts } from './parts.ts'
import { calledOf, pairTitle, personPath, whenOf } from './words.ts'

interface MeetingPageProps {
  /** The ids in the address. */
  readonly person: string
  readonly id: string
}

/** Everything a meeting's page is drawn from; null or `unread` where there is no such meeting, or no such pair. */
export async function readMeeting(person: string, id: string) {
  const [who, meeting] = [await personById(person), await meetingById(id)]
  if (who === 'unread' || meeting === 'unread') return 'unread'
  if (who === null || meeting === null || meeting.body.person !== person) return null
  const { name } = await readSettings()
  return { person: who, meeting, sides: (await sidesOf(id)).rows, me: name.trim() }
}

/** A meeting by its id. */
export function MeetingPage({ person, id }: MeetingPageProps) {
  const read = useLive(() => readMeeting(person, id), [person, id])
  if (read === undefined) return null
  if (read === null || read === 'unread') return <NobodyHere unread={read === 'unread'} />
  return <Page {...read} />
}

function Page({ person, meeting, sides, me }: MeetingPartProps & { readonly me: string }) {
  const today = useToday()
  const name = calledOf(person.body)
  const when = capital(whenOf(meeting.body, today))
  const stage = stageOf(
    meeting.body,
    sides.map(({ body }) => body),
  )
  // What the page holds changes as the meeting begins and as it ends.
  const title = t('entry.title', { name: capital(name), day: sayDay(meeting.body.day, today) })
  const { began, held } = meeting.body
  const arrival = `${meeting.id}${began === null ? '' : ' begun'}${held === null ? '' : ' held'}`
  const heading = usePage(title, arrival)
  return (
    <>
      <p className={style['where']}>
        <Link className="link" href={personPath(person.id)}>
          {t('meet.back', { name })}
        </Link>
      </p>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {capital(me === '' ? name : sayList([name, me]))}
        </h1>
        <p className="soft">{when}</p>
        <Moved meeting={meeting} />
      </header>
      <div className={`${style['page']} ${began === null ? style['narrow'] : ''}`}>
        {meeting.body.began === null && meeting.body.held === null && <Move meeting={meeting} />}
        {parts[stage].map((Part) => (
          <Part key={Part.displayName ?? Part.name} person={person} meeting={meeting} sides={sides} />
        ))}
        <DeletePair
          kind="meeting"
          id={meeting.id}
          title={pairTitle(meeting, today)}
          to={personPath(person.id)}
        />
      </div>
    </>
  )
}

/** The days it was moved from. */
function Moved({ meeting }: { readonly meeting: Read<'meeting'> }) {
  const today = useToday()
  const { moved } = meeting.body
  if (moved.length === 0) return null
  return <p className="note">{t('meet.moved', { days: sayList(moved.map((day) => sayDay(day, today))) })}</p>
}
