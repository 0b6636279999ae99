/** Judging, once, a desired answer whose date has come or that was rewritten. */

import { useToday } from '../../clock.ts'
import type { Verdict as Word } from '../../core/desired.ts'
import type { DraftAnswer } from '../../core/draft.ts'
import type { Goal } from '../../core/finish.ts'
import { sayDay, t } from '../../locales/index.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { Choice } from '../../ui/Choice.tsx'
import { choiceWord } from './levels.ts'

const words: readonly Word[] = ['reached', 'partly', 'not', 'unwanted']

interface VerdictProps {
  readonly editor: DraftEditor
  readonly row: string
  readonly answer: DraftAnswer
  readonly goal: Goal
}

/** What was wanted, and whether one got there. It may be left open. */
export function Verdict({ editor, row, answer, goal }: VerdictProps) {
  const today = useToday()
  const { text, level } = goal.body
  const day = sayDay(goal.body.day, today)
  const said = typeof level === 'number' ? String(level) : choiceWord(level, 'want')
  const worded =
    text.trim() === ''
      ? t('verdict.question.noText', { day, level: said })
      : t('verdict.question', { day, text })
  // Where the same words still stand above, they need not be said again.
  const question = answer.wish.mode === 'still' ? t('verdict.question.same', { day }) : worded
  return (
    <Choice
      legend={question}
      legendKind="quiet"
      options={words.map((value) => ({ value, label: t(`verdict.${value}`) }))}
      value={answer.verdict}
      onChoose={(verdict) => editor.changeAnswer(row, (held) => ({ ...held, verdict }))}
    />
  )
}
