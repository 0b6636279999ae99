/** Ends a meeting, after asking what is to become of what was not shown. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { sideDraft } from '../../store/apart.ts'
import { endMeeting } from '../../store/ending.ts'
import { useLive } from '../../store/live.ts'
import { reasonOf, settled } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StillHeld } from '../StillHeld.tsx'
import { openSides } from './open-sides.ts'
import { enders } from './slots.ts'
import style from './Together.module.css'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { reasonWords } from '../reason-words.ts'
import type { Parties } from './parties.ts'

interface EndMeetingProps extends MeetingPartProps {
  readonly parties: Parties
}

/** The button, filled since it is the one thing left to do, and its question. */
export function EndMeeting(props: EndMeetingProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button kind="main" onClick={() => setAsking(true)}>
        {t('together.end')}
      </Button>
      {isAsking && <Ask {...props} onLeave={() => setAsking(false)} />}
    </>
  )
}

/** Whether one of the two has begun to answer and not locked it. */
const isAnyBegun = async (meeting: string): Promise<boolean> =>
  (await sideDraft(meeting, 'mine')) !== null || (await sideDraft(meeting, 'theirs')) !== null

/** What is in the way of ending, or is to be decided with it. */
function Ask(props: EndMeetingProps & { readonly onLeave: () => void }) {
  const { meeting, sides, onLeave } = props
  const clock = useClock()
  const [isDeleted, setDeleted] = useState<boolean | null>(null)
  const [trouble, setTrouble] = useState('')
  const begun = useLive(() => isAnyBegun(meeting.id), [meeting.id])
  const isClosed = openSides(sides) === null && (sides.length > 0 || begun === true)
  const rest = sides.flatMap(({ body }) => (body.state === 'open' ? (body.rest ?? []) : []))[0]
  const plans = meeting.body.plans.length
  const end = async () => {
    if (isClosed && isDeleted !== true) return setTrouble(t('together.end.closed.first'))
    const moment = clock()
    try {
      await settled()
      await endMeeting(meeting.id, { closed: isClosed ? 'delete' : 'none' }, moment)
    } catch (error) {
      setTrouble(t('together.end.failed', { reason: reasonWords(reasonOf(error)) }))
    }
  }
  return (
    <Dialog title={t('together.end.title')} onClose={onLeave}>
      <p>{t('together.end.text')}</p>
      {plans > 0 && <p>{t('together.end.plans', { count: plans })}</p>}
      {isClosed && (
        <Choice
          legend={t('together.end.closed')}
          column
          options={[
            { value: 'show', label: t('together.end.closed.show') },
            { value: 'delete', label: t('together.end.closed.delete') },
          ]}
          value={isDeleted === null ? null : isDeleted ? 'delete' : 'show'}
          onChoose={(value) => setDeleted(value === 'delete')}
        />
      )}
      {rest !== undefined && <Unshown {...props} isGuarded={rest.kind === 'guarded'} />}
      {isClosed && <StillHeld made="before" />}
      <output className={style['trouble']}>{trouble}</output>
      <div className="row">
        <Button onClick={onLeave}>{t('together.end.not')}</Button>
        <Button kind="main" onClick={() => void end()}>
          {t('together.end.do')}
        </Button>
      </div>
    </Dialog>
  )
}

/** What was not turned over goes with the meeting: what still holds it, and the ways to take it along. */
function Unshown({
  person,
  meeting,
  sides,
  parties,
  isGuarded,
}: EndMeetingProps & { readonly isGuarded: boolean }) {
  return (
    <>
      <p>{t(`together.end.${isGuarded ? 'guarded' : 'rest'}`, { agent: parties.agent.name })}</p>
      {!isGuarded && <StillHeld made="before" />}
      {enders.map((Ender) => (
        <Ender key={Ender.displayName ?? Ender.name} person={person} meeting={meeting} sides={sides} />
      ))}
    </>
  )
}
