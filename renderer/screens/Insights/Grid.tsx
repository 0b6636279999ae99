/** What a chart of levels stands on: a line for each of the five levels, and the days under them. */

import type { Day } from '../../core/day.ts'
import { sayDay, sayMonth } from '../../locales/index.ts'
import { namedBy, namedDays, type Scale } from './scale.ts'

/** See `Grid`. */
export interface GridProps {
  readonly scale: Scale
  /** The words beside the first and the fifth level. */
  readonly ends: readonly [lowest: string, highest: string]
}

/** A day under a chart, as exactly as there is room for. */
function dayWords(day: Day, scale: Scale): string {
  switch (namedBy(scale)) {
    case 'day':
      return sayDay(day, day)
    case 'month':
      return sayMonth(day)
    case 'year':
      return day.slice(0, 4)
  }
}

/** Five lines for the levels, and the days under them. */
export function Grid({ scale, ends }: GridProps) {
  const { box, y } = scale
  const days = namedDays(scale)
  const anchors = days.length === 1 ? (['middle'] as const) : (['start', 'middle', 'end'] as const)
  return (
    <>
      <path
        className="ln-grid"
        d={[1, 2, 3, 4, 5].map((level) => `M${box.left - 6} ${y(level)}H${box.right + 6}`).join('')}
      />
      {ends.map((word, at) => (
        <text key={word} className="tx" x={box.left - 12} y={y(at === 0 ? 1 : 5) + 4} textAnchor="end">
          {word}
        </text>
      ))}
      {days.map((day, at) => (
        <text
          key={day}
          className="tx"
          x={scale.x(day)}
          y={box.bottom + 26}
          textAnchor={at === days.length - 1 && days.length > 1 ? 'end' : (anchors[at] ?? 'middle')}
        >
          {dayWords(day, scale)}
        </text>
      ))}
    </>
  )
}
