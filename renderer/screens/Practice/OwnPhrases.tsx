/** One's own phrases, quietly beside a question; nothing of them is written by itself. */

import { isPhraseList } from '../../core/practice.ts'
import { starters } from '../../core/phrases.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { practiceOf } from '../../store/practice.ts'
import { library } from '../library.ts'
import style from './OwnPhrases.module.css'

/** The list as it stands, or the one it begins with; nothing while it is empty. */
export function OwnPhrases() {
  const exercise = library().exercises.find(({ kind }) => kind === 'list')
  const list = useLive(() => practiceOf(exercise?.id ?? '', isPhraseList), [exercise?.id])
  if (list === undefined || exercise?.kind !== 'list') return null
  const phrases = list[0]?.body.phrases ?? starters(exercise.phrases)
  const texts = phrases.map(({ text }) => text).filter((text) => text.trim() !== '')
  if (texts.length === 0) return null
  return (
    <aside className={style['own']} aria-label={t('phrases.own')}>
      <p className="note">{t('phrases.own')}</p>
      <ul>
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </aside>
  )
}
