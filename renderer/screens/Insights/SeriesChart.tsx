/** One series as a chart that can be gone through session by session, by keys, by touch and by pointer. */

import { type PointerEvent, useState } from 'react'
import { useToday } from '../../clock.ts'
import type { Sides } from '../../core/before-after.ts'
import { runsOf, silenceOf } from '../../core/change.ts'
import type { Day } from '../../core/day.ts'
import type { QuestionSeries, Round } from '../../core/question-series.ts'
import { sayDay, t } from '../../locales/index.ts'
import style from './Insights.module.css'
import { Plot } from './Plot.tsx'
import { type Box, type Scale, scaleOf } from './scale.ts'
import { adjustedWords } from './sentence.ts'

interface SeriesChartProps {
  readonly series: QuestionSeries
  /** The sessions in view, oldest first; at least one. */
  readonly rounds: readonly Round[]
  readonly from: Day
  readonly to: Day
  /** What the chart shows, in words. */
  readonly label: string
  /** The wide drawing of the one question; otherwise one of the small multiples. */
  readonly wide?: boolean
  /** The day that the sessions in view lie around, and those on its sides. */
  readonly around?: Sides<Round> & { readonly day: Day }
  readonly onChoose?: (round: Round) => void
}

const small: Box = { left: 30, right: 292, top: 16, bottom: 104 }
const wideBox: Box = { left: 36, right: 860, top: 20, bottom: 128 }
/** With room above for the names of the sides. */
const aroundBox: Box = { left: 36, right: 860, top: 44, bottom: 152 }

/** A session in words: its day, its level, and what it was adjusted to. */
function roundWords({ day, level, adjusted }: Round, today: Day): string {
  const said = t('insights.round', { day: sayDay(day, today), level })
  return adjusted === null ? said : adjustedWords(said, adjusted)
}

/** A session in words, with the side it lies on where there are two. */
function toldWords(round: Round, { around }: SeriesChartProps, today: Day): string {
  const said = roundWords(round, today)
  if (around === undefined) return said
  return t(round.day <= around.day ? 'insights.around.saidBefore' : 'insights.around.saidAfter', { said })
}

/** What is marked in a chart beside its sessions; sessions around a day have nothing but that day. */
function markedIn({ series, rounds, around }: SeriesChartProps) {
  const { change, wobble } = series
  if (around !== undefined)
    return { runs: [around.before, around.after], since: null, wobble: null, checkpoint: null }
  return {
    runs: runsOf(rounds, silenceOf(series.rounds)),
    since: change.kind === 'none' ? null : change.since,
    wobble,
    checkpoint: change.kind === 'trend' || change.kind === 'noTrend' ? change.judgedOn : null,
  }
}

/** The size of a drawing, and where its points lie in it. */
function frameOf({ wide = false, around }: SeriesChartProps) {
  if (around !== undefined) return { box: aroundBox, width: 880, height: 190 }
  return wide ? { box: wideBox, width: 880, height: 166 } : { box: small, width: 304, height: 136 }
}

/** The index of the place that is nearest to another; the last of those equally near. */
function nearest(places: readonly number[], to: number): number {
  let best = 0
  for (const [index, place] of places.entries())
    if (Math.abs(place - to) <= Math.abs((places[best] ?? 0) - to)) best = index
  return best
}

/**
 * The session that is pointed at, and the ways to point at another. Passing over one only tells it; going to it by
 * a key, a click or a touch chooses it as well.
 */
function usePointed(
  { rounds, onChoose }: Pick<SeriesChartProps, 'rounds' | 'onChoose'>,
  scale: Scale,
  width: number,
) {
  const [pointed, setPointed] = useState<string | null>(null)
  const at = rounds.findIndex(({ entry }) => entry === pointed)
  const choose = (index: number, isChosen = true) => {
    const round = rounds[index]
    if (round === undefined) return
    setPointed(round.entry)
    if (isChosen) onChoose?.(round)
  }
  const point = ({ clientX, currentTarget, buttons }: PointerEvent) => {
    const place = currentTarget.getBoundingClientRect()
    if (place.width === 0) return
    const places = rounds.map(({ day }) => scale.x(day))
    choose(nearest(places, ((clientX - place.left) / place.width) * width), buttons !== 0)
  }
  return { at, shown: rounds[at] ?? null, choose, point }
}

/** The chart and, under it, the session that is pointed at. */
export function SeriesChart(props: SeriesChartProps) {
  const { series, rounds, from, to, label, wide = false, around } = props
  const today = useToday()
  const { box, width, height } = frameOf(props)
  const scale = scaleOf(box, from, to)
  const { at, shown, choose, point } = usePointed(props, scale, width)
  const last = rounds.length - 1
  const told = shown ?? rounds[last]
  const words = told === undefined ? '' : toldWords(told, props, today)
  return (
    <div className={wide ? style['wide'] : style['chart']}>
      <div className={style['drawing']}>
        <svg
          className="on-desk"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
          onPointerDown={point}
          onPointerMove={point}
        >
          <Plot
            scale={scale}
            rounds={rounds}
            {...markedIn(props)}
            wishes={series.wishes}
            divide={around?.day ?? null}
            chosen={shown}
            ends={['1', '5']}
          />
        </svg>
        <input
          className={style['stepper']}
          type="range"
          min={0}
          max={last}
          step={1}
          value={at < 0 ? last : at}
          aria-label={t('insights.stepper', { label })}
          aria-valuetext={words}
          onChange={(event) => choose(Number(event.currentTarget.value))}
          onFocus={() => choose(at < 0 ? last : at)}
        />
      </div>
      <p className={`note ${style['pointed']} no-picture`}>{words}</p>
    </div>
  )
}
