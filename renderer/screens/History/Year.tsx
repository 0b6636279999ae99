/** The last year as weeks: for each, whether both sheets, the first only, or nothing was written. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { type Day, mondayOf } from '../../core/day.ts'
import type { WeekMark } from '../../core/search.ts'
import { sayDay, sayMonth, t } from '../../locales/index.ts'
import { focusBack, goFrom } from './list.ts'
import style from './Year.module.css'

interface YearProps {
  readonly weeks: readonly WeekMark[]
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
      <ul className="legend on-desk">
        {(['both', 'first', 'excused', 'blank'] as const).map((state) => (
          <li key={state}>
            <Drawing state={state} />
            {t(`week.legend.${isNarrow && state === 'blank' ? 'unfound' : state}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function byMonth(
  weeks: readonly WeekMark[],
): readonly { readonly month: string; readonly weeks: readonly WeekMark[] }[] {
  const months = new Map<string, WeekMark[]>()
  for (const mark of weeks) {
    const month = mark.week.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), mark])
  }
  return [...months].map(([month, all]) => ({ month, weeks: all }))
}

interface WeekProps extends Pick<YearProps, 'isNarrow'> {
  readonly mark: WeekMark
  readonly today: Day
}

function Week({ mark, today, isNarrow }: WeekProps) {
  const state = isNarrow && mark.state === 'blank' ? 'unfound' : mark.state
  const label = t(`week.${state}`, { day: sayDay(mark.week, today) })
  const isNow = mark.week === mondayOf(today)
  const drawing = <Drawing state={mark.state} />
  const entry = mark.id
  if (entry === null) {
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

function Drawing({ state }: { readonly state: WeekMark['state'] }) {
  return (
    <svg className={style['drawing']} viewBox="0 0 16 24" aria-hidden="true">
      {state === 'blank' && <circle className="tick" cx="8" cy="11" r="1.3" />}
      {state === 'excused' && <path className={style['excused']} d="M4 11h8" />}
      {state === 'both' && <path className={style['want']} d="M5.5 2.5h6l3 3v12h-9z" />}
      {(state === 'first' || state === 'both') && <path className={style['is']} d="M2 4.5h7.5v13H2z" />}
    </svg>
  )
}
