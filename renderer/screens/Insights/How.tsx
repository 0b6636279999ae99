/** A quiet line under what is said that opens into how it was come by. */

import { t } from '../../locales/index.ts'
import style from './Insights.module.css'

/** The line; nothing where nothing was judged. */
export function How({ words }: { readonly words: string | null }) {
  if (words === null) return null
  return (
    <details className={style['how']}>
      <summary>{t('insights.how.title')}</summary>
      <p className="note">{words}</p>
    </details>
  )
}
