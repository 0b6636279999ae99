/** One series as a chart that can be gone through session by session, by keys, by touch and by pointer. */

import { useMemo, useState } from 'react'
import { useToday } from '../../clock.ts'
import type { Sides } from '../../core/before-after.ts'
import { runsOf, silenceOf } from '../../core/change.ts'
import type { Day } from '../../core/day.ts'
import type { QuestionSeries, Round } from '../../core/question-series.ts'
import { sayDay, t } from '../../locales/index.ts'
import style from './Insights.module.css'
import { Chosen, Plot } from './Plot.tsx'
import { type Box, scaleOf } from './scale.ts'
import { adjustedWords } from './sentence.ts'
import { nearest, Stepped } from './Stepped.tsx'

interface SeriesChartProps {
  readonly series: QuestionSeries
  /** The sessions in view, oldest first; at least one. */
  readonly rounds: readonly Round[]
  readonly from: Day
  readonly to: Day
  /** What the chart shows, in words. */
  readonly label: string
  /** The wide drawing of the one question; otherwise one of the small multiples. */
  readonly wide?: boolean | undefined
  /** The day that the sessions in view lie around, and those on its sides. */
  readonly around?: (Sides<Round> & { readonly day: Day }) | undefined
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
function markedIn({ series, rounds, around }: Pick<SeriesChartProps, 'series' | 'rounds' | 'around'>) {
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
function frameOf({ wide, around }: Pick<SeriesChartProps, 'wide' | 'around'>) {
  if (around !== undefined) return { box: aroundBox, width: 880, height: 190 }
  return wide ? { box: wideBox, width: 880, height: 166 } : { box: small, width: 304, height: 136 }
}

/** Where a chart's days and levels stand, and all of it that stays as it is while it is pointed at. */
function useDrawing({ series, rounds, from, to, wide = false, around }: SeriesChartProps) {
  return useMemo(() => {
    const { box, width, height } = frameOf({ wide, around })
    const scale = scaleOf(box, from, to)
    const drawing = (
      <Plot
        scale={scale}
        rounds={rounds}
        {...markedIn({ series, rounds, around })}
        wishes={series.wishes}
        divide={around?.day ?? null}
        ends={['1', '5']}
      />
    )
    return { scale, width, height, drawing, places: rounds.map(({ day }) => scale.x(day)) }
  }, [series, rounds, from, to, wide, around])
}

/** The chart and, under it, the session that is pointed at. */
export function SeriesChart(props: SeriesChartProps) {
  const { rounds, label, wide = false, onChoose } = props
  const today = useToday()
  const { scale, width, height, drawing, places } = useDrawing(props)
  const [pointed, setPointed] = useState<string | null>(null)
  const at = rounds.findIndex(({ entry }) => entry === pointed)
  const shown = rounds[at]
  const told = shown ?? rounds.at(-1)
  const words = told === undefined ? '' : toldWords(told, props, today)
  // Passing over a session only tells it; going to it by a key, a click or a touch chooses it as well.
  const step = (index: number, isChosen: boolean) => {
    const round = rounds[index]
    if (round === undefined) return
    setPointed(round.entry)
    if (isChosen) onChoose?.(round)
  }
  return (
    <div className={wide ? style['wide'] : style['chart']}>
      <Stepped
        width={width}
        height={height}
        label={label}
        steps={t('insights.stepper', { label })}
        count={rounds.length}
        at={at < 0 ? rounds.length - 1 : at}
        words={words}
        under={(x) => nearest(places, x)}
        onStep={step}
      >
        {drawing}
        {shown !== undefined && <Chosen scale={scale} day={shown.day} level={shown.level} />}
      </Stepped>
      <p className={`note ${style['pointed']} no-picture`}>{words}</p>
    </div>
  )
}
