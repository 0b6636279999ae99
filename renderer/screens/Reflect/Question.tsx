/** A question as it is asked: its group, its prompt, a line to begin with, and its source one click away. */

import type { StoredWording } from '../../core/wording.ts'
import { t } from '../../locales/index.ts'
import style from './Walk.module.css'

interface QuestionProps {
  readonly id: string
  readonly prompt: string
  readonly hint: string
  readonly wording: StoredWording | null
  /** The language it is asked in, where no wording tells. */
  readonly lang?: string | undefined
  readonly group?: string
  readonly opening?: string
  /** Said under the question; empty where there is nothing to say. */
  readonly aside?: string
}

/** The prompt and what stands around it. */
export function Question(props: QuestionProps) {
  const { id, prompt, hint, wording, group = '', opening = '', aside = '' } = props
  const lang = props.lang ?? wording?.language
  return (
    <div className={style['ask']}>
      {group !== '' && (
        <p className={style['group']} lang={lang}>
          {group}
        </p>
      )}
      {opening !== '' && (
        <p className={style['opening']} lang={lang}>
          {opening}
        </p>
      )}
      <div className={style['ask']} id={id} lang={lang}>
        <h2 className={style['question']}>{prompt}</h2>
        {hint !== '' && <p className="soft">{hint}</p>}
      </div>
      {aside !== '' && <p className="note">{aside}</p>}
      {wording !== null && <Source source={wording.source} lang={wording.language} />}
    </div>
  )
}

/** The article a question rests on, with the passage behind a click; of one's own, that it is. */
function Source({ source, lang }: { readonly source: StoredWording['source']; readonly lang: string }) {
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
        {quote === '' ? (
          t('walk.source', { author })
        ) : (
          <Quoted text={t('walk.source.quote', { author, quote })} quote={quote} />
        )}
      </summary>
      <p lang={lang}>{t('walk.source.passage', { title, date, passage })}</p>
    </details>
  )
}

/** A line with the article's own words in it, which are English whatever language is spoken around them. */
function Quoted({ text, quote }: { readonly text: string; readonly quote: string }) {
  const at = text.indexOf(quote)
  return (
    <>
      {text.slice(0, at)}
      <span lang="en">{quote}</span>
      {text.slice(at + quote.length)}
    </>
  )
}
