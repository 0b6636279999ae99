/** The last year as weeks: for each, whether both sheets, the first only, or nothing was written. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { type Day, mondayOf } from '../../core/day.ts'
import type { FoundItem } from '../../core/search.ts'
import type { WeekMark } from '../../core/year.ts'
import { sayDay, sayMonth, t } from '../../locales/index.ts'
import { WeekDrawing, WeeksLegend, weekWord } from '../WeekDrawing.tsx'
import { focusBack, goFrom } from './list.ts'
import style from './Year.module.css'

interface YearProps {
  readonly weeks: readonly WeekMark<FoundItem>[]
  /** Only some entries are shown: then a week without a mark may have others. */
  readonly isNarrow: boolean
}

/** One drawing for each week; a week with an entry leads to it. Told apart by shape, not by colour. */
export function Year({ weeks, isNarrow }: YearProps) {
  const today = useToday()
  const months = byMonth(weeks)
  return (
    <section className={style['year']} aria-label={t('history.year')}>
      <ol className={style['months']}>
        {months.map(({ month, weeks: all }) => (
          <li key={month}>
            <span className="note" aria-hidden="true">
              {sayMonth(all[0]?.week ?? '')}
            </span>
            <ol className={style['weeks']}>
              {all.map((mark) => (
                <li key={mark.week}>
                  <Week mark={mark} today={today} isNarrow={isNarrow} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <WeeksLegend isNarrow={isNarrow} />
    </section>
  )
}

function byMonth(
  weeks: readonly WeekMark<FoundItem>[],
): readonly { readonly month: string; readonly weeks: readonly WeekMark<FoundItem>[] }[] {
  const months = new Map<string, WeekMark<FoundItem>[]>()
  for (const mark of weeks) {
    const month = mark.week.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), mark])
  }
  return [...months].map(([month, all]) => ({ month, weeks: all }))
}

interface WeekProps extends Pick<YearProps, 'isNarrow'> {
  readonly mark: WeekMark<FoundItem>
  readonly today: Day
}

function Week({ mark, today, isNarrow }: WeekProps) {
  const label = t(`week.${weekWord(mark.state, isNarrow)}`, { day: sayDay(mark.week, today) })
  const isNow = mark.week === mondayOf(today)
  const drawing = <WeekDrawing state={mark.state} />
  const entry = mark.items[0]?.id
  if (entry === undefined) {
    return (
      <span
        className={`${style['week']} ${isNow ? style['now'] : ''}`}
        role="img"
        aria-label={label}
        title={label}
      >
        {drawing}
      </span>
    )
  }
  return (
    <Link
      ref={(link: HTMLElement | null) => focusBack('year', `/history/${entry}`, link)}
      onClick={() => goFrom('year')}
      className={`${style['week']} ${isNow ? style['now'] : ''}`}
      href={`/history/${entry}`}
      aria-label={label}
      title={label}
    >
      {drawing}
    </Link>
  )
}
