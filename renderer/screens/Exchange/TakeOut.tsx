/** Takes the other's file out of a meeting it does not belong to, with the way back. */

import { type ReactNode, useState } from 'react'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { putBack, takeOut, type TakenOut } from '../../store/taking-out.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { toHeading, useArrival } from './arrival.ts'

interface TakeOutProps {
  readonly meeting: string
  /** A file is here, and closed. */
  readonly isHere: boolean
  /** It was taken out. */
  readonly onOut: () => void
  /** The way to another file, which stands beside it. */
  readonly children: ReactNode
}

type Step = { readonly kind: 'idle' | 'back' | 'not' } | { readonly kind: 'out'; readonly taken: TakenOut }

/** The button while a file is here; afterwards what was done, and its undoing. */
export function TakeOut({ meeting, isHere, onOut, children }: TakeOutProps) {
  const clock = useClock()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const out = () =>
    perform(async () => {
      const taken = await takeOut(meeting, clock().at)
      if (taken === null) return
      setStep({ kind: 'out', taken })
      onOut()
    })
  const undo = (taken: TakenOut) =>
    perform(async () => {
      setStep({ kind: (await putBack(taken, clock().at)) ? 'back' : 'not' })
      toHeading()
    })
  return (
    <>
      <div className="row">
        {children}
        {isHere && (
          <Button kind="quiet" onClick={out}>
            {t('exchange.take.out')}
          </Button>
        )}
      </div>
      {step.kind === 'out' && !isHere && <Out onUndo={() => undo(step.taken)} />}
      <output>
        {step.kind === 'back' && isHere && t('exchange.take.back')}
        {step.kind === 'not' && t('exchange.take.back.not')}
      </output>
    </>
  )
}

function Out({ onUndo }: { readonly onUndo: () => void }) {
  const button = useArrival<HTMLButtonElement>()
  return (
    <Notice level={3} kind="calm" title={t('exchange.take.isOut')}>
      <p>{t('exchange.take.isOut.lead')}</p>
      <div className="row">
        <Button ref={button} onClick={onUndo}>
          {t('undo.undo')}
        </Button>
      </div>
    </Notice>
  )
}
