/** The sentences that both of a report would sign, each under the day it was agreed on. */

import type { PairContent } from '../../core/report-pair.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import style from './Paper.module.css'

/** Nothing where there is none, for the commitments stand below. */
export function PaperAgreed({ agreed }: Pick<PairContent, 'agreed'>) {
  if (agreed.length === 0) return null
  return (
    <>
      <h3>{t('print.agreed')}</h3>
      <ul className={style['list']}>
        {agreed.map(({ day, sentence }) => (
          <li key={`${day} ${sentence}`}>
            <span className={style['under']}>{sayWholeDay(day)}</span>
            <p className={style['written']} dir="auto">
              {sentence}
            </p>
          </li>
        ))}
      </ul>
      <h3>{t('print.promised')}</h3>
    </>
  )
}
