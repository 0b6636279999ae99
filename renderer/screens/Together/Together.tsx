/** The meeting as the two sit in it: five steps, one's place among them kept, and notes and commitments beside. */

import { useLayoutEffect, useRef } from 'react'
import { useClock, useToday } from '../../clock.ts'
import { type MeetingStep, meetingSteps } from '../../core/meeting.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { changeMeeting } from '../../store/meetings.ts'
import { readSettings } from '../../store/settings.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { Beside } from './Beside.tsx'
import { EndMeeting } from './EndMeeting.tsx'
import { Guide } from './Guide.tsx'
import { Grow } from './Grow.tsx'
import { Last } from './Last.tsx'
import { Next } from './Next.tsx'
import { openSides } from './open-sides.ts'
import { type Parties, partiesOf } from './parties.ts'
import { Sheets } from './Sheets.tsx'
import { Steps } from './Steps.tsx'
import style from './Together.module.css'
import { Topics } from './Topics.tsx'
import { usePlanDesk } from './plan-desk.ts'

/** The meeting before it begins, and while it goes on. */
export function Together(props: MeetingPartProps) {
  const settings = useLive(readSettings)
  if (settings === undefined) return null
  const parties = partiesOf(props.person, settings.name)
  if (props.meeting.body.began === null) return <Begin {...props} parties={parties} />
  return <Going {...props} parties={parties} />
}

type WithParties = MeetingPartProps & { readonly parties: Parties }

/** What the half hour is made of, and the way into it. */
function Begin({ meeting, parties }: WithParties) {
  const clock = useClock()
  const today = useToday()
  const begin = () => {
    const began = clock()
    perform(() => changeMeeting(meeting.id, (held) => ({ ...held, began: held.began ?? began }), began.at))
  }
  return (
    <section className={style['begin']} aria-labelledby="together">
      <h2 className="section" id="together">
        {t('together.title')}
      </h2>
      <p>{t('together.begin.lead', { agent: parties.agent.name })}</p>
      {meeting.body.asks !== null && meeting.body.opened === null && (
        <p className="soft">{t('together.begin.apart')}</p>
      )}
      <p>
        <Button kind={meeting.body.day <= today ? 'main' : 'plain'} onClick={begin}>
          {t('together.begin')}
        </Button>
      </p>
    </section>
  )
}

const pages = { topics: Topics, commitments: Last, sheets: Sheets, question: Grow, next: Next } as const

/** The steps with the one they are at. */
function Going(props: WithParties) {
  const { meeting, parties, sides } = props
  const { step, opened } = meeting.body
  // Another step, or the same one with its sheets turned over.
  const shown = opened === null ? step : `${step} opened`
  const clock = useClock()
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(shown)
  const desk = usePlanDesk(meeting, parties)
  useLayoutEffect(() => {
    if (last.current === shown) return
    last.current = shown
    const head = place.current?.querySelector('h2')
    if (head == null) return
    head.tabIndex = -1
    head.focus()
  }, [shown])
  const go = (to: MeetingStep) =>
    perform(
      () => changeMeeting(meeting.id, (held) => ({ ...held, step: to }), clock().at),
      '',
      `step:${meeting.id}`,
    )
  const Page = pages[step]
  const at = meetingSteps.indexOf(step)
  const [before, after] = [meetingSteps[at - 1], meetingSteps[at + 1]]
  return (
    <div className={style['going']}>
      <Steps step={step} parties={parties} onGo={go} />
      <Guide meeting={meeting.body} />
      <div className={style['step']} ref={place}>
        <Page {...props} desk={desk} />
        <div className="row">
          {before !== undefined && <Button onClick={() => go(before)}>{t('together.back')}</Button>}
          {after === undefined ? (
            <EndMeeting {...props} />
          ) : (
            <Button onClick={() => go(after)}>
              {t('together.on', { step: t(`together.step.${after}`, { agent: parties.agent.name }) })}
            </Button>
          )}
        </div>
      </div>
      <Beside meeting={meeting} parties={parties} desk={desk} sides={openSides(sides)} />
    </div>
  )
}
