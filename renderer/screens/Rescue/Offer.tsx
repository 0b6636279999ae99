/** The copies as they are offered where the journal opened empty or damaged, or is being begun: the newest whole one first. */

import { useClock } from '../../clock.ts'
import { sayWhen, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Brought } from '../Restore/Brought.tsx'
import { keyOf, newestHolding, newestWhole } from '../Restore/read-through.ts'
import { CopyList } from '../Restore/CopyList.tsx'
import { type Flow, useFlow } from '../Restore/flow.ts'
import { type Listed, useList } from '../Restore/list.ts'
import restoring from '../Restore/Restore.module.css'
import { sayHolds, sayPlace } from '../Restore/words.ts'

/**
 * Why copies are offered. `shut`: the journal does not open, so nothing can be brought back yet. `asked`: somebody
 * begins, and has a copy from elsewhere.
 */
export type Occasion = 'emptied' | 'damaged' | 'shut' | 'asked'

interface OfferProps {
  readonly occasion: Occasion
  /** A copy was brought back, or the person goes on without; not asked where the journal is shut. */
  readonly onDone: () => void
}

/** The list, a file from elsewhere, and the way on without either. */
export function Offer({ occasion, onDone }: OfferProps) {
  const { found, ...list } = useList()
  const { step, heading, look, choose, leave } = useFlow(found)
  const isLooking =
    step.kind === 'empty' || step.kind === 'laid' || step.kind === 'refused' || step.kind === 'locked'
  if (occasion === 'shut' && list.copies.length === 0) return null
  return (
    <section aria-labelledby="copies" className={restoring['offer']}>
      <h2 className="section" id="copies" ref={heading} tabIndex={-1}>
        {t(occasion === 'asked' ? 'rescue.asked' : 'rescue.copies')}
      </h2>
      {!isLooking && <Ways occasion={occasion} list={list} look={look} choose={choose} />}
      <output>
        {step.kind === 'said' && step.words}
        {step.kind === 'reading' && t('importing.reading')}
      </output>
      <Brought step={step} onLeave={leave} onDone={onDone} />
      {!isLooking && occasion !== 'shut' && <On occasion={occasion} onDone={onDone} />}
    </section>
  )
}

interface WaysProps extends Pick<Flow, 'look' | 'choose'> {
  readonly occasion: Occasion
  readonly list: Omit<Listed, 'found'>
}

/** What can be brought back. */
function Ways({ occasion, list, look, choose }: WaysProps) {
  const isShut = occasion === 'shut'
  return (
    <>
      {occasion === 'damaged' && <p>{t('rescue.damaged.copies')}</p>}
      {isShut && <p>{t('rescue.shut.copies')}</p>}
      {!isShut && occasion !== 'damaged' && <Newest list={list} look={look} />}
      {list.copies.length > 0 && <CopyList {...list} onLook={isShut ? null : look} />}
      {!isShut && (
        <>
          <p>{t(occasion === 'asked' ? 'rescue.asked.file' : 'rescue.file.lead')}</p>
          <div>
            <Button onClick={() => choose('restore')}>{t('rescue.file')}</Button>
          </div>
        </>
      )}
    </>
  )
}

/** The newest copy that was read through whole, as the one to bring back. */
function Newest({ list: { copies, read }, look }: Pick<WaysProps, 'list' | 'look'>) {
  const clock = useClock()
  const isOver = copies.every((copy) => read.has(keyOf(copy)))
  const newest = newestHolding(copies, read) ?? (isOver ? newestWhole(copies, read) : undefined)
  const known = newest === undefined ? undefined : read.get(keyOf(newest))
  if (newest === undefined || known === undefined || known.kind === 'trouble') {
    if (copies.length === 0) return null
    return <p role="status">{t(isOver ? 'rescue.noneWhole' : 'restoring.searching')}</p>
  }
  return (
    <div className={restoring['newest']}>
      <Button kind="main" onClick={() => look(newest)}>
        {t('rescue.restore', { when: sayWhen(newest.madeAt, clock()) })}
      </Button>
      <p className="note">
        {t('rescue.newest', {
          holds: known.kind === 'locked' ? t('rescue.newest.locked') : sayHolds(known.summary),
          place: sayPlace(newest),
        })}
      </p>
    </div>
  )
}

/** The way on without a copy. */
function On({
  occasion,
  onDone,
}: {
  readonly occasion: Exclude<Occasion, 'shut'>
  readonly onDone: () => void
}) {
  const words = { emptied: t('rescue.anew'), damaged: t('rescue.goOn'), asked: t('start.back') }
  return (
    <div>
      <Button
        kind={occasion === 'damaged' ? 'main' : 'quiet'}
        flush={occasion !== 'damaged'}
        onClick={onDone}
      >
        {words[occasion]}
      </Button>
    </div>
  )
}
