/** A question through time as a drawing: rings for sessions, a thin middle line, a stepped line for the wish. */

import type { Day } from '../../core/day.ts'
import { meetsIn } from '../../core/gap-change.ts'
import type { Round, WishStep } from '../../core/question-series.ts'
import { median } from '../../core/statistics/middle.ts'
import { t } from '../../locales/index.ts'
import { Grid, type GridProps } from './Grid.tsx'
import style from './Insights.module.css'
import { rounded, type Scale } from './scale.ts'

interface PlotProps {
  readonly scale: Scale
  /** The sessions in view, oldest first. */
  readonly rounds: readonly Round[]
  /** The sessions that have a middle line together: those without a break, or those on one side of a day. */
  readonly runs: readonly (readonly Round[])[]
  /** Since when the series runs without a break; null where it has no session. */
  readonly since: Day | null
  readonly wishes: readonly WishStep[]
  /** The usual wobble in steps; null where it is not told. */
  readonly wobble: number | null
  /** The day of the last checkpoint; null before the first. */
  readonly checkpoint: Day | null
  /** The day that the sessions are told apart by, as before it and after it; null where they are not. */
  readonly divide: Day | null
  readonly ends: GridProps['ends']
}

/** What the rings and the diamonds are drawn of. */
type MarksProps = Pick<PlotProps, 'rounds' | 'wishes' | 'scale'>

/** How large a mark is drawn: smaller where many stand close together, so that ten years are no chain. */
function sizeOf(count: number, { box }: Scale, least: number, most: number): number {
  const apart = (box.right - box.left) / Math.max(1, count - 1)
  return rounded(Math.min(most, Math.max(least, apart * 0.6)))
}

/** Rings smaller than this have a thinner line. */
const thinFrom = 3

/** A ring as part of a path, so that ten years are one shape. */
const ringAt = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

/** A diamond as part of a path. */
const diamondAt = (x: number, y: number, r: number) =>
  `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`

/** How much larger a ring is where the diamond stands in it, and how large the diamond is in such a ring. */
const around = 1.7
const within = 0.6

/** The rings of the sessions in view, larger where both sheets meet; those that fall on one place are drawn once. */
function rings({ rounds, wishes, scale: { x, y } }: MarksProps, size: number): string {
  const isMet = meetsIn(wishes)
  const all = rounds.map((round) =>
    ringAt(Math.round(x(round.day)), y(round.level), isMet(round) ? rounded(size * around) : size),
  )
  return [...new Set(all)].join('')
}

/** The middle answer of each run, from four sessions on. */
function middles(runs: PlotProps['runs'], { x, y }: Scale): string {
  return runs
    .map((run) => {
      const middle = median(run.map(({ level }) => level))
      const [first, last] = [run[0], run.at(-1)]
      if (run.length < 4 || middle === null || first === undefined || last === undefined) return ''
      return `M${x(first.day) - 4} ${y(middle)}H${x(last.day) + 4}`
    })
    .join('')
}

/** The part of a step that lies in view; null when none does. */
function inView(
  { from, until, level }: WishStep,
  scale: Scale,
): { x1: number; x2: number; y: number } | null {
  const end = until ?? scale.to
  if (end < scale.from || from > scale.to) return null
  return {
    x1: scale.x(from < scale.from ? scale.from : from),
    x2: scale.x(end > scale.to ? scale.to : end),
    y: scale.y(level),
  }
}

/** The stepped line of the wish. */
function wishLine(wishes: readonly WishStep[], scale: Scale): string {
  let end: number | null = null
  return wishes
    .flatMap((wish) => {
      const step = inView(wish, scale)
      if (step === null) return []
      const joins = end === step.x1
      end = step.x2
      return joins ? [`V${step.y}H${step.x2}`] : [`M${step.x1} ${step.y}H${step.x2}`]
    })
    .join('')
}

/**
 * A diamond wherever a wish was written in view. Where the sheets meet that day it stands in the ring, as in every
 * other drawing of both, so that neither covers the other.
 */
