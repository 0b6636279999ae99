/** Where the sheets of each dimension lay, printed: the picture, and the same in numbers. */

import type { DimensionSummary } from '../../core/dimension-summary.ts'
import { sayNumber, sayWholeDay, t } from '../../locales/index.ts'
import { Dumbbell } from '../../ui/Dumbbell.tsx'
import { MarksLegend } from '../../ui/Marks.tsx'
import { inOrder, summaryName } from '../Insights/names.ts'
import { betweenWords } from '../Insights/sentence.ts'
import { pictureWords } from '../sheets.tsx'
import style from './Paper.module.css'

/** The table of dimensions; a sentence where there is nothing to sum up. */
export function PaperDimensions({ summaries }: { readonly summaries: readonly DimensionSummary[] }) {
  if (summaries.length === 0) return <p>{t('print.dimensions.none')}</p>
  const isBoth = new Set(summaries.map(({ viewpoint }) => viewpoint)).size > 1
  return (
    <>
      <table className={style['numbers']}>
        <thead>
          <tr>
            <th scope="col">{t('print.dimension')}</th>
            <th scope="col">{t('print.levels')}</th>
            <th scope="col" className={style['number']}>
              {t('print.is')}
            </th>
            <th scope="col" className={style['number']}>
              {t('print.want')}
            </th>
            <th scope="col">{t('print.counts')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(summaries).map((one) => (
            <Row key={one.viewpoint + one.dimension} one={one} isBoth={isBoth} />
          ))}
        </tbody>
      </table>
      <div className={style['whole']}>
        <MarksLegend is={t('first.how')} want={t('second.how')} />
        <p className={style['note']}>{t('print.legend')}</p>
      </div>
    </>
  )
}

/** A number as it stands in a table; a dash where there is none. */
const cell = (level: number | null) => (level === null ? '–' : sayNumber(level, 1))

function Row({ one, isBoth }: { readonly one: DimensionSummary; readonly isBoth: boolean }) {
  const { current, desired, gaps, asked, auditName, day } = one
  const isTold = current !== null && desired !== null
  const { below, at, beyond, n } = gaps
  return (
    <tr>
      <th scope="row">
        {summaryName(one, isBoth)}
        <span className={style['under']}>
          {auditName === '' ? sayWholeDay(day) : t('entry.title', { name: auditName, day: sayWholeDay(day) })}
        </span>
      </th>
      <td>
        {isTold && (
          <Dumbbell
            current={current}
            desired={desired}
            label={pictureWords(current, desired)}
            ends={['1', '5']}
          />
        )}
      </td>
      <td className={style['number']}>{cell(current)}</td>
      <td className={style['number']}>{cell(desired)}</td>
      <td>
        {isTold ? (
          <>
            {betweenWords(desired - current)}
            <span className={style['under']}>{t('insights.counts', { below, at, beyond, n, asked })}</span>
          </>
        ) : (
          t('insights.tooFewForSummary')
        )}
      </td>
    </tr>
  )
}
