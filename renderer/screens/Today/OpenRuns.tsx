/** Weeks and reviews that may be gone on with: open, and never late. */

import { useToday } from '../../clock.ts'
import { isOnToday, nextPart, type Run, takesSittings } from '../../core/run.ts'
import type { Settings } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { newestRun } from '../../store/runs.ts'
import { Button } from '../../ui/Button.tsx'
import { type Offer, offersFor, useBegin } from '../Reflect/offers.ts'
import { progressWords } from '../runs.ts'
import style from './Today.module.css'

interface OpenRun {
  readonly offer: Offer
  readonly run: Run
  /** What comes next. */
  readonly part: string
}

/** The newest run of each audit that has one, where it is open. One with a draft is on the page already, by that. */
async function openRuns(offers: readonly Offer[], today: string): Promise<readonly OpenRun[]> {
  const runs = await Promise.all(
    offers.map(async (offer) => ({ offer, run: await newestRun(offer.audit, offer.role) })),
  )
  return runs.flatMap(({ offer, run }) => {
    const next = nextPart(run, today)
    if (next === null || next.state.kind === 'begun' || !isOnToday(run, today)) return []
    return [{ offer, run, part: next.name }]
  })
}

/** A line for each; nothing at all when none is open. */
export function OpenRuns({ role }: { readonly role: Settings['role'] }) {
  const today = useToday()
  const begin = useBegin()
  const offers = offersFor(role).filter(({ audit }) => takesSittings(audit))
  const open = useLive(() => openRuns(offers, today), [role, today])
  if (open === undefined || open.length === 0) return null
  return (
    <section aria-labelledby="open-runs">
      <h2 className="section" id="open-runs">
        {t('today.runs')}
      </h2>
      <ul className={`lines ${style['runs']}`}>
        {open.map(({ offer, run, part }) => (
          <li key={`${offer.audit.id}-${offer.role}`}>
            <p>
              <span className="label">{offer.name}.</span> {progressWords(run)}{' '}
              {t('today.run.next', { part })}
            </p>
            <Button onClick={() => void begin(offer)}>{t('today.run.goOn', { name: offer.name })}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
