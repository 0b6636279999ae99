/** Choosing what of the sheets one opened with those who lead one is shown in a report about oneself; all private until then. */

import { offeredWithLeads } from '../../core/report-leads.ts'
import type { OwnMaterial } from '../../core/report-own.ts'
import { t } from '../../locales/index.ts'
import type { Current } from './current.ts'
import style from './Reports.module.css'
import { Meeting, meetingWords } from './ShownShared.tsx'

interface ShownLeadsProps {
  readonly material: OwnMaterial
  readonly current: Current
}

/** Meeting by meeting; nothing where no sheets were opened in this time. */
export function ShownLeads({ material, current }: ShownLeadsProps) {
  const offered = offeredWithLeads(material, current.report)
  if (offered.length === 0) return null
  return (
    <section className={style['shown']} aria-labelledby="shown-leads">
      <h3 className="label" id="shown-leads">
        {t('reports.leads')}
      </h3>
      <p className="note">{t('reports.leads.lead')}</p>
      {offered.flatMap(({ lead, opened }) =>
        opened.map((one) => {
          const name = lead.name === '' ? t('together.lead') : lead.name
          const label = t('reports.leads.meeting', { name, meeting: meetingWords(one) })
          return <Meeting key={one.meeting.id} opened={one} label={label} current={current} />
        }),
      )}
    </section>
  )
}
