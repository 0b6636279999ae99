/** Deleting an entry: what goes, what stays, and the trash it goes to. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { deleteReflection } from '../../store/trash.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

/** The button and its question. */
export function Delete({ id, title }: { readonly id: string; readonly title: string }) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const [isAsking, setAsking] = useState(false)
  const remove = () =>
    perform(async () => {
      await deleteReflection(id, clock())
      navigate('/history')
      announce(t('trash.moved', { title }))
    })
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('entry.delete')}
      </Button>
      {isAsking && (
        <Dialog title={t('entry.delete.title')} onClose={() => setAsking(false)}>
          <p>{t('entry.delete.text')}</p>
          <div className="row">
            <Button onClick={() => setAsking(false)}>{t('entry.delete.not')}</Button>
            <Button className="end" onClick={remove}>
              {t('entry.delete.do')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
