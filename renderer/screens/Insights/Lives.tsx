/** Words that live on one sheet only, and words that return: counted here, with a line saying how. */

import { shortest, type WordLives } from '../../core/word-life.ts'
import { t } from '../../locales/index.ts'
import style from './Insights.module.css'

/** The three lists; nothing while there is too little to compare, and until they are counted. */
export function Lives({ lives }: { readonly lives: WordLives | null }) {
  if (lives === null) return null
  const lists = [
    ['insights.lives.wanted', lives.onlyWanted],
    ['insights.lives.current', lives.onlyCurrent],
    ['insights.lives.returning', lives.returning],
  ] as const
  const told = lists.filter(([, words]) => words.length > 0)
  if (told.length === 0) return null
  return (
    <div className={style['lives']}>
      <h3 className={style['name']}>{t('insights.lives')}</h3>
      <dl>
        {told.map(([id, words]) => (
          <div key={id}>
            <dt className="note">{t(id)}</dt>
            <dd className={style['lifeWords']} dir="auto">
              {words.join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('insights.lives.how', { letters: shortest })}</p>
    </div>
  )
}
