/** Lasts while anything could not be stored: what to do, a way to copy it out, and another try. */

import { useState, useSyncExternalStore } from 'react'
import { bridge } from '../bridge.ts'
import { t } from '../locales/index.ts'
import { unsavedWords } from '../store/unsaved.ts'
import { onSaving, retryNow, savingNow } from '../store/writes.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import style from './SavingNotice.module.css'

/** Above every page; nothing while all is stored. */
export function SavingNotice() {
  const saving = useSyncExternalStore(onSaving, savingNow)
  const [copied, setCopied] = useState<'saving.copied' | 'saving.copyFailed' | null>(null)
  if (saving.kind !== 'failed' && saving.kind !== 'lost') return null
  const isLost = saving.kind === 'lost'
  const copy = () =>
    navigator.clipboard.writeText(unsavedWords()).then(
      () => setCopied('saving.copied'),
      () => setCopied('saving.copyFailed'),
    )
  return (
    <div className={style['saving']}>
      <Notice title={t(isLost ? 'saving.lost.title' : 'saving.failed.title')}>
        <p>{t(isLost ? 'saving.lost.text' : 'saving.failed.text')}</p>
        {saving.reason !== '' && (
          <p className="note">{t('saving.failed.reason', { reason: saving.reason })}</p>
        )}
        <div className="row">
          <Button onClick={() => void copy()}>{t('saving.copy')}</Button>
          {isLost ? (
            <Button onClick={() => void bridge.reload()}>{t('app.reload')}</Button>
          ) : (
            <Button onClick={retryNow}>{t('saving.again')}</Button>
          )}
          <output>{copied !== null && t(copied)}</output>
        </div>
      </Notice>
    </div>
  )
}
