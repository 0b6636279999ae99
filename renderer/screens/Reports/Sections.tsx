/** Choosing the sections of a report. */

import { reportSections } from '../../core/report-sections.ts'
import { t } from '../../locales/index.ts'
import { Tick } from '../../ui/Tick.tsx'
import type { Current } from './current.ts'
import style from './Reports.module.css'
import { sectionLead, sectionName } from '../Paper/section-words.ts'

/** A box to tick for each section. */
export function Sections({ current: { report, change } }: { readonly current: Current }) {
  const { sections, about } = report
  return (
    <fieldset className={style['ticks']}>
      <legend className="label">{t('reports.sections')}</legend>
      {reportSections.map((section) => (
        <Tick
          key={section}
          label={sectionName(section, about === 'self')}
          note={sectionLead(section, about)}
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
