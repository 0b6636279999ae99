/** One side of a meeting as it stands in a file: every answer with the words it was asked in. */

import { useToday } from '../../clock.ts'
import type { Side, SideAnswer } from '../../core/side.ts'
import { sayDay, t } from '../../locales/index.ts'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { choiceWord } from '../Reflect/levels.ts'
import style from './Exchange.module.css'

/** All of a side, in its order. */
export function SideSheet({ side }: { readonly side: Side }) {
  const today = useToday()
  const by = t('entry.title', { name: side.author, day: sayDay(side.day, today) })
  return (
    <Sheet kind="is">
      <SheetHead kind="is" level={2} title={side.auditName} side={by} />
      <div className={style['answers']} lang={side.language}>
        {side.answers.length === 0 && <p>{t('exchange.send.none')}</p>}
        {side.answers.map((answer) => (
          <Answer key={`${answer.question}@${answer.version}`} answer={answer} />
        ))}
      </div>
    </Sheet>
  )
}

/** What a level is called, in the texts it was chosen from. */
function levelWords(choice: SideAnswer['choice'], levels: readonly string[]): string {
  if (typeof choice !== 'number') return choiceWord(choice, 'is')
  return t('exchange.level', { level: choice, words: levels[choice - 1] ?? '' })
}

/** What is wanted, with its level where one was chosen. */
function wishWords({ text, level }: NonNullable<SideAnswer['wish']>): string {
  if (typeof level === 'number') return t('exchange.wish.level', { level, text })
  return t('exchange.wish', { text })
}

function Answer({ answer }: { readonly answer: SideAnswer }) {
  const { label, now, text, choice, mark, levels, wish } = answer
  return (
    <article className={style['answer']}>
      <h3 className="label">{label}</h3>
      <p className="note" dir="auto">
        {now}
      </p>
      {choice !== null && <p>{levelWords(choice, levels)}</p>}
      {mark !== null && <p>{t(`walk.mark.${mark}`)}</p>}
      {text !== '' && (
        <p className={style['written']} dir="auto">
          {text}
        </p>
      )}
      {wish !== null && (
        <p className={style['written']} dir="auto">
          {wishWords(wish)}
        </p>
      )}
    </article>
  )
}
