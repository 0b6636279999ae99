/** The questions of two over a report's time: a small chart for each of the two, with the one sentence that may be said. */

import type { Day } from '../../core/day.ts'
import type { SharedOverTime, SharedSeries } from '../../core/report-levels.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { Plot } from '../Insights/Plot.tsx'
import { scaleOf } from '../Insights/scale.ts'
import { printedBar, printedChange } from '../Insights/sentence-printed.ts'
import type { Parties } from '../Together/parties.ts'
import { chartBox, chartView } from './chart-box.ts'
import style from './Paper.module.css'

interface PaperSharedOverTimeProps {
  readonly questions: readonly SharedOverTime[]
  readonly from: Day
  readonly to: Day
  readonly parties: Parties
}

/** The charts of the two side by side, and how they are read; a sentence where nothing can be drawn. */
export function PaperSharedOverTime({ questions, parties, ...time }: PaperSharedOverTimeProps) {
  if (questions.length === 0) return <p>{t('print.overTime.none.pair')}</p>
  return (
    <>
      {questions.map(({ key, label, series }) => (
        <div key={key} className={`${style['charts']} ${style['pairOfCharts']}`}>
          {series.map((one) => (
            <Chart
              key={one.of}
              series={one}
              label={t('entry.title', {
                name: label === '' ? t('entry.unknownQuestion') : label,
                day: parties[one.of].name,
              })}
              {...time}
            />
          ))}
        </div>
      ))}
      <p className={`${style['note']} ${style['whole']}`}>{t('print.overTime.method.pair')}</p>
    </>
  )
}

interface ChartProps extends Pick<PaperSharedOverTimeProps, 'from' | 'to'> {
  readonly series: SharedSeries
  readonly label: string
}

function Chart({ series: { rounds, runs, wishes, change, wobble }, label, from, to }: ChartProps) {
  const words = [change === null ? t('print.overTime.part') : printedChange(change), printedBar(wishes)]
  const caption = t('insights.chart', {
    label,
    count: rounds.length,
    from: sayWholeDay(rounds[0]?.day ?? from),
    to: sayWholeDay(rounds.at(-1)?.day ?? to),
  })
  const isJudged = change?.kind === 'trend' || change?.kind === 'noTrend'
  return (
    <section className={style['chart']}>
      <h3 dir="auto">{label}</h3>
      <svg viewBox={chartView} role="img" aria-label={caption}>
        <Plot
          scale={scaleOf(chartBox, from, to)}
          rounds={rounds}
          runs={runs}
          since={change === null || change.kind === 'none' ? null : change.since}
          wishes={wishes}
          wobble={wobble}
          checkpoint={isJudged ? change.judgedOn : null}
          divide={null}
          ends={['1', '5']}
        />
      </svg>
      <p>{words.filter((one) => one !== '').join(' ')}</p>
    </section>
  )
}
