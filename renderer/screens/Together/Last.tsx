/** The second step: what each said they would do, and what became of it. */

import { useToday } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { pairCommitmentsOn } from '../../store/commitments.ts'
import { useLive } from '../../store/live.ts'
import { PairPromises } from './PairPromises.tsx'
import { StepHead } from './StepHead.tsx'
import type { StepProps } from './step.ts'

/** The commitments of the pair that are open, and those marked today; what was agreed on in this very meeting is not among them. */
export function Last({ person, meeting, parties }: StepProps) {
  const today = useToday()
  const read = useLive(() => pairCommitmentsOn(person.id, today), [person.id, today])
  const fresh = new Set(meeting.body.commitments)
  const rows = read?.rows.filter(({ id }) => !fresh.has(id))
  return (
    <>
      <StepHead title={t('together.step.commitments')} lead={t('together.last.lead')} />
      {rows?.length === 0 && <p>{t('together.last.none')}</p>}
      {rows !== undefined && rows.length > 0 && <PairPromises rows={rows} parties={parties} />}
    </>
  )
}
