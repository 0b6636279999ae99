/** Where an item comes from: the article, the passage, and a short quotation. */

import type { Citation, Source } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import style from './Library.module.css'

interface CitedProps {
  readonly citation: Citation
  readonly sources: readonly Source[]
}

/** Author, title and date, the passage in our words, the quotation in theirs. */
export function Cited({ citation: { key, passage, quote }, sources }: CitedProps) {
  const source = sources.find((one) => one.key === key)
  return (
    <div className={style['cited']}>
      {quote !== undefined && (
        <blockquote lang="en" className={style['quote']}>
          {t('library.quote', { quote })}
        </blockquote>
      )}
      {source !== undefined && (
        <p className="note">
          {t('library.cited.article', { author: source.author, title: source.title, date: source.date })}
        </p>
      )}
      <p className="note">{passage}.</p>
    </div>
  )
}
