/** The questions of every week over a report's time: small charts, each with the one sentence that may be said. */

import { runsOf, silenceOf } from '../../core/change.ts'
import type { Day } from '../../core/day.ts'
import type { QuestionSeries } from '../../core/question-series.ts'
import type { Rejudged } from '../../core/rejudged.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { type Named, named } from '../Insights/names.ts'
import { Plot } from '../Insights/Plot.tsx'
import { scaleOf } from '../Insights/scale.ts'
import { printedBar, printedChange, printedRejudged } from '../Insights/sentence-printed.ts'
import { chartBox, chartView } from './chart-box.ts'
import style from './Paper.module.css'

interface PaperOverTimeProps {
  readonly series: readonly QuestionSeries[]
  readonly from: Day
  readonly to: Day
  /** Why what is said of a series was judged anew, by its key. */
  readonly rejudged: Readonly<Record<string, Rejudged>>
  readonly labels: Readonly<Record<string, string>>
}

/** The charts two by two, and how they are read. */
export function PaperOverTime({ series, labels, rejudged, ...time }: PaperOverTimeProps) {
  const core = named({ insights: { series }, labels, rejudged }).filter(({ isCore }) => isCore)
  if (core.length === 0) return <p>{t('print.overTime.none')}</p>
  return (
    <>
      <div className={style['charts']}>
        {core.map((one) => (
          <Chart key={one.series.key} one={one} {...time} />
        ))}
      </div>
      <p className={`${style['note']} ${style['whole']}`}>{t('print.overTime.method')}</p>
    </>
  )
}

function Chart({
  one: { series, label, rejudged },
  from,
  to,
}: Pick<PaperOverTimeProps, 'from' | 'to'> & { readonly one: Named }) {
  const { change, wobble, wishes } = series
  const rounds = series.rounds.filter(({ day }) => day >= from && day <= to)
  const words = [printedChange(change), printedBar(wishes), printedRejudged(rejudged ?? undefined)]
  const caption = t('insights.chart', {
    label,
    count: rounds.length,
    from: sayWholeDay(rounds[0]?.day ?? from),
    to: sayWholeDay(rounds.at(-1)?.day ?? to),
  })
  return (
    <section className={style['chart']}>
      <h3>{label}</h3>
      <svg viewBox={chartView} role="img" aria-label={caption}>
        <Plot
          scale={scaleOf(chartBox, from, to)}
          rounds={rounds}
          runs={runsOf(rounds, silenceOf(series.rounds))}
          since={change.kind === 'none' ? null : change.since}
          wishes={wishes}
          wobble={wobble}
          checkpoint={change.kind === 'trend' || change.kind === 'noTrend' ? change.judgedOn : null}
          divide={null}
          ends={['1', '5']}
        />
      </svg>
      <p>{words.filter((one) => one !== '').join(' ')}</p>
    </section>
  )
}
