/** Where the sheets of each dimension lay in the larger audits: middles with counts, or that there are too few. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { DimensionSummary } from '../../core/dimension-summary.ts'
import { sayDay, t } from '../../locales/index.ts'
import { Dumbbell } from '../../ui/Dumbbell.tsx'
import { pictureWords } from '../sheets.tsx'
import style from './Insights.module.css'
import { inOrder, summaryName } from './names.ts'
import { betweenWords } from './sentence.ts'

/** The table of dimensions. */
export function Summaries({ summaries }: { readonly summaries: readonly DimensionSummary[] }) {
  const today = useToday()
  const isBoth = new Set(summaries.map(({ viewpoint }) => viewpoint)).size > 1
  return (
    <table className={`${style['bells']} on-desk`}>
      <caption className="note">{t('insights.lie.larger')}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">{t('insights.column.dimension')}</th>
          <th scope="col">{t('insights.column.middles')}</th>
          <th scope="col">{t('insights.column.between')}</th>
          <th scope="col">{t('insights.column.questions')}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder(summaries).map((one) => (
          <Summary key={one.entry + one.dimension} one={one} day={sayDay(one.day, today)} isBoth={isBoth} />
        ))}
      </tbody>
    </table>
  )
}

interface SummaryProps {
  readonly one: DimensionSummary
  readonly day: string
  readonly isBoth: boolean
}

function Summary({ one, day, isBoth }: SummaryProps) {
  const { gaps, current, desired, asked, entry } = one
  const isTold = current !== null && desired !== null
  const counts = t('insights.counts', {
    below: gaps.below,
    at: gaps.at,
    beyond: gaps.beyond,
    n: gaps.n,
    asked,
  })
  return (
    <tr>
      <th scope="row">
        {summaryName(one, isBoth)}
        <span className={`note ${style['under']}`}>
          <Link className="link" href={`/history/${entry}`}>
            {t('entry.title', { name: one.auditName, day })}
          </Link>
        </span>
      </th>
      {isTold ? (
        <>
          <td>
            <Dumbbell current={current} desired={desired} label={pictureWords(current, desired)} />
          </td>
          <td>{betweenWords(gaps.median)}</td>
        </>
      ) : (
        <td colSpan={2} className="soft">
          {t('insights.tooFewForSummary')}
        </td>
      )}
      <td className="note">{counts}</td>
    </tr>
  )
}
