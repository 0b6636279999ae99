/** Choosing which lines on commitments of two are shown: one of them may have noted a line alone. */

import { lineName } from '../../core/report.ts'
import { linesIn, type PairMaterial } from '../../core/report-opened.ts'
import { t } from '../../locales/index.ts'
import type { Current } from './current.ts'
import style from './Reports.module.css'
import { Tick } from '../../ui/Tick.tsx'

interface ShownLinesProps {
  readonly material: PairMaterial
  readonly current: Current
}

/** A box to tick for each line; nothing where none was noted. */
export function ShownLines({ material, current: { report, change } }: ShownLinesProps) {
  const lines = linesIn(material, report)
  if (lines.length === 0) return null
  return (
    <fieldset className={style['ticks']}>
      <legend className="label">{t('reports.lines')}</legend>
      <p className="note">{t('reports.lines.lead')}</p>
      {lines.map(({ id, cue, act, happened }) => {
        const name = lineName(id)
        return (
          <Tick
            key={id}
            label={t('print.planned', { cue, act })}
            text={happened}
            isTicked={report.shown.includes(name)}
            onTick={(isTicked) =>
              change(({ shown: now }) => ({
                shown: [...now.filter((one) => one !== name), ...(isTicked ? [name] : [])],
              }))
            }
          />
        )
      })}
    </fieldset>
  )
}
