/** The numbers of a chart as a table: each session's level, and what was wanted on that day. */

import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { wantedOn } from '../../core/gap-change.ts'
import type { Round, WishStep } from '../../core/question-series.ts'
import { sayDay, t } from '../../locales/index.ts'
import style from './Insights.module.css'
import { many, useOlder } from './older.tsx'
import { adjustedWords } from './sentence.ts'

interface RoundsTableProps {
  readonly caption: string
  /** True where the caption is to be seen as well. */
  readonly isNamed?: boolean
  readonly rounds: readonly Round[]
  readonly wishes: readonly WishStep[]
}

/** Newest first; long ones scroll in a box of their own. */
export function RoundsTable({ caption, isNamed = false, rounds, wishes }: RoundsTableProps) {
  const today = useToday()
  const { count, list, button } = useOlder<HTMLTableSectionElement>(
    rounds.length,
    many,
    'insights.older.rows',
  )
  return (
    <div className={style['rounds']}>
      <table>
        <caption className={isNamed ? style['caption'] : 'hidden'}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('insights.column.day')}</th>
            <th scope="col">{t('first.name')}</th>
            <th scope="col">{t('second.name')}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {rounds
            .toReversed()
            .slice(0, count)
            .map((round) => (
              <tr key={round.entry}>
                <th scope="row">
                  <Link className="link" href={`/history/${round.entry}`}>
                    {sayDay(round.day, today)}
                  </Link>
                </th>
                <td className="num">
                  {round.adjusted === null ? round.level : adjustedWords(String(round.level), round.adjusted)}
                </td>
                <td className="num">{wantedOn(wishes, round.day) ?? '–'}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {button}
    </div>
  )
}
