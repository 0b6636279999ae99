/** Turning the lock off: the passphrase is asked once more, and then everything is written in clear. */

import { useState } from 'react'
import { t } from '../../locales/index.ts'
import { turnOff } from '../../store/lock-turning.ts'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'
import { BackOut, changeWords, type Unchanged } from './Change.tsx'
import { Head } from './KeepKey.tsx'
import style from './Lock.module.css'
import { Proof } from './Proof.tsx'
import { tryProve } from './shell.ts'
import { Working } from './Working.tsx'

/** Asks first. */
export function TurnOff() {
  const [isWorking, setWorking] = useState(false)
  const [failed, setFailed] = useState<Unchanged | null>(null)
  if (!isWorking) return <Ask failed={failed} onRight={() => setWorking(true)} />
  return (
    <Working
      title={t('lock.working.off')}
      switching={turnOff}
      onEnded={(why) => {
        setFailed(why)
        setWorking(false)
      }}
    />
  )
}

function Ask({ failed, onRight }: { readonly failed: Unchanged | null; readonly onRight: () => void }) {
  const heading = usePage(t('lock.title'), 'off')
  return (
    <div className={style['page']}>
      <Head heading={heading} title={t('lock.turnOff')} />
      <p className={style['lead']}>{t('lock.off.lead')}</p>
      {failed !== null && <Notice title={changeWords(failed)} />}
      <Proof take={t('lock.turnOff')} hasKey={false} tries={tryProve} onRight={onRight}>
        <BackOut />
      </Proof>
    </div>
  )
}
