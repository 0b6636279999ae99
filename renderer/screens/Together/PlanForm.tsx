/** The form of a commitment while the two word it, and their agreeing on it. */

import { useId, useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import type { MeetingPlan } from '../../core/meeting.ts'
import { capital, t } from '../../locales/index.ts'
import { type Agreement, agreeOn, changePlan, dropPlan } from '../../store/agreeing.ts'
import { perform } from '../../store/writes.ts'
import { sayKeys } from '../Commands/key-words.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Select } from '../../ui/Field.tsx'
import { usePen } from '../../ui/pen.ts'
import { PlanDue, PlanFields } from '../PlanFields.tsx'
import type { OpenSides } from './open-sides.ts'
import { nameOfOwner, type Parties } from './parties.ts'
import { type PlanDesk, planPlace } from './plan-desk.ts'
import { questionsIn } from './questions.ts'
import style from './Together.module.css'

interface PlanFormProps {
  readonly meeting: string
  readonly plan: MeetingPlan
  readonly parties: Parties
  readonly desk: PlanDesk
  readonly sides: OpenSides | null
}

/** 0 to 10, as it is asked. */
const sure = Array.from({ length: 11 }, (_, value) => value)

/** Whose it is, the plan itself, how sure they are, and by when. */
export function PlanForm({ meeting, plan, parties, desk, sides }: PlanFormProps) {
  const id = useId()
  const clock = useClock()
  const today = useToday()
  const pen = usePen(desk.fresh === plan.id)
  const change = (by: Partial<MeetingPlan>) => {
    const words = Object.values(by).filter((value) => typeof value === 'string')
    perform(
      () => changePlan(meeting, plan.id, by, clock().at),
      words.join(' '),
      `plan:${plan.id}:${Object.keys(by).join()}`,
    )
  }
  return (
    <section className={style['plan']} aria-labelledby={id} {...planPlace}>
      <h3 className="section" id={id}>
        {t('together.plan.title')}
      </h3>
      <Choice
        legend={t('together.plan.whose')}
        options={[parties.agent, parties.lead].map(({ owner, name }) => ({
          value: owner,
          label: capital(name),
        }))}
        value={plan.author}
        onChoose={(author) => change({ author })}
      />
      <PlanFields plan={plan} questions={questionsIn(sides)} onType={change} onChoose={change} cueRef={pen} />
      <div className={style['planFoot']}>
        <PlanDue plan={plan} from={today} today={today} onChoose={change} />
        <Select
          label={t('together.plan.sure')}
          value={plan.confidence === null ? '' : String(plan.confidence)}
          options={[
            { value: '', label: t('together.plan.sure.none') },
            ...sure.map((value) => ({ value: String(value), label: String(value) })),
          ]}
          onChoose={(value) => change({ confidence: value === '' ? null : Number(value) })}
        />
      </div>
      <p className="note">{t('together.plan.aloud', { key: sayKeys('plan') })}</p>
      <Agree meeting={meeting} plan={plan} parties={parties} desk={desk} />
    </section>
  )
}

/** The two ways out of the form, with what stands in the way of the first. */
function Agree({ meeting, plan, parties, desk }: Omit<PlanFormProps, 'sides'>) {
  const clock = useClock()
  const [trouble, setTrouble] = useState<Exclude<Agreement, 'agreed'> | null>(null)
  const name = nameOfOwner(parties, plan.author)
  const agree = async () => {
    const came = await agreeOn(meeting, plan.id, clock())
    if (came !== 'agreed') return setTrouble(came)
    announce(t('together.plan.agreed', { name, cue: plan.cue, act: plan.act }))
    desk.leave()
  }
  const drop = () => {
    perform(() => dropPlan(meeting, plan.id, clock().at))
    desk.leave()
  }
  return (
    <>
      <output className={trouble === null ? 'hidden' : ''}>
        {trouble !== null && t(`together.plan.${trouble}`, { name })}
      </output>
      <div className="row">
        <Button onClick={() => void agree()}>{t('together.plan.agree')}</Button>
        <Button kind="quiet" onClick={drop}>
          {t('together.plan.drop')}
        </Button>
      </div>
    </>
  )
}
