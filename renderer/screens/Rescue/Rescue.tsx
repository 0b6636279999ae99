/** What is shown when the journal opened empty or damaged, or did not open: what happened, and the safe ways on. */

import { useState } from 'react'
import { bridge, type CopyFacts, type StartFacts } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { saySize, sayWhen, t } from '../../locales/index.ts'
import type { JournalOpening } from '../../store/opening.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'
import { PreviewCopy } from './PreviewCopy.tsx'
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
  const heading = usePage('', 'rescue')
  return (
    <div className={style['rescue']}>
      <h1 className="title" ref={heading} tabIndex={-1}>
        {t('app.name')}
      </h1>
      <What facts={facts} opening={opening} emptied={emptied} />
      {opening.kind === 'open' && emptied && <Copies copies={facts.copies} onDone={onDone} />}
      {opening.kind === 'open' && !emptied && (
        <div>
          <Button kind="main" onClick={onDone}>
            {t('rescue.goOn')}
          </Button>
        </div>
      )}
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
    </div>
  )
}

/** What happened, in a notice. */
function What({ facts, opening, emptied }: Omit<RescueProps, 'onDone'>) {
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
  return (
    <>
      {store.kind === 'damaged' && (
        <Notice title={t('rescue.damaged.title')}>
          <p>{t('rescue.damaged.text')}</p>
          <p className="path">{store.kept}</p>
        </Notice>
      )}
      {emptied && (
        <Notice title={t('rescue.empty.title')}>
          <p>{t(facts.copies.length > 0 ? 'rescue.empty.text' : 'rescue.empty.noCopies')}</p>
          {opening.loss !== null && opening.loss !== '' && (
            <p className="note">{t('saving.failed.reason', { reason: opening.loss })}</p>
          )}
        </Notice>
      )}
    </>
  )
}

/** How many copies are offered. */
const offered = 5

function Copies({ copies, onDone }: { readonly copies: readonly CopyFacts[]; readonly onDone: () => void }) {
  const clock = useClock()
  const [text, setText] = useState<string | null>(null)
  const [trouble, setTrouble] = useState('')
  const open = async (name: string) => {
    const read = await bridge.readCopy(name)
    if (read.kind === 'read') return setText(read.text)
    setTrouble(t('restore.unreadable', { reason: read.reason }))
  }
  return (
    <>
      {copies.length > 0 && (
        <section aria-labelledby="copies">
          <h2 className="section" id="copies">
            {t('rescue.copies')}
          </h2>
          <ul className="lines">
            {copies.slice(0, offered).map(({ name, madeAt, size }) => (
              <li key={name}>
                <span>
                  {t('settings.copies.one', { when: sayWhen(madeAt, clock()), size: saySize(size) })}
                </span>
                <Button
                  small
                  onClick={() => void open(name)}
                  aria-label={t('rescue.restore', { when: sayWhen(madeAt, clock()) })}
                >
                  {t('settings.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {trouble !== '' && <p role="alert">{trouble}</p>}
      {text !== null && (
        <PreviewCopy key={text} text={text} onRestored={onDone} onLeave={() => setText(null)} />
      )}
      <div>
        <Button kind="quiet" onClick={onDone}>
          {t('rescue.anew')}
        </Button>
      </div>
    </>
  )
}
