/** What is shown when the journal opened empty or damaged, or did not open: what happened, and the safe ways on. */

import { useState } from 'react'
import { bridge, type StartFacts } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import type { JournalOpening } from '../../store/opening.ts'
import { isSample } from '../../store/which.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FactsContext } from '../facts.ts'
import { usePage } from '../page.ts'
import { usePlaced } from '../Restore/placed.ts'
import { Wipe } from '../Wipe/Wipe.tsx'
import { Offer } from './Offer.tsx'
import style from './Rescue.module.css'

interface RescueProps {
  readonly facts: StartFacts
  readonly opening: JournalOpening
  readonly emptied: boolean
  /** The person chose to go on, or a copy was restored. */
  readonly onDone: () => void
}

/** The page of trouble at the start. */
export function Rescue({ facts, opening, emptied, onDone }: RescueProps) {
  const [isDeleting, setDeleting] = useState(false)
  const heading = usePage('', isDeleting ? '' : 'rescue')
  if (isDeleting) {
    return (
      <FactsContext value={facts}>
        <Wipe facts={facts} isOpen={opening.kind === 'open'} onLeave={() => setDeleting(false)} />
      </FactsContext>
    )
  }
  return (
    <FactsContext value={facts}>
      <div className={style['rescue']}>
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('app.name')}
        </h1>
        <What facts={facts} opening={opening} emptied={emptied} />
        {opening.kind === 'open' && <Offer occasion={emptied ? 'emptied' : 'damaged'} onDone={onDone} />}
        {opening.kind === 'failed' && (
          <div className="row">
            <Button kind="main" onClick={() => void bridge.reload()}>
              {t('saving.again')}
            </Button>
            {facts.store.kind !== 'failed' && (
              <Button onClick={() => void bridge.setStoreAside()}>{t('rescue.setAside')}</Button>
            )}
          </div>
        )}
        {opening.kind === 'failed' && <Offer occasion="shut" onDone={onDone} />}
        {/* In the sample one's own journal is out of sight, and is not deleted from there. */}
        {!isSample() && (
          <div>
            <Button kind="quiet" flush onClick={() => setDeleting(true)}>
              {t('wipe.open')}
            </Button>
          </div>
        )}
      </div>
    </FactsContext>
  )
}

/** What happened, in a notice. */
function What({ facts, opening, emptied }: Omit<RescueProps, 'onDone'>) {
  const hasCopies = usePlaced().length > 0
  if (opening.kind === 'newer') {
    return (
      <Notice title={t('rescue.newerStore.title')}>
        <p>{t('rescue.newerStore.text')}</p>
      </Notice>
    )
  }
  if (facts.store.kind === 'failed') {
    return (
      <Notice title={t('rescue.shut.title')}>
        <p>{t('rescue.shut.text', { reason: facts.store.reason })}</p>
      </Notice>
    )
  }
  if (opening.kind === 'failed') {
    return (
      <Notice title={t('rescue.broken.title')}>
        <p>{t('rescue.broken.text', { reason: opening.reason })}</p>
      </Notice>
    )
  }
  const { store } = facts
  const isLost = opening.kind === 'open' && opening.loss !== null
  const text = isLost ? 'rescue.empty.noCopies' : 'rescue.empty.away'
  return (
    <>
      {store.kind === 'damaged' && (
        <Notice title={t('rescue.damaged.title')}>
          <p>{t('rescue.damaged.text')}</p>
          <p className="path">{store.kept}</p>
        </Notice>
      )}
      {emptied && (
        <Notice title={t(hasCopies ? 'rescue.empty.title' : 'rescue.empty.lost')}>
          <p>{t(hasCopies ? 'rescue.empty.text' : text)}</p>
          {opening.kind === 'open' && opening.loss !== null && opening.loss !== '' && (
            <p className="note">{t('saving.failed.reason', { reason: opening.loss })}</p>
          )}
        </Notice>
      )}
    </>
  )
}
