/** The page of a person: the meetings with them, to come and held. */

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { standingOf, suggestedDay } from '../../core/rhythm.ts'
import { sayDay, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { meetingsWith, planMeeting } from '../../store/meetings.ts'
import { changePerson, personById } from '../../store/people.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { useBack } from '../../ui/back.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { LastChange } from '../History/LastChange.tsx'
import { usePage } from '../page.ts'
import { reportPath } from '../Reports/paths.ts'
import { Agenda } from '../Agenda/Agenda.tsx'
import { Between } from './Between.tsx'
import { BothSaid } from './BothSaid.tsx'
import { DeletePair } from '../OneOnOnes/DeletePair.tsx'
import { Held, ToCome } from './Meetings.tsx'
import { NobodyHere } from '../OneOnOnes/NobodyHere.tsx'
import style from '../OneOnOnes/OneOnOnes.module.css'
import { meetingPath, nameOf, personPath } from '../OneOnOnes/words.ts'
import { When } from '../OneOnOnes/When.tsx'

/** A person by their id. */
export function PersonPage({ id }: { readonly id: string }) {
  const person = useLive(() => personById(id), [id])
  const meetings = useLive(() => meetingsWith(id), [id])
  if (person === undefined || meetings === undefined) return null
  if (person === null || person === 'unread') return <NobodyHere unread={person === 'unread'} />
  return <Page person={person} meetings={meetings.rows} unread={meetings.unread.length} />
}

interface PageProps {
  readonly person: Read<'person'>
  readonly meetings: readonly Read<'meeting'>[]
  readonly unread: number
}

function Page({ person, meetings, unread }: PageProps) {
  const today = useToday()
  const { id, body } = person
  const heading = usePage(nameOf(body), id)
  const about = [
    body.role,
    t(`meet.is.${body.relation}`),
    body.since === null ? '' : t('meet.is.since', { day: sayDay(body.since, today) }),
    body.everyWeeks === null ? '' : t('meet.rhythm.weeks', { count: body.everyWeeks }),
  ]
  return (
    <>
      <p className={style['where']}>
        <Link className="link" href="/one-on-ones">
          {t('meet.all')}
        </Link>
      </p>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {nameOf(body)}
        </h1>
        <p className="soft">{about.filter((part) => part !== '').join(' · ')}</p>
      </header>
      <LastChange only="pair" />
      <div className={`${style['page']} ${style['narrow']}`}>
        <About person={person} />
        {unread > 0 && <p>{t('today.unread', { count: unread })}</p>}
        <div className={style['toCome']}>
          <ToCome meetings={meetings} />
          <Plan person={person} meetings={meetings} />
        </div>
        <Agenda person={person} meeting={null} />
        <Between person={person} />
        <BothSaid person={person} />
        <Held meetings={meetings} />
        <DeletePair kind="person" id={id} title={nameOf(body)} to="/one-on-ones" />
      </div>
    </>
  )
}

/** Changing what is written about a person, and putting them away. */
function About({ person: { id, body } }: Pick<PageProps, 'person'>) {
  const clock = useClock()
  const { archived } = body
  const putAway = () => {
    perform(() => changePerson(id, { archived: !archived }, clock().at))
    announce(t(archived ? 'meet.away.back' : 'meet.away.done', { name: nameOf(body) }))
  }
  return (
    <div className="row">
      <Link className={buttonClass({})} href={`${personPath(id)}/edit`}>
        {t('note.edit')}
      </Link>
      <Button onClick={putAway}>{t(archived ? 'meet.away.undo' : 'meet.away.do')}</Button>
      <Link className={buttonClass({})} href={reportPath(id)}>
        {t('reports.about.make')}
      </Link>
      {archived && <p className="note">{t('meet.away.is')}</p>}
    </div>
  )
}

/** Plans the next meeting; the rhythm suggests its day, the last one its time. */
function Plan({ person, meetings }: Pick<PageProps, 'person' | 'meetings'>) {
  const clock = useClock()
  const today = useToday()
  const [, navigate] = useLocation()
  const [isOpen, setOpen] = useState(false)
  const [wasOpen, setWasOpen] = useState(false)
  const button = useBack(wasOpen && !isOpen)
  const { next, last } = standingOf(meetings)
  if (!isOpen)
    return (
      <div>
        <Button ref={button} {...(next === null && { kind: 'main' as const })} onClick={() => setOpen(true)}>
          {t('meet.plan')}
        </Button>
      </div>
    )
  const plan = (day: string, time: string) =>
    perform(async () => navigate(meetingPath(person.id, await planMeeting(person.id, day, time, clock().at))))
  return (
    <When
      day={suggestedDay(person.body, last?.body ?? null, today)}
      time={(next ?? last)?.body.time ?? ''}
      take={t('meet.plan.take')}
      onTake={plan}
      onLeave={() => {
        setWasOpen(true)
        setOpen(false)
      }}
    />
  )
}
