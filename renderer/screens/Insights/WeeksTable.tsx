/** The numbers of a year of weeks as a table: what each week holds, how much was answered, and the levels. */

import { Link } from 'wouter'
import { choicesIn } from '../../core/year.ts'
import { t } from '../../locales/index.ts'
import insights from './Insights.module.css'
import style from './Weeks.module.css'
import { answersIn, levelsWords, type Week, weekState, type YearShown } from './weeks.ts'

interface WeeksTableProps {
  readonly shown: YearShown
  readonly caption: string
  /** Makes History show a week's entries next. */
  readonly onShow: (week: Week) => void
}

/** Newest first, from the week on in which the journal began; long ones scroll in a box of their own. */
export function WeeksTable({ shown, caption, onShow }: WeeksTableProps) {
  const { weeks, questions, begun } = shown
  const lived = weeks.filter(({ week }) => week >= begun)
  return (
    <div className={`${insights['rounds']} ${style['table']}`}>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insights.column.week')}</th>
            <th scope="col">{t('insights.year.answers')}</th>
            {questions.map(({ series, label }) => (
              <th key={series.key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lived.toReversed().map((week) => (
            <tr key={week.week}>
              <th scope="row">
                {week.items.length === 0 ? (
                  weekState(week, shown)
                ) : (
                  <Link className="link" href="/history" onClick={() => onShow(week)}>
                    {weekState(week, shown)}
                  </Link>
                )}
              </th>
              <td className="num">{answersIn(week)}</td>
              {questions.map(({ series }) => (
                <td className="num" key={series.key}>
                  {levelsWords(choicesIn(week, series.key)) || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
