/** A year of weeks as a drawing: what each week holds, how much was answered, and each question's levels under it. */

import { mondayOf } from '../../core/day.ts'
import { choicesIn } from '../../core/year.ts'
import { sayMonth, t } from '../../locales/index.ts'
import { WeekShape } from '../WeekDrawing.tsx'
import type { Named } from './names.ts'
import { rows, type WeekGrid } from './week-grid.ts'
import style from './Weeks.module.css'
import { answersIn, type Week, type YearShown } from './weeks.ts'

interface WeeksPlotProps {
  readonly shown: YearShown
  readonly grid: WeekGrid
  /** The week that is pointed at; -1 for none. */
  readonly chosen: number
}

/** How large a ring is, and how far below the lowest level “no occasion” is marked. */
const ring = 3
const below = 8

/** A ring as part of a path, so that a row of them is one shape. */
const ringAt = (x: number, y: number) =>
  `M${x - ring} ${y}a${ring} ${ring} 0 1 0 ${2 * ring} 0a${ring} ${ring} 0 1 0 ${-2 * ring} 0`

/** How many letters of a name fit on a line beside its row. */
const lineLength = 21

/** A name on one line or two. */
function linesOf(name: string): readonly string[] {
  if (name.length <= lineLength) return [name]
  const at = name.lastIndexOf(' ', lineLength)
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)]
}

/** The drawing, to stand in an `svg`. */
export function WeeksPlot({ shown, grid, chosen }: WeeksPlotProps) {
  const { weeks, questions } = shown
  const place = chosen < 0 ? null : grid.place(chosen)
  return (
    <>
      {grid.bands.map((top, band) => {
        const first = band * grid.perBand
        const own = weeks.slice(first, first + grid.perBand)
        return (
          <g key={top} transform={`translate(0 ${top})`}>
            <Head weeks={own} shown={shown} grid={grid} />
            {questions.map((one, row) => (
              <Row key={one.series.key} one={one} row={row} weeks={own} grid={grid} />
            ))}
          </g>
        )
      })}
      {place !== null && (
        <rect
          className={`${style['chosen']} no-picture`}
          data-pointed
          x={place.x - grid.step / 2}
          y={place.top + rows.months + 4}
          width={grid.step}
          height={grid.bandHeight - rows.months - 2}
          rx="3"
        />
      )}
    </>
  )
}

interface HeadProps extends Pick<WeeksPlotProps, 'shown' | 'grid'> {
  /** The weeks of the band. */
  readonly weeks: readonly Week[]
}

/** The months, what each week holds, and how much was answered. */
function Head({ weeks, shown, grid }: HeadProps) {
  const { begun, today } = shown
  const now = mondayOf(today)
  return (
    <>
      {!grid.isAbove && (
        <text className="tx" x="0" y={rows.answers}>
          {t('insights.year.answers')}
        </text>
      )}
      {weeks.map((week, at) => {
        const { x } = grid.place(at)
        const isNamed = at === 0 || week.week.slice(5, 7) !== weeks[at - 1]?.week.slice(5, 7)
        const hasRoom = at > 0 || weeks[2]?.week.slice(5, 7) === week.week.slice(5, 7)
        const count = answersIn(week)
        return (
          <g key={week.week}>
            {isNamed && hasRoom && (
              <text className="tx" x={x - 6} y={rows.months}>
                {sayMonth(week.week)}
              </text>
            )}
            {week.week >= begun && (
              <g transform={`translate(${x - 8} ${rows.sheets})`}>
                <WeekShape state={week.state} />
              </g>
            )}
            {week.week === now && <path className={style['now']} d={`M${x - 6} ${rows.sheets + 22}h12`} />}
            {count > 0 && (
              <text className={`tx ${style['count']}`} x={x} y={rows.answers} textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

interface RowProps extends Pick<WeeksPlotProps, 'grid'> {
  readonly one: Named
  readonly row: number
  readonly weeks: readonly Week[]
}

/** One question: a ring on one of five lines for each level, a short dash for “no occasion”. */
function Row({ one, row, weeks, grid }: RowProps) {
  const { series, label } = one
  const right = grid.left + weeks.length * grid.step
  const [low, middle, high] = ([1, 3, 5] as const).map((level) => grid.level(row, level))
  const given = weeks.flatMap((week, at) =>
    choicesIn(week, series.key).map((choice) => ({ x: grid.place(at).x, choice })),
  )
  const rings = given.flatMap(({ x, choice }) =>
    typeof choice === 'number' ? [ringAt(x, grid.level(row, choice))] : [],
  )
  const dashes = given.flatMap(({ x, choice }) =>
    typeof choice === 'number' ? [] : [`M${x - 3} ${(low ?? 0) + below}h6`],
  )
  const lines = grid.isAbove ? [label] : linesOf(label)
  const first = grid.isAbove ? (high ?? 0) - 9 : (middle ?? 0) + 5 - (lines.length - 1) * 8
  return (
    <>
      <path
        className="ln-grid"
        d={([1, 2, 3, 4, 5] as const)
          .map((level) => `M${grid.left} ${grid.level(row, level)}H${right}`)
          .join('')}
      />
      {([1, 5] as const).map((level) => (
        <text
          key={level}
          className={`tx ${style['end']}`}
          x={grid.left - 6}
          y={grid.level(row, level) + 4}
          textAnchor="end"
        >
          {level}
        </text>
      ))}
      {lines.map((line, at) => (
        <text key={line} className="tx" x="0" y={first + at * 16}>
          {line}
        </text>
      ))}
      <path className={style['dash']} d={[...new Set(dashes)].join('')} />
      <path className={`mk-is ${style['ring']}`} d={[...new Set(rings)].join('')} />
    </>
  )
}
