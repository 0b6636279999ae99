/** The article an exercise or a card rests on, with the passage behind a click. */

import type { Citation } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import { library } from '../library.ts'
import style from '../Reflect/Walk.module.css'

/** Nothing where the article is not in the library. */
export function Basis({ source: { key, passage, quote = '' } }: { readonly source: Citation }) {
  const source = library().sources.find((one) => one.key === key)
  if (source === undefined) return null
  const { author, title, date } = source
  return (
    <details className={style['source']}>
      <summary>
        {quote === '' ? t('walk.source', { author }) : t('walk.source.quote', { author, quote })}
      </summary>
      <p>{t('walk.source.passage', { title, date, passage })}</p>
    </details>
  )
}
