/** The way back of a laptop that was handed over: what is begun is put away first, guarded where they want that. */

import { type ReactNode, useState } from 'react'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import { handBack } from '../../store/handing.ts'
import { sweepTraces } from '../../store/traces.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { keepCopy } from '../copies.ts'
import { deriveKey } from '../Exchange/key.ts'
import { useFacts } from '../facts.ts'
import { reasonWords } from '../reason-words.ts'
import { NewPassphrase, useNewPassphrase } from './NewPassphrase.tsx'

interface HandBackProps {
  readonly lead: string
  readonly isMain: boolean
  /** Where the journal opens again. */
  readonly path: string
  /** Something is begun and not locked, in clear until it is put away. */
  readonly isBegun: boolean
  /** Stands before the button. */
  readonly children?: ReactNode
}

/** Gives the laptop back; what is not locked is closed away first. */
export function HandBack({ lead, isMain, path, isBegun, children }: HandBackProps) {
  const clock = useClock()
  const facts = useFacts()
  const { props, take } = useNewPassphrase()
  // Protected unless they say otherwise, as at the lock: whoever hands the laptop over again would come to it.
  const [isProtected, protect] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState('')
  const back = async () => {
    const passphrase = isProtected && isBegun ? take() : ''
    if (isBusy || passphrase === null) return
    setBusy(true)
    window.location.hash = path
    const phrase = passphrase === '' ? null : { passphrase, derive: deriveKey }
    const handing = await attempt(() => handBack(clock().at, phrase))
    setBusy(false)
    if (handing.kind === 'failed') return setFailed(handing.reason)
    void sweepTraces()
    void keepCopy(clock().at, facts?.appVersion ?? '')
  }
  return (
    <>
      {isBegun && (
        <>
          <Tick label={t('handed.protect')} isTicked={isProtected} onTick={protect} />
          <p className="note">{t(isProtected ? 'handed.protect.text' : 'handed.protect.not')}</p>
          {isProtected && <NewPassphrase {...props} />}
        </>
      )}
      <div className="row">
        {/* What is being closed away can't be gone on with. */}
        {!(isBusy && isProtected) && children}
        <Button {...(isMain && { kind: 'main' as const })} aria-disabled={isBusy} onClick={() => void back()}>
          {t('handed.back', { lead })}
        </Button>
        <output className="note">{isBusy && isProtected ? t('exchange.making') : ''}</output>
      </div>
      {failed !== '' && <Notice title={t('handed.back.failed', { reason: reasonWords(failed) })} />}
    </>
  )
}
