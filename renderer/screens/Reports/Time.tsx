/** Choosing the time of a report. */

import { useToday } from '../../clock.ts'
import { isDay } from '../../core/day.ts'
import { reportSpans, spanDays } from '../../core/report.ts'
import { t } from '../../locales/index.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Input } from '../../ui/Field.tsx'
import type { Current } from './current.ts'

/** A span that follows from today, or two days. */
export function Time({ current: { report, change } }: { readonly current: Current }) {
  const today = useToday()
  const spans = reportSpans.filter((span) => span !== 'sinceReview' || report.savedOn !== null)
  return (
    <>
      <Choice
        legend={t('reports.span')}
        options={spans.map((value) => ({ value, label: t(`reports.span.${value}`) }))}
        value={report.span}
        onChoose={(span) => change({ span, ...spanDays({ ...report, span }, today) })}
      />
      {report.span === 'own' && (
        <div className="row">
          <Input
            type="date"
            label={t('reports.from')}
            initial={report.from}
            onWrite={(from) => isDay(from) && change({ from })}
          />
          <Input
            type="date"
            label={t('reports.to')}
            initial={report.to}
            onWrite={(to) => isDay(to) && change({ to })}
          />
        </div>
      )}
    </>
  )
}
