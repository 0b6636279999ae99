/** The year beside the year before, printed: its quarters, and the questions of every week in each; then the reviews. */

import type { Rejudged } from '../../core/rejudged.ts'
import type { ReviewBeside } from '../../core/report-reviews.ts'
import type { Lain, QuestionYear, ReportYear } from '../../core/report-year.ts'
import { sayNumber, t } from '../../locales/index.ts'
import { type Named, named } from '../Insights/names.ts'
import { printedChange, printedRejudged } from '../Insights/sentence-printed.ts'
import { PaperReview } from './PaperReview.tsx'
import { HeldRow, isAlone, YearColumns, YearLead } from './PaperYearParts.tsx'
import style from './Paper.module.css'

/** What is printed of a year. */
export interface PaperYearProps {
  readonly year: ReportYear
  readonly reviews: readonly ReviewBeside[]
  /** Why what is said of a series was judged anew, by its key. */
  readonly rejudged: Readonly<Record<string, Rejudged>>
  readonly labels: Readonly<Record<string, string>>
  /** True where what may be said of each question stands under its chart. */
  readonly isToldOverTime: boolean
}

/** See the file. */
export function PaperYear({ year, reviews, ...rest }: PaperYearProps) {
  return (
    <>
      <YearLead year={year} />
      <Quarters year={year} {...rest} />
      {reviews.map((review) => (
        <PaperReview key={review.from} review={review} />
      ))}
    </>
  )
}

function Quarters({ year, rejudged, labels, isToldOverTime }: Omit<PaperYearProps, 'reviews'>) {
  const alone = isAlone(year)
  const byKey = new Map(year.questions.map((one) => [one.series.key, one]))
  const series = year.questions.map((one) => one.series)
  const core = named({ insights: { series }, labels, rejudged }).filter(({ isCore }) => isCore)
  return (
    <>
      <table className={`${style['numbers']} ${style['year']}`}>
        <thead>
          <tr>
            <th scope="col">{t('print.year.question')}</th>
            <YearColumns year={year} />
          </tr>
        </thead>
        <tbody>
          <HeldRow year={year} words={t('print.year.held')} />
          {core.map((one) => {
            const of = byKey.get(one.series.key)
            return (
              of !== undefined && (
                <Row key={one.series.key} one={one} of={of} {...{ alone, isToldOverTime }} />
              )
            )
          })}
        </tbody>
      </table>
      <p className={`${style['note']} ${style['whole']}`}>
        {core.length === 0
          ? t('print.year.none')
          : t(isToldOverTime ? 'print.year.legend.overTime' : 'print.year.legend')}
      </p>
    </>
  )
}

interface RowProps extends Pick<PaperYearProps, 'isToldOverTime'> {
  readonly one: Named
  readonly of: QuestionYear
  readonly alone: boolean
}

/** A question in each stretch, and what may be said of it. */
function Row({ one: { label, series, rejudged }, of, alone, isToldOverTime }: RowProps) {
  const words = [printedChange(series.change), printedRejudged(rejudged ?? undefined)]
  return (
    <tr>
      <th scope="row">
        {label}
        {!isToldOverTime && (
          <span className={style['under']}>{words.filter((one) => one !== '').join(' ')}</span>
        )}
      </th>
      {[...(alone ? [] : [of.before]), ...of.quarters, of.now].map((lain, at) => (
        // The columns never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Lay key={at} lain={lain} />
      ))}
    </tr>
  )
}

/** Where answers lay: their middle and how many they were, or the few as they are. */
function Lay({ lain: { n, levels, middle } }: { readonly lain: Lain }) {
  return (
    <td className={style['number']}>
      {n === 0 && '–'}
      {middle === null ? levels.join(', ') : sayNumber(middle, 1)}
      {middle !== null && <span className={style['from']}>{` (${n})`}</span>}
    </td>
  )
}
