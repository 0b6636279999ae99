/** The whole journal as a file, which this app can bring back. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { exportJournal } from '../../store/journal.ts'
import { Button } from '../../ui/Button.tsx'
import { useFacts } from '../facts.ts'
import style from './Settings.module.css'

/** The button, what it is for, and what came of it. */
export function Exports() {
  const facts = useFacts()
  const clock = useClock()
  const [said, setSaid] = useState('')
  if (facts === null) return null
  const save = async () => {
    const saved = await bridge.saveText(
      `two-sheets-journal-${clock().day}.json`,
      await exportJournal(clock().at, facts.appVersion),
    )
    if (saved.kind === 'saved') setSaid(t('settings.export.done', { path: saved.path }))
    if (saved.kind === 'failed') setSaid(t('settings.export.failed', { reason: saved.reason }))
  }
  return (
    <div className={style['exports']}>
      <h3 className="label">{t('settings.exports')}</h3>
      <p>{t('settings.export.lead')}</p>
      <div className="row">
        <Button onClick={() => void save()}>{t('settings.export')}</Button>
      </div>
      <output>{said}</output>
    </div>
  )
}
