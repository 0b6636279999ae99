/** The form of one if-then plan. */

import { useId } from 'react'
import { useToday } from '../../clock.ts'
import type { Planned } from '../../core/commitment.ts'
import type { Draft } from '../../core/draft.ts'
import type { Written } from '../../core/finish.ts'
import { t } from '../../locales/index.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { PlanDue, PlanFields } from '../PlanFields.tsx'
import style from './Walk.module.css'

interface PlanProps {
  readonly editor: DraftEditor
  readonly plan: Planned
  /** Which of the draft's plans it is, from 0. */
  readonly at: number
  readonly written: readonly Written[]
}

/** The plan's fields, stored in the draft with every change. */
export function Plan({ editor, plan, at, written }: PlanProps) {
  const id = useId()
  const today = useToday()
  const from = editor.state().draft.body.started.day
  const put = (by: Partial<Planned>) => (held: Draft) => ({
    ...held,
    plans: held.plans.map((one, index) => (index === at ? { ...one, ...by } : one)),
  })
  const choose = (by: Partial<Planned>) => editor.changeDraft(put(by))
  const remove = () =>
    editor.changeDraft((held) => ({ ...held, plans: held.plans.filter((_, index) => index !== at) }))
  const questions = written.map(({ item }) => ({
    value: item.question,
    label: editor.wording(item)?.label ?? item.question,
  }))
  return (
    <section className={style['plan']} aria-labelledby={id}>
      <h3 className="section" id={id}>
        {t('step.plan', { n: at + 1 })}
      </h3>
      <PlanFields
        plan={plan}
        questions={questions}
        onType={(by) => editor.typeDraft(put(by))}
        onChoose={choose}
      />
      <div className={style['planFoot']}>
        <PlanDue plan={plan} from={from} today={today} onChoose={choose} />
        <Button kind="quiet" onClick={remove}>
          {t('step.remove')}
        </Button>
      </div>
    </section>
  )
}
