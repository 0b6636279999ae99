/** Changing what opens the journal: another passphrase, or another recovery key, once the present one was given. */

import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { useClock } from '../../clock.ts'
import { causeOf } from '../../core/copies.ts'
import { t } from '../../locales/index.ts'
import { type Given, newRecoveryKey } from '../../store/envelope.ts'
import type { LockChange } from '../../store/lock.ts'
import { announce } from '../../ui/Announcer.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useFacts } from '../facts.ts'
import { usePage } from '../page.ts'
import { Head, KeepKey } from './KeepKey.tsx'
import style from './Lock.module.css'
import { NewPhrase } from './NewPhrase.tsx'
import { Proof } from './Proof.tsx'
import { change, copyFirst, tryProve } from './shell.ts'

/** Back to where these pages are entered, leaving everything as it is. */
export function BackOut() {
  return (
    <Link className={buttonClass({ kind: 'quiet' })} href="/settings">
      {t('lock.cancel')}
    </Link>
  )
}

/** Why nothing was changed. */
export type Unchanged = Exclude<LockChange, { readonly kind: 'done' }>

/** The same in words. */
export function changeWords(came: Unchanged): string {
  if (came.kind === 'unsaved') return t('lock.unsaved')
  if (came.reason === 'digest') return t('lock.differs')
  return causeOf(came.reason) === 'full' ? t('lock.full') : t('lock.failed', { reason: came.reason })
}

/** Changes a way in, once, and leaves for Settings when it is done; says what went wrong otherwise. */
function useChange(done: string): {
  readonly isBusy: boolean
  readonly failed: Unchanged | null
  readonly run: (given: Given) => Promise<void>
} {
  const clock = useClock()
  const app = useFacts()?.appVersion ?? ''
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Unchanged | null>(null)
  const run = async (given: Given) => {
    if (isBusy) return
    setBusy(true)
    setFailed(null)
    const came = await change(given, copyFirst(clock().at, app))
    setBusy(false)
    if (came.kind !== 'done') return setFailed(came)
    window.location.hash = '/settings'
    announce(done)
  }
  return { isBusy, failed, run }
}

interface FrameProps {
  readonly title: string
  readonly lead: string
  readonly failed: Unchanged | null
  readonly children: ReactNode
}

function Frame({ title, lead, failed, children }: FrameProps) {
  const heading = usePage(t('lock.title'), title)
  return (
    <>
      <Head heading={heading} title={title} />
      <p className={style['lead']}>{lead}</p>
      {failed !== null && <Notice title={changeWords(failed)} />}
      {children}
    </>
  )
}

/** Another passphrase. */
export function ChangePhrase() {
  const [isProven, setProven] = useState(false)
  const { isBusy, failed, run } = useChange(t('lock.change.done'))
  return (
    <div className={style['page']}>
      <Frame
        title={t(isProven ? 'locked.key.title' : 'lock.change')}
        lead={t('lock.change.lead')}
        failed={failed}
      >
        {isProven ? (
          <NewPhrase
            take={t('lock.change')}
            isBusy={isBusy}
            onTake={(phrase) => void run({ kind: 'passphrase', text: phrase })}
          >
            <BackOut />
          </NewPhrase>
        ) : (
          <Proof take={t('lock.goOn')} tries={tryProve} onRight={() => setProven(true)}>
            <BackOut />
          </Proof>
        )}
      </Frame>
    </div>
  )
}

/** Another recovery key. */
export function ChangeKey() {
  const [recovery, setRecovery] = useState('')
  const { failed, run } = useChange(t('lock.newKey.done'))
  return (
    <div className={style['page']}>
      {recovery === '' ? (
        <Frame title={t('lock.newKey')} lead={t('lock.newKey.lead')} failed={null}>
          <Proof take={t('lock.goOn')} tries={tryProve} onRight={() => setRecovery(newRecoveryKey())}>
            <BackOut />
          </Proof>
        </Frame>
      ) : (
        <KeepKey
          recovery={recovery}
          take={t('lock.newKey.use')}
          note=""
          onKept={() => void run({ kind: 'recovery', text: recovery })}
        >
          {failed !== null && <Notice title={changeWords(failed)} />}
          <BackOut />
        </KeepKey>
      )}
    </div>
  )
}
