/** The means of a dimension as a drawing: a ring for each sitting, the mean of all, and the two limits around it. */

import { useState } from 'react'
import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import type { DimensionMeans, Limited, MeanSession } from '../../core/limits.ts'
import { t } from '../../locales/index.ts'
import { Grid } from './Grid.tsx'
import style from './Insights.module.css'
import { meanWords, sideOf } from './limits.ts'
import { Chosen } from './Plot.tsx'
import { type Box, type Scale, scaleOf } from './scale.ts'
import { nearest, Stepped } from './Stepped.tsx'

/** Limits that are drawn. */
export type Drawn = Limited & { readonly kind: 'drawn' }

interface LimitsChartProps {
  readonly means: DimensionMeans
  readonly limited: Drawn
  /** The sittings in view, oldest first; at least one. */
  readonly sessions: readonly MeanSession[]
  readonly from: Day
  readonly to: Day
  /** What the chart shows, in words. */
  readonly label: string
}

const box: Box = { left: 30, right: 292, top: 16, bottom: 104 }
const [width, height] = [304, 136]

/** A ring as part of a path. */
const ringAt = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

/** The chart and, under it, the sitting that is pointed at. */
export function LimitsChart({ means, limited, sessions, from, to, label }: LimitsChartProps) {
  const today = useToday()
  const [pointed, setPointed] = useState<string | null>(null)
  const scale = scaleOf(box, from, to)
  const at = sessions.findIndex(({ entry }) => entry === pointed)
  const told = sessions[at] ?? sessions.at(-1)
  const words = told === undefined ? '' : meanWords(told, means, today)
  return (
    <div className={style['chart']}>
      <Stepped
        width={width}
        height={height}
        label={label}
        steps={t('insights.limits.stepper', { label })}
        count={sessions.length}
        at={at < 0 ? sessions.length - 1 : at}
        words={words}
        under={(x) =>
          nearest(
            sessions.map(({ day }) => scale.x(day)),
            x,
          )
        }
        onStep={(index) => setPointed(sessions[index]?.entry ?? null)}
      >
        <Lines means={means} limited={limited} scale={scale} sessions={sessions} />
        {sessions[at] !== undefined && (
          <Chosen scale={scale} day={sessions[at].day} level={sessions[at].mean} />
        )}
      </Stepped>
      <p className={`note ${style['pointed']} no-picture`}>{words}</p>
    </div>
  )
}

interface LinesProps extends Pick<LimitsChartProps, 'means' | 'limited' | 'sessions'> {
  readonly scale: Scale
}

/** The drawing; limits beyond the scale are drawn at its end, and reach over the sittings they were made from. */
function Lines({ means, limited, scale, sessions }: LinesProps) {
  const { limits } = limited
  const first = means.since < scale.from ? scale.from : means.since
  const last = sessions.at(-1)?.day ?? first
  const across = (level: number) =>
    `M${scale.x(first) - 4} ${scale.y(Math.min(5, Math.max(1, level)))}H${scale.x(last) + 4}`
  const outside = sessions.filter((session) => sideOf(session, means) !== null)
  return (
    <>
      <Grid scale={scale} ends={['1', '5']} />
      {last >= means.since && (
        <>
          <path className="ln-med" d={across(limits.mean)} />
          <path className={style['limit']} d={across(limits.lower) + across(limits.upper)} />
        </>
      )}
      <path
        className={style['outside']}
        d={outside.map(({ day, mean }) => ringAt(scale.x(day), scale.y(mean), 6.5)).join('')}
      />
      <path
        className="mk-is mk-small"
        d={sessions.map(({ day, mean }) => ringAt(scale.x(day), scale.y(mean), 3.4)).join('')}
      />
    </>
  )
}
