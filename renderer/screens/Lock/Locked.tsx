/** What one meets before a locked journal: the passphrase or the recovery key is asked, and nothing of the journal is there. */

import { useState } from 'react'
import { bridge, type StartFacts } from '../../bridge.ts'
import type { WayKind } from '../../core/lock.ts'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { openJournal } from '../../store/opening.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Alone } from '../Alone.tsx'
import { isClosingDue } from '../closing-copies.ts'
import { keepBeforeUpgrade } from '../copies.ts'
import { FactsContext } from '../facts.ts'
import { Wipe } from '../Wipe/Wipe.tsx'
import { changeWords, type Unchanged } from './Change.tsx'
import { isPerhapsAnothers, keepTaken } from './from-copy.ts'
import { Damaged, Trying } from './KeyFile.tsx'
import { Left } from './Left.tsx'
import style from './Lock.module.css'
import { NewPhrase } from './NewPhrase.tsx'
import { Proof, type Trouble } from './Proof.tsx'
import { change, copyFirst, tryUnlock, useLock } from './shell.ts'

interface LockedProps {
  readonly facts: StartFacts
  /** The journal's key is held. */
  readonly onOpen: () => void
}

/** The page; after the recovery key it asks for a new passphrase before anything is shown. */
export function Locked({ facts, onOpen }: LockedProps) {
  const lock = useLock()
  const trouble = lock.kind === 'shut' ? lock.why : null
  const [doubt, setDoubt] = useState<'way' | 'another' | null>(null)
  const [isAnew, setAnew] = useState(false)
  const [isDeleting, setDeleting] = useState(false)
  const opened = async (by: WayKind) => {
    // The key is held from here on, so all that locks works: also while a new passphrase is asked for.
    await bridge.sayLock('open')
    await keepTaken()
    if (by === 'recovery') setAnew(true)
    else onOpen()
  }
  const doubted = async (kind: Trouble['kind']) => {
    if (kind === 'damaged') setDoubt('way')
    const isWrong = kind === 'passphrase' || kind === 'recovery'
    if (kind === 'another' || (isWrong && (await isPerhapsAnothers()))) setDoubt('another')
  }
  if (isDeleting) {
    return (
      <FactsContext value={facts}>
        <Wipe facts={facts} isOpen={false} onLeave={() => setDeleting(false)} />
      </FactsContext>
    )
  }
  const isClosed = lock.kind === 'locked' && !isClosingDue(lock.envelope)
  if (isAnew) return <Anew facts={facts} onOpen={onOpen} />
  return (
    <Alone name="" arrival={trouble ?? ''} title={t('locked.title')}>
      <Left paths={facts.left} />
      {/* What was found at the start may have been locked since, while the journal was open. */}
      <Left paths={isClosed ? [] : facts.unlocked} of="copies" />
      {trouble === 'newer' && (
        <Notice title={t('locked.newer')}>
          <p>{t('locked.newer.text')}</p>
        </Notice>
      )}
      {trouble !== null && trouble !== 'newer' && <Damaged why={trouble} />}
      <Trying />
      {trouble === null && doubt !== null && <Damaged why={doubt} onTaken={() => setDoubt(null)} />}
      {trouble === null && (
        <Proof
          take={t('locked.open')}
          label={t('locked.title')}
          tries={tryUnlock}
          onRight={(by) => void opened(by)}
          onTrouble={(kind) => void doubted(kind)}
        />
      )}
      {lock.kind === 'locked' && lock.envelope.revision > 1 && isClosingDue(lock.envelope) && (
        <p className="note">{t('locked.copies')}</p>
      )}
      <Neither facts={facts} onDelete={() => setDeleting(true)} />
    </Alone>
  )
}

interface NeitherProps {
  readonly facts: StartFacts
  readonly onDelete: () => void
}

/** For whoever has lost both. */
function Neither({ facts, onDelete }: NeitherProps) {
  return (
    <details className={style['folded']}>
      <summary>{t('locked.neither')}</summary>
      <div>
        <p>{t('locked.neither.text')}</p>
        <p className="path">{facts.profile}</p>
        <p>{t('locked.neither.anew')}</p>
        <div>
          <Button kind="quiet" flush onClick={onDelete}>
            {t('wipe.open')}
          </Button>
        </div>
      </div>
    </details>
  )
}

/** A new passphrase in the place of the one that was forgotten. */
function Anew({ facts, onOpen }: LockedProps) {
  const clock = useClock()
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Unchanged | null>(null)
  const take = async (passphrase: string) => {
    setBusy(true)
    setFailed(null)
    const [at, app] = [clock().at, facts.appVersion]
    // A copy is made of what is open. Where it does not open, nothing is changed, and the next page says why.
    if ((await openJournal(() => at, app, keepBeforeUpgrade)).kind !== 'open') return onOpen()
    const changed = await change({ kind: 'passphrase', text: passphrase }, copyFirst(at, app))
    setBusy(false)
    if (changed.kind === 'done') return onOpen()
    setFailed(changed)
  }
  return (
    <Alone name="" arrival="anew" title={t('locked.key.title')}>
      <p>{t('locked.key.lead')}</p>
      {failed !== null && <Notice title={changeWords(failed)} />}
      <NewPhrase take={t('locked.key.take')} isBusy={isBusy} onTake={(phrase) => void take(phrase)}>
        <Button kind="quiet" onClick={onOpen}>
          {t('locked.key.keep')}
        </Button>
      </NewPhrase>
    </Alone>
  )
}
