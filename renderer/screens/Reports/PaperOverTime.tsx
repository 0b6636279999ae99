/** The questions of every week over a report's time: small charts, each with the one sentence that may be said. */

import { runsOf, silenceOf } from '../../core/change.ts'
import type { Day } from '../../core/day.ts'
import type { QuestionSeries } from '../../core/question-series.ts'
import { sayDay, t } from '../../locales/index.ts'
import { type Named, named } from '../Insights/names.ts'
import { Plot } from '../Insights/Plot.tsx'
import { scaleOf } from '../Insights/scale.ts'
import { barWords, changeWords } from '../Insights/sentence.ts'
import style from './Paper.module.css'

interface PaperOverTimeProps {
  readonly series: readonly QuestionSeries[]
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly labels: Readonly<Record<string, string>>
}

/** The charts two by two, and how they are read. */
export function PaperOverTime({ series, labels, ...time }: PaperOverTimeProps) {
  const core = named({ insights: { series }, labels, rejudged: {} }).filter(({ isCore }) => isCore)
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

const box = { left: 30, right: 292, top: 16, bottom: 104 }

function Chart({
  one: { series, label },
  from,
  to,
  today,
}: Pick<PaperOverTimeProps, 'from' | 'to' | 'today'> & { readonly one: Named }) {
  const { change, wobble, wishes } = series
  const rounds = series.rounds.filter(({ day }) => day >= from && day <= to)
  const bar = barWords(wishes, today)
  const caption = t('insights.chart', {
    label,
    count: rounds.length,
    from: sayDay(rounds[0]?.day ?? from, today),
    to: sayDay(rounds.at(-1)?.day ?? to, today),
  })
  return (
    <section className={style['chart']}>
      <h3>{label}</h3>
      <svg viewBox="0 0 304 136" role="img" aria-label={caption}>
        <Plot
          scale={scaleOf(box, from, to)}
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
      <p>{changeWords(change, today) + (bar === null ? '' : ` ${bar}`)}</p>
    </section>
  )
}
