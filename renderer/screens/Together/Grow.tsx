/** The fourth step: one question through goal, reality, options and will. */

import { useId } from 'react'
import { useClock } from '../../clock.ts'
import { type BothOn, layTogether } from '../../core/both-sides.ts'
import { type Focus, focusedOn, hasFocusWords } from '../../core/meeting.ts'
import { language, t } from '../../locales/index.ts'
import { changeMeeting } from '../../store/meetings.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { Write } from '../../ui/Write.tsx'
import { openSides } from './open-sides.ts'
import type { Parties } from './parties.ts'
import { questionsIn } from './questions.ts'
import { StepHead } from './StepHead.tsx'
import style from './Together.module.css'
import type { StepProps } from './step.ts'
import { wishWords } from './wish.ts'

/** The question is chosen first; without open sheets there is what the two talked about. */
export function Grow({ meeting, sides, parties, desk }: StepProps) {
  const clock = useClock()
  const open = openSides(sides)
  const { focus } = meeting.body
  const all = open === null ? [] : layTogether(open.agent, open.lead, language()).all
  const on = all.find((one) => focus !== null && one.key.startsWith(`${focus.question}@`)) ?? null
  const choose = (question: string) => {
    const version = (on: BothOn | undefined) => on?.agent?.version ?? on?.lead?.version ?? 0
    const chosen = all.find(({ key }) => question !== '' && key.startsWith(`${question}@`))
    const next = question === none ? null : { question, version: version(chosen) }
    perform(() =>
      changeMeeting(meeting.id, (held) => ({ ...held, focus: focusedOn(held.focus, next) }), clock().at),
    )
  }
  return (
    <>
      <StepHead title={t('together.step.question')} lead={t('together.grow.lead')} />
      <div className={style['which']}>
        <Select
          label={t('together.grow.which')}
          value={focus === null ? none : focus.question}
          options={[
            // An arrow too many must not take away what was written.
            ...(focus === null || !hasFocusWords(focus)
              ? [{ value: none, label: t('together.grow.choose') }]
              : []),
            ...questionsIn(open),
            { value: '', label: t('together.grow.other') },
          ]}
          onChoose={choose}
        />
      </div>
      {focus !== null && (
        <FourSteps key={focus.question} meeting={meeting.id} focus={focus} on={on} parties={parties}>
          <Button onClick={() => desk.begin({ question: focus.question === '' ? null : focus.question })}>
            {t('together.plan.make')}
          </Button>
        </FourSteps>
      )}
    </>
  )
}

/** Stands for no question chosen yet. */
const none = '–'

interface FourStepsProps {
  readonly meeting: string
  readonly focus: Focus
  /** The question as both speak of it; null where no sheet does. */
  readonly on: BothOn | null
  readonly parties: Parties
  /** What leads to a commitment. */
  readonly children: React.ReactNode
}

/** Goal, reality, options, will. */
function FourSteps({ meeting, focus, on, parties, children }: FourStepsProps) {
  const clock = useClock()
  const type = (by: Partial<Focus>, words: string) =>
    perform(
      () =>
        changeMeeting(
          meeting,
          (held) => ({ ...held, focus: held.focus && { ...held.focus, ...by } }),
          clock().at,
        ),
      words,
      `focus:${meeting}:${Object.keys(by).join()}`,
    )
  const wish = on?.agent == null ? '' : wishWords(on.agent, parties.agent.name)
  const lines = focus.options.split('\n').filter((line) => line.trim() !== '')
  return (
    <ol className={style['grow']}>
      <GrowStep title={t('together.grow.goal')}>
        {wish !== '' && <Said text={wish} />}
        <Write
          label={t('together.grow.goal.label')}
          initial={focus.goal}
          paper="line"
          onWrite={(goal) => type({ goal }, goal)}
        />
      </GrowStep>
      <GrowStep title={t('together.grow.reality')}>
        <Reality on={on} parties={parties} />
      </GrowStep>
      <GrowStep title={t('together.grow.options')}>
        <Write
          label={t('together.grow.options.label')}
          initial={focus.options}
          paper="line"
          onWrite={(options) => type({ options }, options)}
        />
        {lines.length === 1 && <p className="note">{t('together.grow.options.more')}</p>}
      </GrowStep>
      <GrowStep title={t('together.grow.will')}>
        <p className="soft">{t('together.grow.will.lead')}</p>
        <p>{children}</p>
      </GrowStep>
    </ol>
  )
}

function GrowStep({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const id = useId()
  return (
    <li className={style['growStep']} aria-labelledby={id}>
      <h3 className="label" id={id}>
        {title}
      </h3>
      <div className={style['growBody']}>{children}</div>
    </li>
  )
}

function Said({ text }: { readonly text: string }) {
  return (
    <p className="written" dir="auto">
      {text}
    </p>
  )
}

/** What each of the two wrote of it. */
function Reality({ on, parties }: { readonly on: BothOn | null; readonly parties: Parties }) {
  const said = [
    { name: parties.agent.name, text: on?.agent?.text.trim() ?? '' },
    { name: parties.lead.name, text: on?.lead?.text.trim() ?? '' },
  ].filter(({ text }) => text !== '')
  if (said.length === 0) return <p className="soft">{t('together.grow.reality.none')}</p>
  return (
    <>
      {said.map(({ name, text }) => (
        <div key={name}>
          <p className="note">{name}</p>
          <Said text={text} />
        </div>
      ))}
    </>
  )
}
