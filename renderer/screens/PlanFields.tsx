/** The fields of an if-then plan: the question it goes with, if, then, how it will show, and by when. */

import type { Ref } from 'react'
import type { Planned } from '../core/commitment.ts'
import { addDays, type Day } from '../core/day.ts'
import { sayDay, t } from '../locales/index.ts'
import { Select } from '../ui/Field.tsx'
import { Write } from '../ui/Write.tsx'

interface PlanFieldsProps {
  readonly plan: Planned
  /** The questions it can go with, by their ids. */
  readonly questions: readonly { readonly value: string; readonly label: string }[]
  /** Stores what was typed; nothing is drawn from it. */
  readonly onType: (by: Partial<Planned>) => void
  readonly onChoose: (by: Partial<Planned>) => void
  readonly cueRef?: Ref<HTMLTextAreaElement>
}

interface PlanDueProps extends Pick<PlanFieldsProps, 'plan' | 'onChoose'> {
  /** The day its weeks are counted from. */
  readonly from: Day
  readonly today: Day
}

/** When it may be due, in weeks: within four. */
const weeksAhead = [1, 2, 3, 4]

/** If, then, how it will show, and the question it goes with. */
export function PlanFields({ plan, questions, onType, onChoose, cueRef }: PlanFieldsProps) {
  return (
    <>
      <Select
        label={t('step.for')}
        value={plan.question ?? ''}
        options={[{ value: '', label: t('step.free') }, ...questions]}
        onChoose={(question) => onChoose({ question: question === '' ? null : question })}
      />
      <Write
        label={t('step.if')}
        hint={t('step.if.hint')}
        initial={plan.cue}
        paper="line"
        {...(cueRef && { ref: cueRef })}
        onWrite={(cue) => onType({ cue })}
      />
      <Write
        label={t('step.then')}
        hint={t('step.then.hint')}
        initial={plan.act}
        paper="line"
        onWrite={(act) => onType({ act })}
      />
      <Write
        label={t('step.shows')}
        hint={t('step.shows.hint')}
        initial={plan.shows}
        paper="line"
        onWrite={(shows) => onType({ shows })}
      />
    </>
  )
}

/** By when it is to be done: within four weeks of a day. */
export function PlanDue({ plan, from, today, onChoose }: PlanDueProps) {
  const dues = weeksAhead.map((weeks) => {
    const day = addDays(from, weeks * 7)
    return { value: day, label: t('step.due.weeks', { day: sayDay(day, today), weeks }) }
  })
  // A plan that was begun on another day keeps the day it was given.
  const isAmong = dues.some(({ value }) => value === plan.due)
  const kept = isAmong ? [] : [{ value: plan.due, label: sayDay(plan.due, today) }]
  return (
    <Select
      label={t('step.due')}
      value={plan.due}
      options={[...kept, ...dues]}
      onChoose={(due) => onChoose({ due })}
    />
  )
}
