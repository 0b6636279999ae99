/** Says that what belongs on this page could not be read, where there would be nothing. */

import { useSyncExternalStore } from 'react'
import { t } from '../locales/index.ts'
import { isStarving, onStarving } from '../store/live.ts'
import { Notice } from '../ui/Notice.tsx'

/** Whether something that should be on the page could not be read. */
export const useStarving = (): boolean => useSyncExternalStore(onStarving, isStarving)

/** Above every page; nothing while all can be read. */
export function Unreadable() {
  if (!useStarving()) return null
  return (
    <Notice title={t('unreadable.title')} kind="calm">
      <p>{t('unreadable.text')}</p>
    </Notice>
  )
}
