/** Deleting an entry or a note of practice, after asking: what goes, what stays, and the trash it goes to. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useClock } from '../clock.ts'
import { t } from '../locales/index.ts'
import { deleteWritten } from '../store/trash.ts'
import { perform } from '../store/writes.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { copyFirst } from './copies.ts'
import { useFacts } from './facts.ts'
import { StillHeld } from './StillHeld.tsx'

interface DeleteProps {
  readonly of: 'entry' | 'note'
  readonly id: string
  readonly title: string
}

/** Where one goes from the page of what is gone. */
const back = { entry: '/history', note: '/practice' } as const

/** The button and its question. */
export function Delete({ of, id, title }: DeleteProps) {
  const clock = useClock()
  const facts = useFacts()
  const [, navigate] = useLocation()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const remove = async () => {
    if (isBusy) return
    setBusy(true)
    await copyFirst(clock().at, facts?.appVersion ?? '')
    perform(async () => {
      await deleteWritten(id, clock())
      navigate(back[of])
      announce(t('trash.moved', { title }))
    })
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t(`${of}.delete`)}
      </Button>
      {isAsking && (
        <Dialog title={t(`${of}.delete.title`)} onClose={() => setAsking(false)}>
          <p>{t(`${of}.delete.text`)}</p>
          <StillHeld made="first" />
          <div className="row">
            <Button onClick={() => setAsking(false)}>{t(`${of}.delete.not`)}</Button>
            <Button className="end" aria-disabled={isBusy} onClick={() => void remove()}>
              {t(`${of}.delete.do`)}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
