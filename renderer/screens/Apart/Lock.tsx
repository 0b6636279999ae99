/** Locking a side: the button, and what is asked before. */

import { type ReactNode, useState } from 'react'
import { t } from '../../locales/index.ts'
import type { Locking, ToLock } from '../../store/locking.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { reasonWords } from '../reason-words.ts'

interface LockProps {
  /** Who will read it. */
  readonly other: string
  /** Nothing was chosen to be shown. */
  readonly isEmpty: boolean
  /** False while something is still to be mended; then nothing is asked. */
  readonly isReady: boolean
  readonly onNotReady?: () => void
  readonly way: ToLock['way']
  /** Null where something among what else is said is still to be mended, and was said. */
  readonly onLock: () => Promise<Locking | null>
  /** What else is said before it is final. */
  readonly children?: ReactNode
}

/** Final once it is confirmed. */
export function Lock({ other, isEmpty, isReady, onNotReady, way, onLock, children }: LockProps) {
  const [isAsking, setAsking] = useState(false)
  const [isLocking, setLocking] = useState(false)
  const [failed, setFailed] = useState('')
  const lock = async () => {
    if (isLocking) return
    setLocking(true)
    const locking = await onLock()
    setLocking(false)
    if (locking === null || locking.kind === 'locked') return
    setAsking(false)
    setFailed(locking.reason)
  }
  return (
    <>
      {failed !== '' && (
        <Notice title={t('apart.end.lock')}>
          <p>{t('apart.lock.failed', { reason: reasonWords(failed) })}</p>
        </Notice>
      )}
      <Button kind="main" onClick={() => (isReady ? setAsking(true) : onNotReady?.())}>
        {t('apart.end.lock')}
      </Button>
      {isAsking && (
        <Dialog title={t('apart.lock.title')} onClose={() => !isLocking && setAsking(false)}>
          <p>{t(`apart.lock.${way}`, { name: other })}</p>
          {isEmpty && <p>{t('apart.lock.nothing', { name: other })}</p>}
          {children}
          <div className="row">
            <Button aria-disabled={isLocking} onClick={() => !isLocking && setAsking(false)}>
              {t('apart.lock.not')}
            </Button>
            <output className="note end">{isLocking ? t('exchange.making') : ''}</output>
            <Button aria-disabled={isLocking} onClick={() => void lock()}>
              {t('apart.lock.do')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
