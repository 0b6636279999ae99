/** The agenda of a pair: its points in their order, what is scheduled for later, and what could be added. */

import { useLayoutEffect, useRef, useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import { type Agenda as Standing, agendaOf, suggestionsFor } from '../../core/agenda.ts'
import type { Read } from '../../core/body.ts'
import { type Day } from '../../core/day.ts'
import { sayDay, t } from '../../locales/index.ts'
import { readAgenda } from '../../store/agenda.ts'
import { useLive } from '../../store/live.ts'
import { changePoint, movePoint } from '../../store/points.ts'
import { newId } from '../../store/stamp.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { AddPoint } from './AddPoint.tsx'
import style from './Agenda.module.css'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { Closed, PointLine } from './PointLine.tsx'
import { Suggestions } from './Suggestions.tsx'
import { calledOf } from '../OneOnOnes/words.ts'

interface AgendaProps {
  readonly person: Read<'person'>
  /** The meeting it is for; null for the next one, whichever it is. */
  readonly meeting: Read<'meeting'> | null
}

/** The agenda on the page of a meeting; once the two sit in it, its first step is the agenda. */
export const MeetingAgenda = ({ person, meeting }: MeetingPartProps) =>
  meeting.body.began === null ? <Agenda person={person} meeting={meeting} /> : null

/** The agent owns the agenda; the lead may add to it. */
export function Agenda({ person, meeting }: AgendaProps) {
  const today = useToday()
  const read = useLive(() => readAgenda(person.id), [person.id])
  // The point that is being written is no line yet.
  const [writing, setWriting] = useState(newId)
  if (read === undefined) return null
  const points = read.points.filter(({ id }) => id !== writing)
  const at = meeting === null ? null : { id: meeting.id, day: meeting.body.day }
  const agenda = agendaOf(points, at, today)
  const suggestions = suggestionsFor(
    read.points.map(({ body }) => body),
    read.commitments,
    read.lastSide,
  )
  return (
    <section className={style['agenda']} aria-labelledby="agenda">
      <h2 className="section" id="agenda">
        {t('meet.agenda')}
      </h2>
      <p className="soft">{t(`meet.agenda.${person.body.relation}`, { name: calledOf(person.body) })}</p>
      {read.unread > 0 && <p>{t('today.unread', { count: read.unread })}</p>}
      <Points agenda={agenda} person={person} meeting={meeting} />
      <AddPoint person={person} id={writing} onTaken={() => setWriting(newId())} />
      <Later points={agenda.later} today={today} />
      <Suggestions person={person} suggestions={suggestions} />
    </section>
  )
}

interface PointsProps extends AgendaProps {
  readonly agenda: Standing
}

/** The open points, and under them what was closed, with the way back. */
function Points({ agenda: { open, closed }, person, meeting }: PointsProps) {
  const clock = useClock()
  const today = useToday()
  const list = useRef<HTMLDivElement>(null)
  // What was closed or put back last: the focus goes with it.
  const [followed, setFollowed] = useState('')
  const moved = useRef('')
  const order = open.map(({ id }) => id)
  // A line that moves is taken out of the page for a moment, and the focus with it.
  useLayoutEffect(() => {
    if (moved.current !== '')
      list.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus()
    moved.current = ''
  })
  // Before its day a meeting is only prepared: what is closed then is closed outside of it.
  const within = meeting !== null && meeting.body.day <= today ? meeting.id : null
  return (
    <div ref={list}>
      <ol>
        {open.map((row, at) => (
          <PointLine
            key={row.id}
            row={row}
            person={person}
            day={meeting?.body.day ?? today}
            within={within}
            isBack={followed === row.id}
            isFirst={at === 0}
            isLast={at === open.length - 1}
            onClosed={() => setFollowed(row.id)}
            onMove={(by) => {
              moved.current = `${by} ${row.id}`
              perform(() => movePoint(order, row.id, by, clock().at))
            }}
          />
        ))}
      </ol>
      {closed.length > 0 && (
        <ul>
          {closed.map((row) => (
            <Closed
              key={row.id}
              row={row}
              isBack={followed === row.id}
              onPutBack={() => setFollowed(row.id)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

/** What is scheduled for a later day. */
function Later({ points, today }: { readonly points: readonly Read<'point'>[]; readonly today: Day }) {
  const clock = useClock()
  if (points.length === 0) return null
  const bring = ({ id, body }: Read<'point'>) => {
    perform(() => changePoint(id, (point) => ({ ...point, notBefore: null }), clock().at))
    announce(t('meet.later.brought', { text: body.text }))
  }
  return (
    <section aria-labelledby="later">
      <h3 className="label" id="later">
        {t('meet.later')}
      </h3>
      <ul className="lines">
        {points.map((row) => (
          <li key={row.id}>
            <p>
              {row.body.text}{' '}
              <span className="note">
                {t('meet.later.day', { day: sayDay(row.body.notBefore ?? today, today) })}
              </span>
            </p>
            <Button
              small
              aria-label={t('meet.later.bringOf', { text: row.body.text })}
              onClick={() => bring(row)}
            >
              {t('meet.later.bring')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
