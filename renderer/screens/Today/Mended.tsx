/** Says that something in the database was mended at this start. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useFacts } from '../facts.ts'

/** Says that the store guard cut an unfinished record, until it is read. */
export function Mended() {
  const store = useFacts()?.store
  const clock = useClock()
  const [isRead, setRead] = useState(() => sessionStorage.getItem('mended-read') !== null)
  if (store?.kind !== 'mended' || isRead) return null
  const read = () => {
    sessionStorage.setItem('mended-read', clock().at)
    setRead(true)
  }
  return (
    <Notice title={t('mended.title')} kind="calm">
      <p>{t('mended.text', { bytes: store.droppedBytes })}</p>
      <p className="path">{store.kept}</p>
      <div>
        <Button onClick={read}>{t('mended.ok')}</Button>
      </div>
    </Notice>
  )
}
