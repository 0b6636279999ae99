/** Says on Today that copies could not be made, or are too old, for as long as it is so. */

import { useState } from 'react'
import { Link } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import { troubleOf } from '../../core/copies.ts'
import { sayWhen, t } from '../../locales/index.ts'
import type { CopyPlace } from '../../store/copying.ts'
import { isSample } from '../../store/which.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { causeWords } from '../cause-words.ts'
import { backUp } from '../copies.ts'
import { type PlaceNow, useCopies } from '../copy-places.ts'
import { useFacts } from '../facts.ts'
import { Unclosed } from '../Lock/Left.tsx'

/** A notice for each place that has trouble, and for copies that are not under the lock; nothing else makes it go but a copy. */
export function CopyTroubles() {
  const { inside, folder, isLookedAt } = useCopies()
  if (isSample()) return null
  return (
    <>
      <Trouble place="inside" at={inside} path={null} isLookedAt={isLookedAt} />
      <Unclosed />
      {folder !== null && <Trouble place="folder" at={folder} path={folder.path} isLookedAt={isLookedAt} />}
    </>
  )
}

interface TroubleProps {
  readonly place: CopyPlace
  readonly at: PlaceNow
  readonly path: string | null
  readonly isLookedAt: boolean
}

function Trouble({ place, at, path, isLookedAt }: TroubleProps) {
  const clock = useClock()
  const facts = useFacts()
  const trouble = troubleOf(at, useToday(), clock().zone)
  const [isTrying, setTrying] = useState(false)
  if (trouble === null || (trouble === 'old' && !isLookedAt)) return null
  const again = async () => {
    if (isTrying) return
    setTrying(true)
    const now = await backUp(clock().at, facts?.appVersion ?? '')
    setTrying(false)
    const isMended = now[place]?.failed == null
    announce(t(isMended ? 'copies.mended' : 'copies.again.failed'))
    // The notice goes with its button; the page's heading is where one goes on.
    if (isMended) document.querySelector('h1')?.focus()
  }
  return (
    <Notice title={t(`copies.${trouble}.${place}`)}>
      {path !== null && path !== '' && <p className="path">{path}</p>}
      {at.failed !== null && <p>{causeWords(at.failed)}</p>}
      <p>
        {at.last === null ? t('copies.newest.none') : t('copies.newest', { when: sayWhen(at.last, clock()) })}{' '}
        {t('copies.stored')}
      </p>
      <div className="row">
        <Button aria-disabled={isTrying} onClick={() => void again()}>
          {t('saving.again')}
        </Button>
        <Link className="link" href="/settings/copies">
          {t('copies.settings')}
        </Link>
      </div>
    </Notice>
  )
}
