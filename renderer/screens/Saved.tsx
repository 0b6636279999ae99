/** Says that everything is stored, quietly. */

import { useSyncExternalStore } from 'react'
import { t } from '../locales/index.ts'
import { onSaving, savingNow } from '../store/writes.ts'

/** At the end of a line, beside what is written. */
export function Saved() {
  const saving = useSyncExternalStore(onSaving, savingNow)
  return <output className="note end">{saving.kind === 'saved' && t('saving.saved')}</output>
}
