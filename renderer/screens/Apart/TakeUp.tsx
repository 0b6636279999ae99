/** A side that was put away and guarded: opens with its passphrase, or is given up for a new beginning. */

import { useRef, useState } from 'react'
import { t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import { forgetPutAway, takeUp, type TakingUp } from '../../store/handing.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Secret } from '../../ui/Secret.tsx'
import { SecretForm } from '../../ui/SecretForm.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { toHeading } from '../Exchange/arrival.ts'
import { deriveKey } from '../Exchange/key.ts'
import { reasonWords } from '../reason-words.ts'

interface TakeUpProps {
  readonly meeting: string
  /** It lies here in clear again. */
  readonly onTaken: () => void
}

/** The passphrase, asked before anything of it is shown. */
export function TakeUp({ meeting, onTaken }: TakeUpProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [isShown, show] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const isMissing = typed.trim() === ''
  const open = async () => {
    if (isBusy || isMissing) return
    setBusy(true)
    setTrouble('')
    const phrase = { passphrase: typed, derive: deriveKey }
    const taking = await attempt(() => takeUp(meeting, phrase))
    setBusy(false)
    if (taking.kind === 'taken') return onTaken()
    setTrouble(troubleWords(taking))
    field.current?.focus()
  }
  return (
    <SecretForm onGive={() => void open()}>
      <Secret
        ref={field}
        label={t('passphrase.own')}
        onWrite={setTyped}
        isShown={isShown}
        trouble={trouble}
      />
      <Tick label={t('passphrase.show')} isTicked={isShown} onTick={show} />
      <div className="row">
        {/* Disabled it would lose the focus. */}
        <Button kind="main" type="submit" aria-disabled={isBusy || isMissing}>
          {t('handed.open')}
        </Button>
        <Anew meeting={meeting} />
        <output className="note">{isBusy ? t('exchange.making') : ''}</output>
      </div>
    </SecretForm>
  )
}

/** Why it did not open. */
function troubleWords(taking: Exclude<TakingUp, { kind: 'taken' }>): string {
  if (taking.kind === 'failed') return t('handed.open.failed', { reason: reasonWords(taking.reason) })
  return t(`handed.open.${taking.kind}`)
}

/** Gives up what was written, after asking. */
function Anew({ meeting }: { readonly meeting: string }) {
  const [isAsking, setAsking] = useState(false)
  const anew = () => {
    setAsking(false)
    perform(async () => {
      await forgetPutAway(meeting)
      // The button that would get the focus back goes with what was put away.
      toHeading()
    })
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('handed.anew')}
      </Button>
      {isAsking && (
        <Dialog title={t('handed.anew.title')} onClose={() => setAsking(false)}>
          <p>{t('handed.anew.text')}</p>
          <div className="row">
            <Button onClick={() => setAsking(false)}>{t('handed.anew.not')}</Button>
            <Button className="end" onClick={anew}>
              {t('handed.anew.do')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
