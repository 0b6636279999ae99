/** Over the months: each core question as a small chart with the one sentence that may be said of it. */

import { useRef } from 'react'
import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import { inView, type View } from '../../core/insights.ts'
import type { Round } from '../../core/question-series.ts'
import { sayDay, t } from '../../locales/index.ts'
import { How } from './How.tsx'
import style from './Insights.module.css'
import type { Named } from './names.ts'
import { roundsNumbers } from './numbers.ts'
import { RoundsTable } from './RoundsTable.tsx'
import { SaveChart } from './SaveChart.tsx'
import { barWords, changeWords, howWords, rejudgedWords } from './sentence.ts'
import { SeriesChart } from './SeriesChart.tsx'

interface MonthsProps {
  readonly core: readonly Named[]
  readonly view: View
  readonly from: Day
  readonly to: Day
  readonly asTable: boolean
}

/** The section; nothing while no core question was answered with a level in view. */
export function Months({ core, view, from, to, asTable }: MonthsProps) {
  const today = useToday()
  const chart = useRef<HTMLDivElement>(null)
  const isSeen = inView(view, today)
  const all = core.flatMap((one) => {
    const rounds = one.series.rounds.filter(isSeen)
    return rounds.length === 0 ? [] : [{ one, rounds }]
  })
  if (all.length === 0) return null
  return (
    <section className={style['section']} aria-labelledby="months">
      <h2 className="section" id="months">
        {t('insights.months')}
      </h2>
      <div ref={chart}>
        <p className={`note ${style['lead']}`}>
          {!asTable && `${t('insights.months.lead')} `}
          <span className="no-picture no-print">
            {t(asTable ? 'insights.months.tableKeys' : 'insights.months.keys')}
          </span>
        </p>
        <ul className={style['multis']}>
          {all.map(({ one, rounds }) => (
            <li className={style['multi']} key={one.series.key}>
              <Multi one={one} rounds={rounds} from={from} to={to} asTable={asTable} />
            </li>
          ))}
        </ul>
      </div>
      <SaveChart
        chart={asTable ? null : chart}
        title={t('insights.months')}
        numbers={() => roundsNumbers(all)}
      />
    </section>
  )
}

interface MultiProps extends Pick<MonthsProps, 'from' | 'to' | 'asTable'> {
  readonly one: Named
  readonly rounds: readonly Round[]
}

function Multi({ one, rounds, from, to, asTable }: MultiProps) {
  const today = useToday()
  const { series, label, dimension, rejudged } = one
  const bar = barWords(series.wishes, today)
  const first = rounds[0]?.day ?? from
  const last = rounds.at(-1)?.day ?? to
  const words = t('insights.chart', {
    label,
    count: rounds.length,
    from: sayDay(first, today),
    to: sayDay(last, today),
  })
  return (
    <>
      <h3 className={style['name']}>
        {dimension}
        <span className={`note ${style['under']}`}>{label}</span>
      </h3>
      {asTable ? (
        <RoundsTable caption={words} rounds={rounds} wishes={series.wishes} />
      ) : (
        <SeriesChart series={series} rounds={rounds} from={from} to={to} label={words} />
      )}
      <p className={style['word']}>
        {changeWords(series.change, today)}
        {rejudgedWords(rejudged, today)}
        {bar !== null && ` ${bar}`}
      </p>
      <How words={howWords(series.change, today)} />
    </>
  )
}
