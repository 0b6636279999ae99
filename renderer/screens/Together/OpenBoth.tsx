/** Turns both sheets over on the laptop that both have used. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import { isLocked } from '../../core/side.ts'
import { capital, t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import { useLive } from '../../store/live.ts'
import { readSettings } from '../../store/settings.ts'
import { turnOver } from '../../store/sides.ts'
import { Button } from '../../ui/Button.tsx'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { partiesOf } from './parties.ts'

/** One button for both sides; a line why not, where one is not locked yet. Nothing where a side comes as a file. */
export function OpenBoth({ person, meeting, sides }: MeetingPartProps) {
  const clock = useClock()
  const settings = useLive(readSettings)
  const [failed, setFailed] = useState(false)
  if (settings === undefined || meeting.body.way === 'files') return null
  if (sides.length < 2 || !sides.every(({ body }) => isLocked(body)))
    return <p>{t('together.sheets.waiting')}</p>
  const { agent, lead } = partiesOf(person, settings.name)
  const open = async () => {
    const turning = await attempt(() => turnOver(meeting.id, clock()))
    setFailed(turning.kind !== 'open')
  }
  return (
    <>
      <p>
        {t('together.sheets.locked')}{' '}
        {t('together.sheets.open.lead', { agent: capital(agent.name), lead: lead.name })}
      </p>
      <p>
        <Button kind="main" onClick={() => void open()}>
          {t('together.sheets.open')}
        </Button>
      </p>
      <output>{failed ? t('together.sheets.failed') : ''}</output>
    </>
  )
}
