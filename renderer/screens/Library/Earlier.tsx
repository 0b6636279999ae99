/** What a question of one's own asked before, version by version: entries of that time keep these words. */

import { useClock } from '../../clock.ts'
import { everyRole, wordingFrom } from '../../core/library.ts'
import { type QuestionContent, wordsFor } from '../../core/own-question.ts'
import { sayWhen, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { ownById } from '../../store/own.ts'
import style from './Library.module.css'
import { Part } from './Part.tsx'
import { PutTo } from './PutTo.tsx'

/** The earlier versions, the newest first, each behind a click; nothing where there is none. */
export function Earlier({ question }: { readonly question: string }) {
  const clock = useClock()
  const row = useLive(() => ownById('question', question), [question])
  if (row === undefined || row === null || row === 'unread' || row.body.earlier.length === 0) return null
  return (
    <Part name={t('own.earlier')} lead={t('own.earlier.lead')}>
      {row.body.earlier.toReversed().map(({ version, content, until }) => (
        <details key={version} className={style['earlier']}>
          <summary>{t('own.earlier.of', { version, when: sayWhen(until, clock()) })}</summary>
          <Asked content={content} />
        </details>
      ))}
    </Part>
  )
}

/** What a content asks of each role. */
export function Asked({ content }: { readonly content: QuestionContent }) {
  return (
    <>
      {everyRole.map((role) => {
        const words = wordsFor(content, role)
        return (
          words !== null && (
            <PutTo key={role} viewpoint={role} wording={wordingFrom(words)} kind={content.kind} />
          )
        )
      })}
    </>
  )
}
