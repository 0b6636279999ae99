/** Where an item comes from: the article, the passage, and a short quotation; of one's own, that it is. */

import { Link } from 'wouter'
import type { Held, Holdings } from '../../core/library.ts'
import type { Citation } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import style from './Library.module.css'
import { Part } from './Part.tsx'

interface CitedProps extends Pick<Holdings, 'sources'> {
  readonly citation: Citation
}

/** The quotation in the author's words, then author, title and date, then the passage in ours. */
export function Cited({ citation: { key, passage, quote }, sources }: CitedProps) {
  const source = sources.find((one) => one.key === key)
  return (
    <div className={style['cited']}>
      {/* Quotations stay in the language of the articles. */}
      {quote !== undefined && (
        <blockquote lang="en" className={style['quote']}>
          {t('library.quote', { quote })}
        </blockquote>
      )}
      {source !== undefined && (
        <p>{t('library.cited.article', { author: source.author, title: source.title, date: source.date })}</p>
      )}
      <p className="soft">{passage}.</p>
    </div>
  )
}

interface OriginProps extends Pick<Holdings, 'sources'>, Pick<Held<unknown>, 'adapted'> {
  readonly source: Citation | null
  /** Where the pages of its kind are. */
  readonly path: '/library/questions' | '/library/audits'
}

/** The part of a page that says what the item rests on. */
export function Origin({ source, adapted, sources, path }: OriginProps) {
  return (
    <Part name={t('library.cited.title')}>
      {source !== null && <Cited citation={source} sources={sources} />}
      {source === null && adapted === null && <p>{t('library.origin.own')}</p>}
      {source === null && adapted !== null && (
        <p>
          {t('library.origin.adapted', { version: adapted.version })}{' '}
          <Link className="link" href={`${path}/${adapted.id}`}>
            {adapted.name}
          </Link>
        </p>
      )}
    </Part>
  )
}
