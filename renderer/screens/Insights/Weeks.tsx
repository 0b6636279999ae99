/** A year of weeks: what each holds and how its core questions were answered, told week by week. */

import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { type Day, daysBetween, mondayOf } from '../../core/day.ts'
import type { View } from '../../core/insights.ts'
import { choicesIn, countYear, weeksOfYear, type YearEntry, yearOfWeeks } from '../../core/year.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { readSettings } from '../../store/settings.ts'
import { useWidth } from '../../ui/width.ts'
import { showEntries } from '../History/list.ts'
import { WeeksLegend } from '../WeekDrawing.tsx'
import insights from './Insights.module.css'
import type { Named } from './names.ts'
import { SaveChart } from './SaveChart.tsx'
import { Stepped } from './Stepped.tsx'
import { weekGrid } from './week-grid.ts'
import style from './Weeks.module.css'
import { type Week, weeksNumbers, weekWords, type YearShown, yearWords } from './weeks.ts'
import { WeeksPlot } from './WeeksPlot.tsx'
import { WeeksTable } from './WeeksTable.tsx'

interface WeeksProps {
  readonly core: readonly Named[]
  readonly year: readonly YearEntry[]
  readonly begun: Day
  readonly view: View
  readonly asTable: boolean
}

/** The section: the last year, or as much of it as is looked at. */
export function Weeks({ core, year, begun, view, asTable }: WeeksProps) {
  const chart = useRef<HTMLDivElement>(null)
  const shown = useShown({ core, year, begun, view })
  const count = countYear(shown.weeks, begun, mondayOf(shown.today))
  const words = yearWords(count, shown.isNarrow)
  const show = ({ week }: Week) => {
    const { audit, dimension } = view
    showEntries({ week, audit, dimension })
  }
  return (
    <section className={insights['section']} aria-labelledby="weeks">
      <h2 className="section" id="weeks">
        {t('insights.year')}
      </h2>
      <div ref={chart}>
        <p className={insights['lead']}>{words}</p>
        {count.written > 0 && !asTable && (
          <>
            <p className={`note ${insights['lead']}`}>
              {t('insights.year.how')} <span className="no-picture no-print">{t('insights.year.keys')}</span>
            </p>
            <Picture shown={shown} words={words} onShow={show} />
            <WeeksLegend isNarrow={shown.isNarrow} />
          </>
        )}
      </div>
      {count.written > 0 && asTable && (
        <WeeksTable shown={shown} caption={t('insights.year')} onShow={show} />
      )}
      {count.written > 0 && (
        <SaveChart
          chart={asTable ? null : chart}
          title={t('insights.year')}
          numbers={() => weeksNumbers(shown)}
        />
      )}
    </section>
  )
}

/** The weeks that are looked at, with those that were let go, and the core questions answered in them. */
function useShown({ core, year, begun, view }: Omit<WeeksProps, 'asTable'>): YearShown {
  const today = useToday()
  const excused = useLive(readSettings)?.excused ?? []
  const weeks = yearOfWeeks(year, mondayOf(today), excused).slice(-countOf(view, begun, today))
  const isAnswered = ({ series }: Named) => weeks.some((week) => choicesIn(week, series.key).length > 0)
  const isNarrow = view.audit !== '' || view.dimension !== ''
  return { weeks, questions: core.filter(isAnswered), begun, isNarrow, today }
}

/** A year that has only begun is drawn from its beginning on, but no shorter than a quarter. */
const least = 13

/** How many weeks are shown. A period seldom begins on a Monday, so the week it begins in is shown as well. */
function countOf({ weeks }: View, begun: Day, today: Day): number {
  const lived = Math.max(least, Math.round(daysBetween(begun, mondayOf(today)) / 7) + 1)
  return Math.min(weeksOfYear, lived, weeks === 0 ? weeksOfYear : weeks + 1)
}

interface PictureProps {
  readonly shown: YearShown
  /** What it shows, in a sentence. */
  readonly words: string
  readonly onShow: (week: Week) => void
}

/** The drawing, gone through week by week by keys, by touch and by pointer, and the week pointed at in words. */
function Picture({ shown, words, onShow }: PictureProps) {
  const [box, rem] = useWidth<HTMLDivElement>()
  const [pointed, setPointed] = useState<Day | null>(null)
  const { weeks, questions } = shown
  const grid = weekGrid(rem, weeks.length, questions.length)
  const at = weeks.findIndex(({ week }) => week === pointed)
  const told = weeks[at] ?? weeks.findLast(({ items }) => items.length > 0)
  return (
    <div className={style['picture']} ref={box}>
      <Stepped
        width={grid.width}
        height={grid.height}
        widest={grid.width / 16}
        label={t('insights.year.picture', { words })}
        steps={t('insights.year.stepper')}
        count={weeks.length}
        at={told === undefined ? 0 : weeks.indexOf(told)}
        words={told === undefined ? '' : weekWords(told, shown)}
        under={grid.at}
        onStep={(index) => setPointed(weeks[index]?.week ?? null)}
      >
        {rem > 0 && <WeeksPlot shown={shown} grid={grid} chosen={at} />}
      </Stepped>
      <div className={`${style['told']} no-picture no-print`}>
        <p className="note">{told !== undefined && weekWords(told, shown)}</p>
        {told !== undefined && told.items.length > 0 && (
          <Link className="link note" href="/history" onClick={() => onShow(told)}>
            {t('insights.year.show')}
          </Link>
        )}
      </div>
    </div>
  )
}
