/** The form of one if-then plan. */

import { useId } from 'react'
import { useToday } from '../../clock.ts'
import type { Planned } from '../../core/commitment.ts'
import { addDays } from '../../core/day.ts'
import type { Draft } from '../../core/draft.ts'
import type { Written } from '../../core/finish.ts'
import { sayDay, t } from '../../locales/index.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { Write } from '../../ui/Write.tsx'
import style from './Walk.module.css'

interface PlanProps {
  readonly editor: DraftEditor
  readonly plan: Planned
  /** Which of the draft's plans it is, from 0. */
  readonly at: number
  readonly written: readonly Written[]
}

/** When it may be due, in weeks from the day of the sitting: within four. */
const weeksAhead = [1, 2, 3, 4]

/** If, then, how it will show, by when, and the question it goes with. */
export function Plan({ editor, plan, at, written }: PlanProps) {
  const id = useId()
  const today = useToday()
  const { started } = editor.state().draft.body
  const put = (by: Partial<Planned>) => (held: Draft) => ({
    ...held,
    plans: held.plans.map((one, index) => (index === at ? { ...one, ...by } : one)),
  })
  const type = (by: Partial<Planned>) => editor.typeDraft(put(by))
  const choose = (by: Partial<Planned>) => editor.changeDraft(put(by))
  const remove = () =>
    editor.changeDraft((held) => ({ ...held, plans: held.plans.filter((_, index) => index !== at) }))
  const dues = weeksAhead.map((weeks) => {
    const day = addDays(started.day, weeks * 7)
    return { value: day, label: t('step.due.weeks', { day: sayDay(day, today), weeks }) }
  })
  return (
    <section className={style['plan']} aria-labelledby={id}>
      <h3 className="section" id={id}>
        {t('step.plan', { n: at + 1 })}
      </h3>
      <Select
        label={t('step.for')}
        value={plan.question ?? ''}
        options={questionsOf(editor, written)}
        onChoose={(question) => choose({ question: question === '' ? null : question })}
      />
      <Write
        label={t('step.if')}
        hint={t('step.if.hint')}
        initial={plan.cue}
        paper="line"
        onWrite={(cue) => type({ cue })}
      />
      <Write
        label={t('step.then')}
        hint={t('step.then.hint')}
        initial={plan.act}
        paper="line"
        onWrite={(act) => type({ act })}
      />
      <Write
        label={t('step.shows')}
        hint={t('step.shows.hint')}
        initial={plan.shows}
        paper="line"
        onWrite={(shows) => type({ shows })}
      />
      <div className={style['planFoot']}>
        <Select label={t('step.due')} value={plan.due} options={dues} onChoose={(due) => choose({ due })} />
        <Button kind="quiet" onClick={remove}>
          {t('step.remove')}
        </Button>
      </div>
    </section>
  )
}

/** The questions a plan can go with, and none in particular. */
function questionsOf(editor: DraftEditor, written: readonly Written[]) {
  const all = written.map(({ item }) => ({
    value: item.question,
    label: editor.wording(item)?.label ?? item.question,
  }))
  return [{ value: '', label: t('step.free') }, ...all]
}
