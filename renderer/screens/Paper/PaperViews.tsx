/** Where two see the same differently by two steps or more: both in full, and what was agreed, or lines for it. */

import type { Differences } from '../../core/report-shared.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import type { Parties } from '../Together/parties.ts'
import { Lines } from './PaperRemarks.tsx'
import { SharedTable } from './PaperShared.tsx'
import style from './Paper.module.css'

interface PaperViewsProps {
  readonly views: readonly Differences[]
  readonly parties: Parties
}

/** Meeting by meeting; a sentence where no difference was chosen to be shown. */
export function PaperViews({ views, parties }: PaperViewsProps) {
  if (views.length === 0) return <p>{t('print.views.none')}</p>
  return (
    <>
      <p className={style['note']}>{t('print.views.lead')}</p>
      {views.map(({ meeting, day, agreed, questions }) => (
        <section key={meeting}>
          {questions.map((question) => (
            <SharedTable key={question.key} question={question} parties={parties} />
          ))}
          <div className={style['whole']}>
            <h3>{t('print.views.agreed', { day: sayWholeDay(day) })}</h3>
            {agreed === '' ? (
              <Lines count={2} />
            ) : (
              <p className={style['written']} dir="auto">
                {agreed}
              </p>
            )}
          </div>
        </section>
      ))}
    </>
  )
}
