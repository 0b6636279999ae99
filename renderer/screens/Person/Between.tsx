/** What the two of a pair said they would do, on the page of a person: each to be marked as on Today. */

import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'
import { pairCommitmentsOn } from '../../store/commitments.ts'
import { useLive } from '../../store/live.ts'
import { PromiseLine } from '../PromiseLine.tsx'
import style from '../OneOnOnes/OneOnOnes.module.css'
import { calledOf } from '../OneOnOnes/words.ts'

/** The commitments of both sides; nothing where none is open. */
export function Between({ person }: { readonly person: Read<'person'> }) {
  const today = useToday()
  const commitments = useLive(() => pairCommitmentsOn(person.id, today), [person.id, today])
  if (commitments === undefined || commitments.rows.length === 0) return null
  return (
    <section aria-labelledby="between">
      <h2 className={`section ${style['sectionHead']}`} id="between">
        {t('meet.between')}
      </h2>
      <ol>
        {commitments.rows.map((row) => (
          <PromiseLine
            key={row.id}
            row={row}
            today={today}
            whose={
              row.body.author === 'self'
                ? t('meet.between.yours')
                : t('together.by', { name: calledOf(person.body) })
            }
          />
        ))}
      </ol>
    </section>
  )
}
