/** A desired answer that exists already comes back: still wanted, or written anew. */

import { useLayoutEffect, useRef } from 'react'
import { useToday } from '../../clock.ts'
import { defaultByWhen } from '../../core/desired.ts'
import type { Day } from '../../core/day.ts'
import type { DraftAnswer, DraftItem } from '../../core/draft.ts'
import type { Goal } from '../../core/finish.ts'
import { sayDay, t } from '../../locales/index.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { ByWhen } from './HowMuch.tsx'
import { choiceWord } from './levels.ts'
import style from './Walk.module.css'

interface GoalInForceProps {
  readonly editor: DraftEditor
  readonly item: DraftItem
  readonly answer: DraftAnswer
  readonly goal: Goal
  /** The day of the sitting. */
  readonly day: Day
  readonly onStill: () => void
}

/** The goal with its two buttons. One press confirms it and goes on, unless its date has come. */
export function GoalInForce({ editor, item, answer, goal, day, onStill }: GoalInForceProps) {
  const today = useToday()
  const button = useRef<HTMLButtonElement>(null)
  // One key confirms: the focus waits on the button, also after going back.
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), [])
  const { body } = goal
  const isDue = body.byWhen !== null && body.byWhen <= day
  const isStill = answer.wish.mode === 'still'
  const still = () => {
    const byWhen = isDue ? defaultByWhen(day) : (body.byWhen ?? answer.wish.byWhen)
    editor.changeAnswer(item.row, (held) => ({ ...held, wish: { ...held.wish, mode: 'still', byWhen } }))
    if (!isDue) onStill()
  }
  const anew = () =>
    editor.changeAnswer(item.row, (held) => ({
      ...held,
      wish: { ...held.wish, mode: 'anew', byWhen: defaultByWhen(day) },
    }))
  return (
    <div className={style['goal']}>
      <p className="soft">{t('walk.goal.lead', { day: sayDay(body.day, today) })}</p>
      <div className={style['goalText']}>
        {body.text.trim() !== '' && (
          <p className="written" dir="auto">
            {body.text}
          </p>
        )}
        <p className="note">
          {typeof body.level === 'number' && body.byWhen !== null
            ? t('walk.goal.level', { level: body.level, day: sayDay(body.byWhen, today) })
            : choiceWord(body.level, 'want')}
        </p>
      </div>
      {isDue && <p>{t('walk.goal.due')}</p>}
      <div className="row">
        <Button ref={button} aria-pressed={isStill} onClick={still}>
          {t('walk.goal.still')}
        </Button>
        <Button onClick={anew}>{t('walk.goal.anew')}</Button>
        <output className="note">{isStill && t('walk.goal.confirmed')}</output>
      </div>
      {isStill && isDue && <ByWhen editor={editor} item={item} answer={answer} />}
    </div>
  )
}
