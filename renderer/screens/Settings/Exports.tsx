/** The whole journal as a file, which this app can bring back. */

import { useRef } from 'react'
import { wholeChoice } from '../../core/chosen.ts'
import type { Day } from '../../core/day.ts'
import { journalFileEnding } from '../../core/journal-file.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../Exports/Progress.tsx'
import { useSaving } from '../Exports/saving.ts'
import style from './Settings.module.css'

/** By this ending an installed app opens the file with a double click. */
const nameOf = (day: Day): string => `two-sheets-${day}${journalFileEnding}`

/** The button, what it is for, how far it is, and what came of it. */
export function Exports() {
  const { stands, save, cancel } = useSaving(wholeChoice, 'comma', nameOf)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className={style['exports']}>
      <h3 className="label">{t('exports.title')}</h3>
      <p>{t('settings.export.lead')}</p>
      <div className="row">
        <Button ref={button} onClick={() => save('journal')}>
          {t('settings.export')}
        </Button>
      </div>
      <Progress stands={stands} onCancel={cancel} onOver={() => button.current?.focus()} />
    </div>
  )
}
