/** The room before anyone is in it: what it is for and how it works. */

import { t } from '../../locales/index.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { AddPerson } from '../Person/AddPerson.tsx'
import style from './OneOnOnes.module.css'

/** The blank sheet with the way the room goes, and the one button. */
export function How() {
  return (
    <div className={style['room']}>
      <Sheet kind="is" stacked className={style['how']}>
        <p className={style['sentence']}>{t('meet.how')}</p>
        <ol className={style['steps']}>
          <li>{t('meet.how.apart')}</li>
          <li>{t('meet.how.together')}</li>
          <li>{t('meet.how.steps')}</li>
        </ol>
        <p className="note">{t('meet.how.keep')}</p>
        <AddPerson main />
      </Sheet>
    </div>
  )
}
