/** Where one put a reply, where the library has it, and why: said side by side, without a verdict. */

import type { SortExercise } from '../../core/exercise.ts'
import type { SortedReply } from '../../core/practice.ts'
import { t } from '../../locales/index.ts'
import style from './Practice.module.css'

interface WhyProps {
  readonly exercise: SortExercise | undefined
  readonly reply: SortedReply
}

/** Nothing about the library where the reply is no longer in it. */
export function Why({ exercise, reply }: WhyProps) {
  const held = exercise?.replies.find(({ id }) => id === reply.reply)
  const mine = reply.pile === null ? '' : t(`sort.pile.${reply.pile}`).toLowerCase()
  const theirs = held === undefined ? '' : t(`sort.pile.${held.answer}`).toLowerCase()
  return (
    <div className={style['why']}>
      <p className="label">
        {held === undefined && t('sort.mine', { pile: mine })}
        {held !== undefined && held.answer === reply.pile && t('sort.same', { pile: mine })}
        {held !== undefined && held.answer !== reply.pile && t('sort.other', { mine, theirs })}
      </p>
      {held !== undefined && <p>{held.why}</p>}
    </div>
  )
}
