/** Where the sheets lie: each core question as last answered, and each dimension of a larger audit. */

import { useRef } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import type { DimensionSummary } from '../../core/dimension-summary.ts'
import { sayDay, t } from '../../locales/index.ts'
import { gapOf } from '../../core/comparison.ts'
import { Dumbbell } from '../../ui/Dumbbell.tsx'
import { MarksLegend } from '../../ui/Marks.tsx'
import { choiceWord } from '../Reflect/levels.ts'
import { pictureWords } from '../sheets.tsx'
import style from './Insights.module.css'
import type { Named } from './names.ts'
import { lieNumbers, levelsNow } from './numbers.ts'
import { SaveChart } from './SaveChart.tsx'
import { betweenWords } from './sentence.ts'
import { Summaries } from './Summaries.tsx'

interface LieProps {
  readonly core: readonly Named[]
  readonly summaries: readonly DimensionSummary[]
}

/** The section; nothing where no question was asked with levels. */
export function Lie({ core, summaries }: LieProps) {
  const chart = useRef<HTMLDivElement>(null)
  if (core.length === 0 && summaries.length === 0) return null
  return (
    <section className={style['section']} aria-labelledby="lie">
      <h2 className="section" id="lie">
        {t('insights.lie')}
      </h2>
      <div ref={chart} className={style['taken']}>
        <MarksLegend is={t('first.how')} want={t('second.how')} />
        {core.length > 0 && <CoreTable core={core} />}
        {summaries.length > 0 && <Summaries summaries={summaries} />}
      </div>
      <SaveChart chart={chart} title={t('insights.lie')} numbers={() => lieNumbers(core, summaries)} />
    </section>
  )
}

function CoreTable({ core }: Pick<LieProps, 'core'>) {
  return (
    <table className={`${style['bells']} on-desk`}>
      <caption className="note">{t('insights.lie.core')}</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">{t('insights.column.question')}</th>
          <th scope="col">{t('insights.column.levels')}</th>
          <th scope="col">{t('insights.column.between')}</th>
          <th scope="col">{t('insights.column.answered')}</th>
        </tr>
      </thead>
      <tbody>
        {core.map((one) => (
          <Row key={one.series.key} one={one} />
        ))}
      </tbody>
    </table>
  )
}

/** A core question as it was last answered: the level in force, as in Compare, and the first given where they differ. */
function Row({ one: { series, label, dimension } }: { readonly one: Named }) {
  const today = useToday()
  const { choice, day, entry } = series.last
  const { current, desired } = levelsNow(series)
  const newest = series.rounds.at(-1)
  const first = newest?.entry === entry && newest.adjusted !== null ? newest.level : null
  return (
    <tr>
      <th scope="row">
        {dimension}
        <span className={`note ${style['under']}`}>{label}</span>
      </th>
      <td>
        <Dumbbell current={current} desired={desired} label={pictureWords(current, desired)} />
      </td>
      <td>
        {current === null && choice !== null
          ? choiceWord(choice, 'is').toLocaleLowerCase()
          : betweenWords(gapOf({ current, desired }))}
        {first !== null && (
          <span className={`note ${style['under']}`}>{t('insights.firstGiven', { level: first })}</span>
        )}
      </td>
      <td className="note">
        <Link className="link" href={`/history/${entry}`}>
          {sayDay(day, today)}
        </Link>
      </td>
    </tr>
  )
}
