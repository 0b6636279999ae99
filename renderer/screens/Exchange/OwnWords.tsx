/** The ten words of one's own side, to read aloud. */

import { useState } from 'react'
import { t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import { sideText } from '../../store/exchange.ts'
import { bytesToSay } from '../../store/meeting-file.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Exchange.module.css'
import { useArrival } from './arrival.ts'
import { deriveKey } from './key.ts'
import { wordsNow } from './said.ts'

interface OwnWordsProps {
  readonly meeting: string
  readonly name: string
}

type Step =
  | { readonly kind: 'idle' | 'making' }
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }

/** Made when they are asked for, since that is slow by intent. */
export function OwnWords({ meeting, name }: OwnWordsProps) {
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const make = async () => {
    if (step.kind === 'making') return
    setStep({ kind: 'making' })
    const side = await attempt(async () => (await sideText(meeting)) ?? { kind: 'none' as const })
    if ('kind' in side) return setStep(side.kind === 'none' ? { kind: 'idle' } : side)
    const said = await attempt(() => bytesToSay(side.text, side.salt, deriveKey))
    setStep(said.kind === 'failed' ? said : { kind: 'made', bytes: said.bytes })
  }
  return (
    <>
      <p className="note">{t('exchange.own.lead', { name })}</p>
      {step.kind !== 'made' && (
        <Button aria-disabled={step.kind === 'making'} onClick={() => void make()}>
          {t('exchange.own.show')}
        </Button>
      )}
      <output>
        {step.kind === 'making' && t('exchange.making')}
        {step.kind === 'failed' && t('exchange.failed', { reason: step.reason })}
        {step.kind === 'made' && <Words bytes={step.bytes} />}
      </output>
    </>
  )
}

/** Words in their order, numbered so that nobody loses their place. */
function Words({ bytes }: { readonly bytes: Uint8Array }) {
  const list = useArrival<HTMLOListElement>()
  return (
    <ol className={style['words']} ref={list} tabIndex={-1}>
      {wordsNow(bytes).map((word, at) => (
        // Words have no other name than their place, and may come twice.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>{word}</li>
      ))}
    </ol>
  )
}
