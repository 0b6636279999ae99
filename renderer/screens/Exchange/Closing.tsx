/** What was agreed, between two machines: saved as a closing file for the other, or taken in from theirs. */

import { useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import { bridge } from '../../bridge.ts'
import { exchangeOf } from '../../core/exchange.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { readSettings } from '../../store/settings.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { wayOf } from '../Apart/asked.ts'
import { useGiven } from '../given.ts'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { calledOf } from '../OneOnOnes/words.ts'
import { EndMeeting } from '../Together/EndMeeting.tsx'
import { partiesOf } from '../Together/parties.ts'
import { toHeading } from './arrival.ts'
import { ClosingIn } from './ClosingIn.tsx'
import style from './Exchange.module.css'
import { sendPath } from './paths.ts'
import { UnopenedFile } from './UnopenedFile.tsx'

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unopened'; readonly reason: string }
  | { readonly kind: 'chosen'; readonly text: string; readonly file: string; readonly turn: number }

/** The part of a meeting's page once the sides lie open; nothing where they went by one laptop. */
export function Closing({ person, meeting, sides }: MeetingPartProps) {
  const id = useId()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  // The same file chosen again is looked at anew.
  const turn = useRef(0)
  const show = (text: string, file: string) => {
    turn.current += 1
    setStep({ kind: 'chosen', text, file, turn: turn.current })
  }
  useGiven('closing', (given) => show(given.text, given.name), meeting.id)
  if (wayOf(meeting.body, person.body) !== 'files') return null
  const name = calledOf(person.body)
  const own = sides.some(({ body }) => body.state === 'open' && body.came === 'here')
  const choose = async () => {
    const opened = await bridge.openText()
    if (opened.kind === 'failed') setStep({ kind: 'unopened', reason: opened.reason })
    if (opened.kind === 'read') show(opened.text, opened.name)
  }
  return (
    <section className={style['part']} aria-labelledby={id}>
      <h2 className="section" id={id}>
        {t('exchange.closing', { name })}
      </h2>
      <p>{t('exchange.closing.lead', { name })}</p>
      <div className="row">
        <Link className={buttonClass({})} href={sendPath(person.id, meeting.id, 'closing')}>
          {t('exchange.closing.go')}
        </Link>
        <Button onClick={() => void choose()}>{t('exchange.closing.take')}</Button>
        {own && (
          <Link className="link" href={sendPath(person.id, meeting.id, 'side')}>
            {t('exchange.send.go', { name })}
          </Link>
        )}
      </div>
      {step.kind === 'unopened' && <UnopenedFile name={name} reason={step.reason} />}
      {step.kind === 'chosen' && (
        <ClosingIn
          key={step.turn}
          meeting={meeting}
          person={person}
          text={step.text}
          file={step.file}
          onLeave={() => {
            setStep({ kind: 'idle' })
            toHeading()
          }}
        />
      )}
      {exchangeOf(meeting.body).brought !== null && meeting.body.held === null && (
        <AtTheEnd person={person} meeting={meeting} sides={sides} />
      )}
    </section>
  )
}

/** Ending the meeting here too, where what was agreed came as a file: nobody sat down to it on this machine. */
function AtTheEnd(props: MeetingPartProps) {
  const settings = useLive(readSettings)
  if (settings === undefined) return null
  return (
    <>
      <p>{t('exchange.closing.end')}</p>
      <EndMeeting {...props} parties={partiesOf(props.person, settings.name)} />
    </>
  )
}
