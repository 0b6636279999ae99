/** Choosing how much of the journal goes into a file: a time, an audit, a dimension. */

import { useState } from 'react'
import { useToday } from '../../clock.ts'
import type { Chosen } from '../../core/chosen.ts'
import { isDay } from '../../core/day.ts'
import { type ReportSpan, reportSpans, spanDays } from '../../core/report.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { currentReport } from '../../store/reports.ts'
import { Input, Select } from '../../ui/Field.tsx'
import { dimensionOptions, useAuditOptions } from '../narrowing.ts'
import style from './Exports.module.css'

interface ChoosingProps {
  readonly chosen: Chosen
  readonly onChange: (by: Partial<Chosen>) => void
}

/** The three lists. */
export function Choosing({ chosen, onChange }: ChoosingProps) {
  const audits = useAuditOptions()
  return (
    <div className={style['choosing']}>
      <Time chosen={chosen} onChange={onChange} />
      <Select
        label={t('history.audit')}
        value={chosen.audit ?? ''}
        options={audits}
        onChoose={(audit) => onChange({ audit: audit === '' ? null : audit })}
      />
      <Select
        label={t('history.dimension')}
        value={chosen.dimension ?? ''}
        options={dimensionOptions()}
        onChoose={(dimension) => onChange({ dimension: dimension === '' ? null : dimension })}
      />
    </div>
  )
}

/** The spans that a report has, all time, and days of one's own. */
function Time({ chosen, onChange }: ChoosingProps) {
  const today = useToday()
  const report = useLive(() => currentReport('self'))
  const [span, setSpan] = useState<ReportSpan | null>(null)
  const savedOn = report === undefined || report === null || report === 'unread' ? null : report.body.savedOn
  const spans = reportSpans.filter((one) => one !== 'sinceReview' || savedOn !== null)
  const choose = (value: string) => {
    const next = spans.find((one) => one === value) ?? null
    setSpan(next)
    const own = { from: chosen.from ?? today, to: chosen.to ?? today }
    onChange(next === null ? { from: null, to: null } : spanDays({ span: next, ...own, savedOn }, today))
  }
  return (
    <>
      <Select
        label={t('reports.span')}
        value={span ?? ''}
        options={[
          { value: '', label: t('history.period.0') },
          ...spans.map((value) => ({ value, label: t(`reports.span.${value}`) })),
        ]}
        onChoose={choose}
      />
      {span === 'own' && (
        <>
          <Input
            type="date"
            label={t('reports.from')}
            initial={chosen.from ?? today}
            onWrite={(from) => isDay(from) && onChange({ from })}
          />
          <Input
            type="date"
            label={t('reports.to')}
            initial={chosen.to ?? today}
            onWrite={(to) => isDay(to) && onChange({ to })}
          />
        </>
      )}
    </>
  )
}
