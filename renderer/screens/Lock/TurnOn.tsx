/** Turning the lock on: a passphrase, a recovery key that is kept, and then everything is enciphered. */

import { useState } from 'react'
import { t } from '../../locales/index.ts'
import { newRecoveryKey } from '../../store/envelope.ts'
import { turnOn } from '../../store/lock-turning.ts'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'
import { BackOut, changeWords, type Unchanged } from './Change.tsx'
import { Head, KeepKey } from './KeepKey.tsx'
import style from './Lock.module.css'
import { NewPhrase } from './NewPhrase.tsx'
import { Working } from './Working.tsx'

type Step =
  | { readonly kind: 'phrase'; readonly failed: Unchanged | null }
  | { readonly kind: 'key' | 'working'; readonly passphrase: string; readonly recovery: string }

/** The steps; nothing is changed before the last, which ends with the app starting again. */
export function TurnOn() {
  const [step, setStep] = useState<Step>({ kind: 'phrase', failed: null })
  switch (step.kind) {
    case 'phrase':
      return (
        <First
          failed={step.failed}
          onTake={(passphrase) => setStep({ kind: 'key', passphrase, recovery: newRecoveryKey() })}
        />
      )
    case 'key':
      return (
        <div className={style['page']}>
          <KeepKey
            recovery={step.recovery}
            take={t('lock.turnOn')}
            note={t('lock.on.now')}
            onKept={() => setStep({ ...step, kind: 'working' })}
          >
            <BackOut />
          </KeepKey>
        </div>
      )
    case 'working':
      return (
        <Working
          title={t('lock.working')}
          switching={(how) => turnOn(step.passphrase, step.recovery, how)}
          onEnded={(failed) => setStep({ kind: 'phrase', failed })}
        />
      )
  }
}

interface FirstProps {
  readonly failed: Unchanged | null
  readonly onTake: (passphrase: string) => void
}

function First({ failed, onTake }: FirstProps) {
  const heading = usePage(t('lock.title'), 'phrase')
  return (
    <div className={style['page']}>
      <Head heading={heading} title={t('lock.on.phrase')} />
      {failed !== null && <Notice title={changeWords(failed)} />}
      <NewPhrase take={t('lock.goOn')} onTake={onTake}>
        <BackOut />
      </NewPhrase>
    </div>
  )
}
