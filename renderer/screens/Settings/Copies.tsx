/** Where the journal lives, its copies, what can be taken out of it, and the way back from a copy. */

import { useEffect, useState } from 'react'
import { bridge, type CopyFacts } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { saySize, sayWhen, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { keepCopy, useLastCopy } from '../copies.ts'
import { useFacts } from '../facts.ts'
import { Exports } from './Exports.tsx'
import { RestoreFile } from './RestoreFile.tsx'
import style from './Settings.module.css'

/** How many copies are listed; the folder holds them all. */
const listed = 8

/** The part of Settings about data. */
export function Copies() {
  const facts = useFacts()
  const clock = useClock()
  const last = useLastCopy()
  const [copies, setCopies] = useState<readonly CopyFacts[]>([])
  const [said, setSaid] = useState('')
  useEffect(() => {
    void bridge.listCopies().then(setCopies)
  }, [last])
  if (facts === null) return null
  const copy = async () => {
    const kept = await keepCopy(clock().at, facts.appVersion)
    if (kept.kind === 'kept') setSaid(t('settings.copy.done', { name: kept.copy.name }))
    if (kept.kind === 'failed') setSaid(t('settings.copy.failed', { reason: kept.reason }))
  }
  return (
    <section aria-labelledby="data">
      <h2 className="section" id="data">
        {t('settings.data')}
      </h2>
      <p>{t('settings.where')}</p>
      <p className="path">{facts.profile}</p>
      <h3 className="label">{t('settings.copies')}</h3>
      <p>{t('settings.copies.lead')}</p>
      {last.kind === 'failed' && <p role="alert">{t('settings.copy.failed', { reason: last.reason })}</p>}
      {copies.length === 0 && <p className="soft">{t('settings.copies.none')}</p>}
      <ul className={`lines ${style['copies']}`}>
        {copies.slice(0, listed).map(({ name, madeAt, size }) => (
          <li key={name}>
            {t('settings.copies.one', { when: sayWhen(madeAt, clock()), size: saySize(size) })}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={() => void copy()}>{t('settings.copy')}</Button>
        <Button kind="quiet" onClick={() => void bridge.showCopies()}>
          {t('settings.copies.show')}
        </Button>
      </div>
      <output>{said}</output>
      <Exports />
      <RestoreFile />
    </section>
  )
}
