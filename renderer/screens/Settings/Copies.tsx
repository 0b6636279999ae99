/** Where the journal lives, its copies and where they are, what can be taken out of it, and the way back from a copy. */

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { ChooseFolder } from '../ChooseFolder.tsx'
import { backUp } from '../copies.ts'
import { useCopies } from '../copy-places.ts'
import { useFacts } from '../facts.ts'
import { lookAtFolder } from '../folder-copies.ts'
import { useLock } from '../Lock/shell.ts'
import { BringIn } from './BringIn.tsx'
import { CopyPlace } from './CopyPlace.tsx'
import { Exports } from './Exports.tsx'
import style from './Settings.module.css'

/** Brings the focus to a heading once one has arrived there. */
function useArrival(isThere: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!isThere) return
    heading.current?.scrollIntoView()
    heading.current?.focus({ preventScroll: true })
  }, [isThere])
  return heading
}

/** The part of Settings about data; with `isArrival` the focus comes to the heading of the copies. */
export function Copies({ isArrival }: { readonly isArrival: boolean }) {
  const facts = useFacts()
  const clock = useClock()
  const { inside, folder } = useCopies()
  const isLocked = useLock().kind === 'open'
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    void lookAtFolder()
  }, [])
  const heading = useArrival(isArrival && facts !== null)
  if (facts === null) return null
  const separator = facts.profile.includes('\\') ? '\\' : '/'
  const copy = async () => {
    if (isBusy) return
    setBusy(true)
    const now = await backUp(clock().at, facts.appVersion)
    setBusy(false)
    const isFailed = now.inside.failed !== null || (now.folder !== null && now.folder.failed !== null)
    // What failed is said beside its place.
    setSaid(isFailed ? '' : t('settings.copy.done', { name: now.inside.copies[0]?.name ?? '' }))
  }
  return (
    <section aria-labelledby="data">
      <h2 className="section" id="data">
        {t('settings.data')}
      </h2>
      <p>{t('settings.where')}</p>
      <p className="path">{facts.profile}</p>
      <h3 className="label" ref={heading} tabIndex={-1}>
        {t('settings.copies')}
      </h3>
      <p>{t('settings.copies.lead')}</p>
      <p>{t(isLocked ? 'settings.copies.locked' : 'settings.copies.plain')}</p>
      <p>{t('settings.copies.stay')}</p>
      <div className="row">
        <Button aria-disabled={isBusy} onClick={() => void copy()}>
          {t('settings.copy')}
        </Button>
      </div>
      <output className="path">{said}</output>
      <CopyPlace place="inside" at={inside} path={`${facts.profile}${separator}copies`} />
      {folder !== null && <CopyPlace place="folder" at={folder} path={folder.path} />}
      <ChooseFolder />
      <Exports />
      <BringIn />
      <div className={style['exports']}>
        <h3 className="label">{t('wipe.title')}</h3>
        <p>{t('wipe.settings')}</p>
        <div className="row">
          <Link className={buttonClass({})} href="/settings/delete">
            {t('wipe.open')}
          </Link>
        </div>
      </div>
    </section>
  )
}
