/** The sentence both would sign. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'
import { changeMeeting } from '../../store/meetings.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Write } from '../../ui/Write.tsx'
import type { PlanDesk } from './plan-desk.ts'
import style from './Together.module.css'

/** What the two agree on, kept with every key, and the way from there to a commitment. */
export function Agree({ meeting, desk }: { readonly meeting: Read<'meeting'>; readonly desk: PlanDesk }) {
  const clock = useClock()
  const [initial] = useState(meeting.body.agreed)
  const write = (agreed: string) =>
    perform(
      () => changeMeeting(meeting.id, (held) => ({ ...held, agreed }), clock().at),
      agreed,
      `agreed:${meeting.id}`,
    )
  return (
    <section className={style['agree']} aria-labelledby="agree">
      <h3 className="section" id="agree">
        {t('together.agree')}
      </h3>
      <Write label={t('together.agree.label')} initial={initial} paper="line" onWrite={write} />
      <p>
        <Button onClick={() => desk.begin()}>{t('together.plan.make')}</Button>
      </p>
      <p className="note">{t('together.keep')}</p>
    </section>
  )
}
