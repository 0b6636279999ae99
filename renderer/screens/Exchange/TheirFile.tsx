/** Takes in the other's file, which stays closed: whatever it is, one sentence says so, and nothing else changes. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { capital, sayWhen, t } from '../../locales/index.ts'
import { type Refused, takeIn } from '../../store/exchange.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useGiven } from '../given.ts'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { calledOf } from '../OneOnOnes/words.ts'
import { toHeading } from './arrival.ts'
import { RefusedFile } from './RefusedFile.tsx'
import { TakeOut } from './TakeOut.tsx'
import { UnopenedFile } from './UnopenedFile.tsx'

type Step =
  | { readonly kind: 'idle' | 'taken' | 'replaced' }
  | { readonly kind: 'unopened'; readonly reason: string }
  | { readonly kind: 'refused'; readonly file: string; readonly refused: Refused }
  | { readonly kind: 'another'; readonly text: string; readonly file: string }

/** The button, what came of it, and whether a file is here. */
export function TheirFile({ person, meeting, sides }: MeetingPartProps) {
  const clock = useClock()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const name = calledOf(person.body)
  const there = sides.find(({ body }) => body.state === 'received')
  const isNew = step.kind === 'taken' || step.kind === 'replaced'
  const take = (text: string, file: string, mayReplace: boolean) =>
    perform(async () => {
      const came = await takeIn(meeting.id, text, clock(), mayReplace)
      if (came.kind === 'refused') setStep({ kind: 'refused', file, refused: came })
      else if (came.kind === 'another') setStep({ kind: 'another', text, file })
      else setStep({ kind: came.kind === 'gone' ? 'idle' : came.kind })
    })
  const choose = async () => {
    const opened = await bridge.openText()
    if (opened.kind === 'failed') setStep({ kind: 'unopened', reason: opened.reason })
    if (opened.kind === 'read') take(opened.text, opened.name, false)
  }
  useGiven('side', (given) => take(given.text, given.name, false), meeting.id)
  return (
    <>
      {there?.body.state !== 'received' && <p className="note">{t('exchange.take.lead')}</p>}
      {there?.body.state === 'received' && !isNew && (
        <p>{t('exchange.take.there', { when: sayWhen(there.body.receivedAt.at, clock()) })}</p>
      )}
      <TakeOut meeting={meeting.id} isHere={there !== undefined} onOut={() => setStep({ kind: 'idle' })}>
        <Button onClick={() => void choose()}>
          {there === undefined ? t('exchange.take.go', { name }) : t('exchange.take.other')}
        </Button>
      </TakeOut>
      {step.kind === 'unopened' && <UnopenedFile name={name} reason={step.reason} />}
      {step.kind === 'refused' && <RefusedFile name={step.file} refused={step.refused} />}
      {step.kind === 'another' && (
        <Notice level={3} title={t('exchange.take.another', { name })}>
          <p>{t('exchange.take.another.lead', { name })}</p>
          <div className="row">
            <Button
              onClick={() => {
                take(step.text, step.file, true)
                toHeading()
              }}
            >
              {t('exchange.take.replace')}
            </Button>
            <Button
              onClick={() => {
                setStep({ kind: 'idle' })
                toHeading()
              }}
            >
              {t('exchange.take.keep')}
            </Button>
          </div>
        </Notice>
      )}
      <output>{isNew && capital(t(`exchange.take.${step.kind}`, { name }))}</output>
    </>
  )
}
