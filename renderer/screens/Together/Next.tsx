/** The fifth step: a commitment of the lead's own, the next date, and what goes on. */

import { useClock, useToday } from '../../clock.ts'
import { agendaOf } from '../../core/agenda.ts'
import { standingOf, suggestedDay } from '../../core/rhythm.ts'
import { capital, t } from '../../locales/index.ts'
import { commitmentsById } from '../../store/commitments.ts'
import { useLive } from '../../store/live.ts'
import { meetingsWith, planMeeting } from '../../store/meetings.ts'
import { pointsWith } from '../../store/points.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { whenOf } from '../OneOnOnes/words.ts'
import { When } from '../OneOnOnes/When.tsx'
import { StepHead } from './StepHead.tsx'
import style from './Together.module.css'
import type { StepProps } from './step.ts'

/** What is left to do before the two part. */
export function Next(props: StepProps) {
  return (
    <>
      <StepHead title={t('together.step.next')} lead={t('together.next.lead')} />
      <LeadToo {...props} />
      <NextDate {...props} />
      <Carried {...props} />
    </>
  )
}

/** Asks the lead for something of their own, while they have said nothing in this meeting. */
function LeadToo({ meeting, parties, desk }: StepProps) {
  const { commitments, plans } = meeting.body
  const rows = useLive(() => commitmentsById(commitments), [commitments.join()])
  const { owner, name } = parties.lead
  if (rows === undefined) return null
  const has = [...rows.map(({ body }) => body), ...plans].some(({ author }) => author === owner)
  if (has) return null
  return (
    <div className={style['leadToo']}>
      <p>{capital(t('together.next.own', { lead: name }))}</p>
      <Button onClick={() => desk.begin({ owner })}>{t('together.next.own.add', { lead: name })}</Button>
    </div>
  )
}

/** The next meeting: the one that is planned, or a day by the rhythm to plan it on. */
function NextDate({ person, meeting }: StepProps) {
  const clock = useClock()
  const today = useToday()
  const all = useLive(() => meetingsWith(person.id), [person.id])
  if (all === undefined) return null
  const { next } = standingOf(all.rows.filter(({ id }) => id !== meeting.id))
  return (
    <section className={style['nextDate']} aria-labelledby="next-date">
      <h3 className="label" id="next-date">
        {t('together.next.when')}
      </h3>
      {next === null ? (
        <When
          day={suggestedDay(person.body, { ...meeting.body, day: today }, today)}
          time={meeting.body.time}
          take={t('together.next.plan')}
          isPlain
          onTake={(day, time) => perform(() => planMeeting(person.id, day, time, clock().at))}
        />
      ) : (
        <p>{t('together.next.planned', { when: whenOf(next.body, today) })}</p>
      )}
    </section>
  )
}

/** How many topics are done, and how many go on. */
function Carried({ person, meeting }: StepProps) {
  const today = useToday()
  const points = useLive(() => pointsWith(person.id), [person.id])
  if (points === undefined) return null
  const done = points.rows.filter(({ body }) => body.closedIn === meeting.id && body.state === 'done').length
  const { open } = agendaOf(points.rows, { id: meeting.id, day: meeting.body.day }, today)
  return <p className="soft">{t('together.next.points', { done, open: open.length })}</p>
}
