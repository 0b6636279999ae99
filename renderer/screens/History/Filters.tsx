/** The search box and the filters of History. */

import type { Filter } from '../../core/search.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { readOwn } from '../../store/own.ts'
import { SearchField, Select } from '../../ui/Field.tsx'
import { library } from '../library.ts'
import { auditTitle } from '../Reflect/offers.ts'
import style from './History.module.css'

interface FiltersProps {
  readonly filter: Filter
  readonly onChange: (by: Partial<Filter>) => void
}

const periods = [0, 52, 13, 4] as const
const sheets = ['is', 'want'] as const
const kinds = ['entry', 'commitment', 'practice'] as const

/** The app's audits, each under the name that tells it from the others, then one's own, put away or not. */
function useAudits(): readonly { readonly value: string; readonly label: string }[] {
  const own = useLive(() => readOwn('audit'))?.rows ?? []
  return [
    ...library().audits.map((audit) => ({ value: audit.id, label: auditTitle(audit) })),
    ...own.flatMap(({ id, body }) =>
      body.content === null ? [] : [{ value: id, label: body.content.name }],
    ),
  ]
}

/** Everything that narrows the list; each takes effect at once. */
export function Filters({ filter, onChange }: FiltersProps) {
  const audits = useAudits()
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
        options={[{ value: '', label: t('history.audit.any') }, ...audits]}
        onChoose={(audit) => onChange({ audit })}
      />
      <Select
        quiet
        label={t('history.dimension')}
        value={filter.dimension}
        options={[
          { value: '', label: t('history.dimension.any') },
          ...library().dimensions.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(dimension) => onChange({ dimension })}
      />
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
      <Select
        quiet
        label={t('history.period')}
        value={String(filter.weeks)}
        options={periods.map((weeks) => ({ value: String(weeks), label: t(`history.period.${weeks}`) }))}
        onChoose={(value) => onChange({ weeks: Number(value) })}
      />
    </search>
  )
}
