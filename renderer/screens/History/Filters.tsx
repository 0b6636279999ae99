/** The search box and the filters of History. */

import { useToday } from '../../clock.ts'
import { type Filter, noFilter } from '../../core/search.ts'
import { sayDay, t } from '../../locales/index.ts'
import { SearchField, Select } from '../../ui/Field.tsx'
import { useLabel } from '../library.ts'
import { dimensionOptions, periodOptions, useAuditOptions } from '../narrowing.ts'
import style from './History.module.css'

interface FiltersProps {
  readonly filter: Filter
  readonly onChange: (by: Partial<Filter>) => void
}

const sheets = ['is', 'want'] as const
const kinds = ['entry', 'commitment', 'practice', 'meeting'] as const

/** Everything that narrows the list; each takes effect at once. */
export function Filters({ filter, onChange }: FiltersProps) {
  const audits = useAuditOptions()
  return (
    <search className={style['find']} aria-label={t('history.filters')}>
      <div className={style['query']}>
        <SearchField
          label={t('history.search')}
          value={filter.query}
          onWrite={(query) => onChange({ query })}
        />
      </div>
      <Select
        quiet
        label={t('history.audit')}
        value={filter.audit}
        options={audits}
        onChoose={(audit) => onChange({ audit })}
      />
      <Select
        quiet
        label={t('history.dimension')}
        value={filter.dimension}
        options={dimensionOptions()}
        onChoose={(dimension) => onChange({ dimension })}
      />
      <QuestionFilter filter={filter} onChange={onChange} />
      <Select
        quiet
        label={t('history.sheet')}
        value={filter.sheet}
        options={[
          { value: '', label: t('history.sheet.any') },
          ...sheets.map((value) => ({ value, label: t(`history.sheet.${value}`) })),
        ]}
        onChoose={(value) => onChange({ sheet: sheets.find((sheet) => sheet === value) ?? '' })}
      />
      <Select
        quiet
        label={t('history.kind')}
        value={filter.kind}
        options={[
          { value: '', label: t('history.kind.any') },
          ...kinds.map((value) => ({ value, label: t(`history.kind.${value}`) })),
        ]}
        onChoose={(value) => onChange({ kind: kinds.find((kind) => kind === value) ?? '' })}
      />
      <PeriodFilter filter={filter} onChange={onChange} />
    </search>
  )
}

/** The question whose entries Insights was asked to show; there is none to choose here. */
function QuestionFilter({ filter, onChange }: FiltersProps) {
  const label = useLabel(filter.question === '' ? null : filter.question)
  if (filter.question === '') return null
  return (
    <Select
      quiet
      label={t('history.question')}
      value={filter.question}
      options={[
        { value: '', label: t('history.question.any') },
        { value: filter.question, label: label === '' ? t('entry.unknownQuestion') : label },
      ]}
      onChoose={(question) => onChange({ question })}
    />
  )
}

/** How far back; also the one week that was chosen in a year of weeks, while it is. */
function PeriodFilter({ filter, onChange }: FiltersProps) {
  const today = useToday()
  const { weeks, week } = filter
  const one =
    week === '' ? [] : [{ value: week, label: t('history.period.week', { day: sayDay(week, today) }) }]
  return (
    <Select
      quiet
      label={t('history.period')}
      value={week === '' ? String(weeks) : week}
      options={[...periodOptions(), ...one]}
      onChoose={(value) => value !== week && onChange({ weeks: Number(value), week: noFilter.week })}
    />
  )
}
