/** Keeping how the report is built under a name, for the next one. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { keepPreset } from '../../store/presets.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Field.tsx'
import type { Current } from './current.ts'
import style from './Reports.module.css'

/** A name, and what travels along and what does not. */
export function KeepPreset({ current: { report } }: { readonly current: Current }) {
  const clock = useClock()
  const [name, setName] = useState('')
  const [kept, setKept] = useState<readonly string[]>([])
  const keep = () => {
    if (name.trim() === '') return
    perform(() => keepPreset(report, name, clock().at), name, 'preset')
    setKept([...kept, name.trim()])
    setName('')
  }
  return (
    <details className={style['keep']}>
      <summary>{t('presets.keep.title')}</summary>
      <div className={style['ticks']}>
        <p className="note">{t('presets.keep.lead')}</p>
        <Input key={kept.length} label={t('presets.name')} initial="" onWrite={setName} />
        <div className="row">
          <Button onClick={keep} disabled={name.trim() === ''}>
            {t('presets.keep')}
          </Button>
          <output className="note">
            {kept.length > 0 && t('presets.kept', { name: kept.at(-1) ?? '' })}
          </output>
        </div>
      </div>
    </details>
  )
}
