/** Deleting a note of practice, after asking; it goes to the trash, from which it can come back. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { deleteWritten } from '../../store/trash.ts'
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
      await deleteWritten(id, clock())
      navigate('/practice')
      announce(t('trash.moved', { title }))
    })
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('note.delete')}
      </Button>
      {isAsking && (
        <Dialog title={t('note.delete.title')} onClose={() => setAsking(false)}>
          <p>{t('note.delete.text')}</p>
          <div className="row">
            <Button onClick={() => setAsking(false)}>{t('note.delete.not')}</Button>
            <Button className="end" onClick={remove}>
              {t('note.delete.do')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