function wishMarks({ rounds, wishes, scale }: MarksProps, ring: number) {
  const met = new Set(rounds.filter(meetsIn(wishes)).map(({ day }) => day))
  const seen = wishes.filter(({ from }) => from >= scale.from && from <= scale.to)
  const size = sizeOf(seen.length, scale, 2.5, 6)
  const drawn = (isIn: boolean, r: number) =>
    seen
      .filter(({ from }) => met.has(from) === isIn)
      .map(({ from, level }) =>
        diamondAt(isIn ? Math.round(scale.x(from)) : scale.x(from), scale.y(level), r),
      )
      .join('')
  return { alone: drawn(false, size), inRings: drawn(true, rounded(ring * around * within)) }
}

/**
 * The band within which single sessions usually lie: the wobble says by how much two differ, so one lies within
 * wobble / √2 of the middle.
 */
function Wobble({
  run,
  wobble,
  scale,
}: {
  readonly run: readonly Round[]
  readonly wobble: number
  readonly scale: Scale
}) {
  const middle = median(run.map(({ level }) => level))
  const [first, last] = [run[0], run.at(-1)]
  if (middle === null || first === undefined || last === undefined || wobble === 0) return null
  const half = wobble / Math.SQRT2
  const top = scale.y(Math.min(5, middle + half))
  const left = scale.x(first.day) - 4
  return (
    <rect
      className={style['wobble']}
      x={left}
      y={top}
      width={Math.max(0, scale.x(last.day) + 4 - left)}
      height={scale.y(Math.max(1, middle - half)) - top}
    />
  )
}

/** A day's line from top to bottom, just after the sessions of that day, with both its sides named. */
function Divide({ day, scale: { x, box } }: { readonly day: Day; readonly scale: Scale }) {
  const at = x(day) + 7
  return (
    <>
      <path className={style['divide']} d={`M${at} ${box.top - 30}V${box.bottom + 8}`} />
      <text className="tx" x={at - 8} y={box.top - 19} textAnchor="end">
        {t('insights.around.before')}
      </text>
      <text className="tx" x={at + 8} y={box.top - 19}>
        {t('insights.around.after')}
      </text>
    </>
  )
}

/** The drawing, to stand in an `svg`. */
export function Plot(props: PlotProps) {
  const { scale, rounds, runs, since, wishes, wobble, checkpoint, divide, ends } = props
  const size = sizeOf(rounds.length, scale, 1.4, 3.9)
  const diamonds = wishMarks(props, size)
  const run = since === null ? [] : rounds.filter(({ day }) => day >= since)
  return (
    <>
      <Grid scale={scale} ends={ends} />
      {wobble !== null && <Wobble run={run} wobble={wobble} scale={scale} />}
      {checkpoint !== null && checkpoint >= scale.from && (
        <path
          className={style['checkpoint']}
          d={`M${scale.x(checkpoint)} ${scale.box.top - 6}V${scale.box.bottom + 8}`}
        />
      )}
      {divide !== null && <Divide day={divide} scale={scale} />}
      {/* Where both lines lie on one level they are drawn a little apart. */}
      <path className="ln-want" d={wishLine(wishes, scale)} transform="translate(0 -1.5)" />
      <path className="ln-med" d={middles(runs, scale)} transform="translate(0 1.5)" />
      <path className="mk-want" d={diamonds.alone} />
      <path className={`mk-is mk-small ${size < thinFrom ? style['thin'] : ''}`} d={rings(props, size)} />
      <path className="mk-want mk-inner" d={diamonds.inRings} />
    </>
  )
}

/** A ring around the session that is pointed at. It is apart from the drawing, which stays as it is meanwhile. */
export function Chosen({
  scale,
  day,
  level,
}: {
  readonly scale: Scale
  readonly day: Day
  readonly level: number
}) {
  return (
    <circle
      className={`${style['chosen']} no-picture`}
      data-pointed
      cx={scale.x(day)}
      cy={scale.y(level)}
      r={8}
    />
  )
}
