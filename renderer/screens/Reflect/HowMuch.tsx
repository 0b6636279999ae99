/** By when, and how much it matters: what a wish carries besides its words and level. */

import { useToday } from '../../clock.ts'
import type { Importance } from '../../core/answer.ts'
import { addDays, daysBetween, type Day } from '../../core/day.ts'
import { mostCap } from '../../core/desired.ts'
import { type DraftAnswer, type DraftItem, rewritten } from '../../core/draft.ts'
import { wishSeries } from '../../core/finish.ts'
import { sayDay, t } from '../../locales/index.ts'
import { importances } from '../../store/desired.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Select } from '../../ui/Field.tsx'

interface WishPartProps {
  readonly editor: DraftEditor
  readonly item: DraftItem
  readonly answer: DraftAnswer
}

/** How far ahead "by when" offers to look, in weeks. */
const ahead = [2, 4, 8, 12, 26]

/** The date of a wish; choosing one leaves what was decided about the wish as it is. */
export function ByWhen({ editor, item, answer }: WishPartProps) {
  const today = useToday()
  const { started } = editor.state().draft.body
  const days: Day[] = ahead.map((weeks) => addDays(started.day, weeks * 7))
  const all = days.includes(answer.wish.byWhen) ? days : [answer.wish.byWhen, ...days]
  const label = (day: Day) => {
    const weeks = Math.round(daysBetween(started.day, day) / 7)
    return t('walk.byWhen.weeks', { day: sayDay(day, today), weeks })
  }
  return (
    <Select
      label={t('walk.byWhen')}
      value={answer.wish.byWhen}
      options={all.map((day) => ({ value: day, label: label(day) }))}
      onChoose={(byWhen) =>
        editor.changeAnswer(item.row, (held) => ({ ...held, wish: { ...held.wish, byWhen } }))
      }
    />
  )
}

/** How many goals other than this one matter most, counting what this sitting has rewritten. */
function othersAtMost(editor: DraftEditor, row: string): number {
  const draft = editor.state().draft.body
  const written = editor.written()
  const rewrittenHere = written.filter(({ answer, item }) => answer.wish.mode === 'anew' || item.row === row)
  const without = new Set(rewrittenHere.map(({ item }) => wishSeries(item, draft)))
  const here = rewrittenHere
    .filter(({ item }) => item.row !== row)
    .map(({ answer }) => answer.wish.importance)
  return [...importances(editor.goals, without), ...here].filter((importance) => importance === 3).length
}

const words: readonly Importance[] = [1, 2, 3]

/** A little, Much or Most; Most may stand on three goals in force. */
export function HowMuch({ editor, item, answer }: WishPartProps) {
  const others = Math.min(mostCap, othersAtMost(editor, item.row))
  return (
    <Choice
      legend={t('walk.importance')}
      options={words.map((value) => ({
        value,
        label: t(`importance.${value}`),
        disabled: value === 3 && others === mostCap,
      }))}
      value={answer.wish.importance}
      onChoose={(importance) =>
        editor.changeAnswer(item.row, (held) => ({ ...held, wish: rewritten(held.wish, { importance }) }))
      }
    >
      <p className="note">{t('walk.importance.cap', { others })}</p>
    </Choice>
  )
}
