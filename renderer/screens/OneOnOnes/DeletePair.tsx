/** Deleting a person or a meeting, after saying exactly what goes, what stays, and what still holds it. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { whatGoes } from '../../store/pair-trash.ts'
import { deleteWritten } from '../../store/trash.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { copyFirst } from '../copies.ts'
import { useFacts } from '../facts.ts'
import { StillHeld } from '../StillHeld.tsx'
import style from './OneOnOnes.module.css'

interface DeletePairProps {
  readonly kind: 'person' | 'meeting'
  readonly id: string
  readonly title: string
  /** Where one goes from the page of what is gone. */
  readonly to: string
}

/** The button and its question. */
export function DeletePair(props: DeletePairProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <div>
      <Button kind="quiet" flush onClick={() => setAsking(true)}>
        {t(`meet.delete.${props.kind}`)}
      </Button>
      {isAsking && <Ask {...props} onClose={() => setAsking(false)} />}
    </div>
  )
}

const kinds = ['meeting', 'point', 'preparation', 'side', 'commitment', 'report', 'draft'] as const

function Ask({ kind, id, title, to, onClose }: DeletePairProps & { readonly onClose: () => void }) {
  const clock = useClock()
  const facts = useFacts()
  const [, navigate] = useLocation()
  const [isBusy, setBusy] = useState(false)
  const counts = useLive(() => whatGoes(id), [id])
  if (counts === undefined) return null
  const remove = async () => {
    if (isBusy) return
    setBusy(true)
    await copyFirst(clock().at, facts?.appVersion ?? '')
    perform(async () => {
      await deleteWritten(id, clock())
      navigate(to)
      announce(t('trash.moved', { title }))
    })
  }
  return (
    <Dialog title={t('meet.delete.title', { title })} onClose={onClose}>
      <p>{t('meet.delete.lead')}</p>
      <ul className={style['goes']}>
        {kind === 'person' && <li>{t('meet.delete.what.person')}</li>}
        {kinds
          .filter((one) => counts[one] > 0)
          .map((one) => (
            <li key={one}>{t(`meet.delete.what.${one}`, { count: counts[one] })}</li>
          ))}
      </ul>
      <p>{t(`meet.delete.stays.${kind}`)}</p>
      <StillHeld made="first" />
      <div className="row">
        <Button onClick={onClose}>{t('meet.delete.not')}</Button>
        <Button className="end" aria-disabled={isBusy} onClick={() => void remove()}>
          {t('meet.delete.do')}
        </Button>
      </div>
    </Dialog>
  )
}
