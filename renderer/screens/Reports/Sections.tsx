/** Choosing the sections of a report. */

import { mineSections } from '../../core/report.ts'
import { t } from '../../locales/index.ts'
import { Tick } from './Tick.tsx'
import type { Current } from './current.ts'
import style from './Reports.module.css'

/** A box to tick for each section. */
export function Sections({ current: { report, change } }: { readonly current: Current }) {
  const { sections } = report
  return (
    <fieldset className={style['ticks']}>
      <legend className="label">{t('reports.sections')}</legend>
      {mineSections.map((section) => (
        <Tick
          key={section}
          label={t(`reports.section.${section}`)}
          note={t(`reports.section.${section}.lead`)}
          isTicked={sections.includes(section)}
          onTick={(isTicked) =>
            change(({ sections: now }) => ({
              sections: [...now.filter((one) => one !== section), ...(isTicked ? [section] : [])],
            }))
          }
        />
      ))}
    </fieldset>
  )
}
