/** The search box and the filters of the Library. */

import { everyRole, type Holdings, linesOf } from '../../core/library.ts'
import type { LibraryFilter } from '../../core/library-search.ts'
import type { Line } from '../../core/rotation.ts'
import { t } from '../../locales/index.ts'
import { SearchField, Select } from '../../ui/Field.tsx'
import style from './Library.module.css'

interface FiltersProps {
  readonly holdings: Holdings
  readonly filter: LibraryFilter
  readonly onChange: (by: Partial<LibraryFilter>) => void
}

const whose = ['app', 'own'] as const

/** What a line is called: a dimension by its name, or the hard moments. */
export function lineName(dimensions: Holdings['dimensions'], line: Line): string {
  return dimensions.find(({ id }) => id === line)?.name ?? t('library.line.hard')
}

/** Everything that narrows the library; each takes effect at once. */
export function Filters({ holdings, filter, onChange }: FiltersProps) {
  const { sources, dimensions } = holdings
  const lines = linesOf(holdings)
  const hasOwn = [...holdings.questions, ...holdings.audits].some((one) => one.whose === 'own')
  return (
    <search className={style['find']} aria-label={t('library.filters')}>
      <div className={style['query']}>
        <SearchField
          label={t('library.search')}
          value={filter.query}
          onWrite={(query) => onChange({ query })}
        />
      </div>
      <Select
        quiet
        label={t('library.line')}
        value={filter.line}
        options={[
          { value: '', label: t('library.line.any') },
          ...lines.map((value) => ({ value, label: lineName(dimensions, value) })),
        ]}
        onChoose={(value) => onChange({ line: lines.find((line) => line === value) ?? '' })}
      />
      <Select
        quiet
        label={t('library.role')}
        value={filter.role}
        options={[
          { value: '', label: t('library.role.any') },
          ...everyRole.map((value) => ({ value, label: t(`library.role.${value}`) })),
        ]}
        onChoose={(value) => onChange({ role: everyRole.find((role) => role === value) ?? '' })}
      />
      <Select
        quiet
        label={t('library.source')}
        value={filter.source}
        options={[
          { value: '', label: t('library.source.any') },
          ...sources.map(({ key, author }) => ({ value: key, label: author })),
        ]}
        onChoose={(value) => onChange({ source: sources.find(({ key }) => key === value)?.key ?? '' })}
      />
      {hasOwn && (
        <Select
          quiet
          label={t('library.whose')}
          value={filter.whose}
          options={[
            { value: '', label: t('library.whose.any') },
            ...whose.map((value) => ({ value, label: t(`library.whose.${value}`) })),
          ]}
          onChoose={(value) => onChange({ whose: whose.find((one) => one === value) ?? '' })}
        />
      )}
    </search>
  )
}
