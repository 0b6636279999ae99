/** A copy of the journal made from wherever one is: that it is on its way, and how it went. */

import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import type { CopyPlace } from '../../store/copying.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { causeWords } from '../cause-words.ts'
import { backUp } from '../copies.ts'
import type { CopiesNow } from '../copy-places.ts'
import style from './Commands.module.css'

/** What is said of it in a word: that it is on its way, or the name of the copy inside the profile. */
function saidOf(now: CopiesNow | null): string {
  if (now === null) return t('commands.copy.making')
  return now.inside.failed === null ? t('settings.copy.done', { name: now.inside.copies[0]?.name ?? '' }) : ''
}

/** A place that has no new copy, and why. */
function NotIn({ place, reason }: { readonly place: CopyPlace; readonly reason: string | null | undefined }) {
  if (reason == null) return null
  return (
    <Notice level={3} title={t(`copies.failed.${place}`)}>
      <p>{causeWords(reason)}</p>
    </Notice>
  )
}

interface BackUpNowProps {
  /** The app’s version, as the copy names it. */
  readonly app: string
  readonly onClose: () => void
}

/** Makes one copy when it comes, and stays until it is closed. */
export function BackUpNow({ app, onClose }: BackUpNowProps) {
  const clock = useClock()
  const [now, setNow] = useState<CopiesNow | null>(null)
  const isBegun = useRef(false)
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    void backUp(clock().at, app).then(setNow)
  }, [clock, app])
  return (
    <Dialog title={t('settings.copy')} onClose={onClose}>
      <output className="path">{saidOf(now)}</output>
      <NotIn place="inside" reason={now?.inside.failed} />
      <NotIn place="folder" reason={now?.folder?.failed} />
      <div className={style['foot']}>
        <Button small onClick={onClose}>
          {t('commands.close')}
        </Button>
        <Link className="link" href="/settings/copies" onClick={onClose}>
          {t('copies.settings')}
        </Link>
      </div>
    </Dialog>
  )
}
