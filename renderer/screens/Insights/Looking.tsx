/** What Insights is narrowed to, and whether its numbers stand as tables. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { Select } from '../../ui/Field.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { showEntries } from '../History/list.ts'
import { dimensionOptions, periodOptions, useAuditOptions } from '../narrowing.ts'
import style from './Insights.module.css'
import type { Looked } from './view.ts'

interface LookingProps {
  readonly looked: Looked
  readonly onLook: (by: Partial<Looked>) => void
}

/** The filters; each takes effect at once and stands in the address. */
export function Looking({ looked, onLook }: LookingProps) {
  const { weeks, audit, dimension, asTable } = looked
  const audits = useAuditOptions()
  return (
    <search className={style['looking']} aria-label={t('insights.looking')}>
      <Select
        quiet
        label={t('history.period')}
        value={String(weeks)}
        options={periodOptions()}
        onChoose={(value) => onLook({ weeks: Number(value) })}
      />
      <Select
        quiet
        label={t('history.audit')}
        value={audit}
        options={audits}
        onChoose={(value) => onLook({ audit: value })}
      />
      <Select
        quiet
        label={t('history.dimension')}
        value={dimension}
        options={dimensionOptions()}
        onChoose={(value) => onLook({ dimension: value })}
      />
      <div className={style['ways']}>
        <Link
          className={buttonClass({ small: true, kind: 'quiet' })}
          href="/history"
          onClick={() => showEntries({ weeks, audit, dimension })}
        >
          {t('insights.showEntries')}
        </Link>
        <Button
          small
          className={style['asTable']}
          aria-pressed={asTable}
          onClick={() => onLook({ asTable: !asTable })}
        >
          {t('insights.asTable')}
        </Button>
      </div>
    </search>
  )
}
