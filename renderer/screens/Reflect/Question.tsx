/** A question as it is asked: its group, its prompt, a line to begin with, and its source one click away. */

import type { StoredWording } from '../../core/wording.ts'
import { t } from '../../locales/index.ts'
import style from './Walk.module.css'

interface QuestionProps {
  readonly id: string
  readonly prompt: string
  readonly hint: string
  readonly wording: StoredWording | null
  readonly group?: string
  readonly opening?: string
  /** Said under the question; empty where there is nothing to say. */
  readonly aside?: string
}

/** The prompt and what stands around it. */
export function Question({ id, prompt, hint, wording, group = '', opening = '', aside = '' }: QuestionProps) {
  return (
    <div className={style['ask']}>
      {group !== '' && <p className={style['group']}>{group}</p>}
      {opening !== '' && <p className={style['opening']}>{opening}</p>}
      <div className={style['ask']} id={id}>
        <h2 className={style['question']}>{prompt}</h2>
        {hint !== '' && <p className="soft">{hint}</p>}
      </div>
      {aside !== '' && <p className="note">{aside}</p>}
      {wording !== null && <Source source={wording.source} />}
    </div>
  )
}

/** The article a question rests on, with the passage behind a click; of one's own, that it is. */
function Source({ source }: { readonly source: StoredWording['source'] }) {
  const { author, title, date, passage, quote } = source
  if (author === '')
    return (
      <p className={style['source']}>
        {title === '' ? t('walk.source.own') : t('walk.source.adapted', { title })}
      </p>
    )
  return (
    <details className={style['source']}>
      <summary>
        {quote === '' ? t('walk.source', { author }) : t('walk.source.quote', { author, quote })}
      </summary>
      <p>{t('walk.source.passage', { title, date, passage })}</p>
    </details>
  )
}
