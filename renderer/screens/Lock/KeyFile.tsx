/** What is said of a key file that is damaged or gone, and where another one is looked for. */

import { useState } from 'react'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { takeFromCopies, takeFromFile, type Whose } from './from-copy.ts'
import { useLock } from './shell.ts'

interface DamagedProps {
  readonly why: 'damaged' | 'missing' | 'way' | 'another'
  readonly onTaken?: () => void
}

/** How looking ended, where it did not end with a key file; `looking` while it has not. */
type Looked = 'looking' | 'none' | 'none.file' | null

/** What the notice is called. */
const titles = {
  damaged: 'locked.damaged',
  way: 'locked.damaged',
  missing: 'locked.missing',
  another: 'locked.anothers',
} as const

/** The key file, or one way of it, is not as it was written, or not this journal's; each copy holds another one. */
export function Damaged({ why, onTaken }: DamagedProps) {
  const [looked, setLooked] = useState<Looked>(null)
  const look = async (asks: (whose: Whose) => Promise<boolean | null>, none: 'none' | 'none.file') => {
    if (looked === 'looking') return
    setLooked('looking')
    const isTaken = await asks(why === 'another' ? 'any' : 'own').catch(() => false)
    setLooked(isTaken === false ? none : null)
    if (isTaken === true) onTaken?.()
  }
  return (
    <Notice title={t(titles[why])}>
      <p>{t(`locked.damaged.${why}`)}</p>
      <div className="row">
        <Button onClick={() => void look(takeFromCopies, 'none')}>{t('locked.damaged.take')}</Button>
        <Button kind="quiet" onClick={() => void look(takeFromFile, 'none.file')}>
          {t('locked.damaged.file')}
        </Button>
      </div>
      <output>{looked !== null && t(`locked.damaged.${looked}`)}</output>
    </Notice>
  )
}

/** That key files out of copies stand in for it, and how many there are. */
export function Trying() {
  const lock = useLock()
  if (lock.kind !== 'trying') return null
  const count = new Set(lock.envelopes.map(({ store }) => store)).size
  return (
    <Notice title={t('locked.trying', { count })} kind="calm">
      <p>{t('locked.trying.text', { count })}</p>
    </Notice>
  )
}
