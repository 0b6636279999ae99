/** What stands beside every step: the notes of both, and the commitments that are worded and agreed on. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import { broughtTo } from '../../core/exchange.ts'
import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'
import { commitmentsById } from '../../store/commitments.ts'
import { useLive } from '../../store/live.ts'
import { changeMeeting } from '../../store/meetings.ts'
import { perform } from '../../store/writes.ts'
import { sayKeys } from '../Commands/key-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import type { OpenSides } from './open-sides.ts'
import { PairPromises } from './PairPromises.tsx'
import type { Parties } from './parties.ts'
import type { PlanDesk } from './plan-desk.ts'
import { PlanForm } from './PlanForm.tsx'
import style from './Together.module.css'

interface BesideProps {
  readonly meeting: Read<'meeting'>
  readonly parties: Parties
  readonly desk: PlanDesk
  readonly sides: OpenSides | null
}

/** Notes on the one side, commitments on the other. */
export function Beside({ meeting, parties, desk, sides }: BesideProps) {
  const { plans, commitments } = meeting.body
  return (
    <div className={style['beside']}>
      <section aria-labelledby="notes">
        <h2 className="section" id="notes">
          {t('together.notes')}
        </h2>
        <Notes
          key={broughtTo(meeting.body)}
          meeting={meeting}
          hint={t('together.notes.hint', { key: sayKeys('plan') })}
        />
      </section>
      <section className={style['plans']} aria-labelledby="plans">
        <h2 className="section" id="plans">
          {t('together.plans')}
        </h2>
        {plans.map((plan) => (
          <PlanForm
            key={plan.id}
            meeting={meeting.id}
            plan={plan}
            parties={parties}
            desk={desk}
            sides={sides}
          />
        ))}
        {commitments.length > 0 && <Agreed ids={commitments} parties={parties} />}
        <p>
          <Button onClick={() => desk.begin()}>{t('together.plan.add')}</Button>
        </p>
      </section>
    </div>
  )
}

interface NotesProps {
  readonly meeting: Read<'meeting'>
  readonly hint: string
}

/** The notes of a meeting; every key is stored. */
export function Notes({ meeting, hint }: NotesProps) {
  const clock = useClock()
  const [initial] = useState(meeting.body.notes)
  const write = (notes: string) =>
    perform(
      () => changeMeeting(meeting.id, (held) => ({ ...held, notes }), clock().at),
      notes,
      `notes:${meeting.id}`,
    )
  return (
    <Sheet kind="is">
      <Write label={t('together.notes.label')} hint={hint} initial={initial} paper="short" onWrite={write} />
    </Sheet>
  )
}

/** What was agreed on in this meeting. */
function Agreed({ ids, parties }: { readonly ids: readonly string[]; readonly parties: Parties }) {
  const rows = useLive(() => commitmentsById(ids), [ids.join()])
  if (rows === undefined) return null
  return (
    <div>
      <h3 className="label">{t('together.agreed')}</h3>
      <PairPromises rows={rows} parties={parties} isNew />
    </div>
  )
}
