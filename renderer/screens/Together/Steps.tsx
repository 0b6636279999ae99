/** The five steps of a meeting in their order, each a press away. */

import { type MeetingStep, meetingSteps } from '../../core/meeting.ts'
import { capital, t } from '../../locales/index.ts'
import type { Parties } from './parties.ts'
import style from './Together.module.css'

interface StepsProps {
  readonly step: MeetingStep
  readonly parties: Parties
  readonly onGo: (step: MeetingStep) => void
}

/** Those that lie behind have a tick; one can go to any. */
export function Steps({ step, parties, onGo }: StepsProps) {
  const here = meetingSteps.indexOf(step)
  return (
    <nav aria-label={t('together.steps')}>
      <ol className={style['steps']}>
        {meetingSteps.map((one, at) => (
          <li key={one} className={at < here ? style['behind'] : ''}>
            <button
              type="button"
              className={style['to']}
              aria-current={one === step ? 'step' : undefined}
              onClick={() => onGo(one)}
            >
              {capital(t(`together.step.${one}`, { agent: parties.agent.name }))}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
