/** What was agreed, between two machines: saved as a closing file for the other, or taken in from theirs. */

import { useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import { bridge } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { wayOf } from '../OneOnOnes/asked.ts'
import type { MeetingPartProps } from '../OneOnOnes/parts.ts'
import { nameOf } from '../OneOnOnes/words.ts'
import { toHeading } from './arrival.ts'
import { ClosingIn } from './ClosingIn.tsx'
import style from './Exchange.module.css'
import { sendPath } from './paths.ts'

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
  if (wayOf(meeting.body, person.body) !== 'files') return null
  const name = nameOf(person.body)
  const own = sides.some(({ body }) => body.state === 'open' && body.came === 'here')
  const choose = async () => {
    const opened = await bridge.openText()
    if (opened.kind === 'failed') setStep({ kind: 'unopened', reason: opened.reason })
    if (opened.kind !== 'read') return
    turn.current += 1
    setStep({ kind: 'chosen', text: opened.text, file: opened.name, turn: turn.current })
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
      {step.kind === 'unopened' && <p role="alert">{t('exchange.take.unopened', { reason: step.reason })}</p>}
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
    </section>
  )
}
