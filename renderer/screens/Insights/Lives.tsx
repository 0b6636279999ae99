/** Words that live on one sheet only, and words that return: counted here, with a line saying how. */

import { commonWords } from '../../content/common-words.ts'
import { languages } from '../../core/language.ts'
import type { Said, Wanted } from '../../core/question-series.ts'
import { shortest, wordLives } from '../../core/word-life.ts'
import { t } from '../../locales/index.ts'
import style from './Insights.module.css'

/** How many rounds with words it takes until words are compared. */
const needed = 3

/** The common words of every language the answers were given in. */
const commonIn = (said: readonly Said[]): ReadonlySet<string> =>
  new Set(
    languages
      .filter((one) => said.some(({ language }) => language === one))
      .flatMap((one) => [...commonWords(one)]),
  )

/** The three lists; nothing while there is too little to compare. */
export function Lives({
  said,
  wanted,
}: {
  readonly said: readonly Said[]
  readonly wanted: readonly Wanted[]
}) {
  const texts = said.map(({ text }) => text).filter((text) => text.trim() !== '')
  if (texts.length < needed) return null
  const lives = wordLives(
    texts,
    wanted.map(({ text }) => text),
    commonIn(said),
  )
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
