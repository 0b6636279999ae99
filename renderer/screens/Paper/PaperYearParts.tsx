/** What every year beside the year before has on paper: its days in words, its columns, and how much was held. */

import type { Stretch } from '../../core/quarters.ts'
import type { HeldIn } from '../../core/report-year.ts'
import { sayMonth, t } from '../../locales/index.ts'
import style from './Paper.module.css'
import { periodWords } from './subject.ts'

/** A year with its quarters and the year before. */
interface Year {
  readonly now: Stretch
  readonly before: Stretch
  readonly quarters: readonly Stretch[]
  readonly held: HeldIn
}

interface YearProps {
  readonly year: Year
}

/** Whether there is no year before to stand beside. */
export const isAlone = ({ held }: Pick<Year, 'held'>): boolean => held.before === 0

/** The days of both years. */
export function YearLead({ year }: YearProps) {
  const words = { now: periodWords(year.now), before: periodWords(year.before) }
  return <p>{t(isAlone(year) ? 'print.year.alone' : 'print.year.beside', words)}</p>
}

/** The months of a quarter, or its only one; with the year where a year is not one calendar year. */
function quarterWords({ from, to }: Stretch, year: Stretch): string {
  const isOneYear = year.from.slice(0, 4) === year.to.slice(0, 4)
  const months =
    from.slice(0, 7) === to.slice(0, 7)
      ? sayMonth(from)
      : t('print.year.quarter', { from: sayMonth(from), to: sayMonth(to) })
  return isOneYear ? months : `${months} ${from.slice(0, 4)}`
}

/** The heads of the columns: the year before where there was one, each quarter, and the year. */
export function YearColumns({ year }: YearProps) {
  const { quarters, now } = year
  return (
    <>
      {!isAlone(year) && (
        <th scope="col" className={style['number']}>
          {t('print.year.before')}
        </th>
      )}
      {quarters.map((quarter) => (
        <th key={quarter.from} scope="col" className={style['number']}>
          {quarterWords(quarter, now)}
        </th>
      ))}
      <th scope="col" className={style['number']}>
        {t('print.year.now')}
      </th>
    </>
  )
}

/** How many of something were held in each of the columns. */
export function HeldRow({ year, words }: YearProps & { readonly words: string }) {
  const { held } = year
  return (
    <tr>
      <th scope="row">{words}</th>
      {[...(isAlone(year) ? [] : [held.before]), ...held.quarters, held.now].map((count, at) => (
        // The columns never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={at} className={style['number']}>
          {count}
        </td>
      ))}
    </tr>
  )
}
