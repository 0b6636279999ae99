/** The commitments of a report's time as a table: the plan, whose it is, its day, and what became of it. */

import type { Commitment } from '../../core/commitment.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { nameOfOwner, type Parties } from '../Together/parties.ts'
import style from './Paper.module.css'

interface PaperCommitmentsProps {
  readonly commitments: readonly Commitment[]
  /** Whose they can be; null where all are one's own. */
  readonly parties: Parties | null
}

/** The table; a sentence where there is none. */
export function PaperCommitments({ commitments, parties }: PaperCommitmentsProps) {
  if (commitments.length === 0) return <p>{t('print.commitments.none')}</p>
  return (
    <table className={`${style['numbers']} ${style['promises']}`}>
      <thead>
        <tr>
          <th scope="col">{t('print.plan')}</th>
          {parties !== null && (
            <th scope="col" className={style['whose']}>
              {t('print.whose')}
            </th>
          )}
          <th scope="col" className={style['dayCell']}>
            {t('print.due')}
          </th>
          <th scope="col">{t('print.became')}</th>
        </tr>
      </thead>
      <tbody>
        {commitments.map((one) => (
          <tr key={`${one.madeOn} ${one.cue} ${one.act}`}>
            <th scope="row" dir="auto">
              {t('print.planned', { cue: one.cue, act: one.act })}
              {one.shows.trim() !== '' && <span className={style['under']}>{one.shows}</span>}
            </th>
            {parties !== null && <td dir="auto">{nameOfOwner(parties, one.author)}</td>}
            <td>{sayWholeDay(one.due)}</td>
            <td>
              {becameWords(one)}
              {one.happened.trim() !== '' && (
                <span className={style['under']} dir="auto">
                  {one.happened}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether it was kept, and how far it went where that was said. */
function becameWords({ status, outcome }: Commitment): string {
  const kept = t(status === 'open' ? 'csv.open' : `promise.${status}`)
  return outcome === null ? kept : `${kept}, ${t(`outcome.${outcome}`)}`
}
