/** Commitments of a pair in a list, each with whose it is. */

import { useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'
import { PromiseLine } from '../PromiseLine.tsx'
import { nameOfOwner, type Parties } from './parties.ts'

interface PairPromisesProps {
  readonly rows: readonly Read<'commitment'>[]
  readonly parties: Parties
  /** They were agreed on a moment ago: nothing can have become of them. */
  readonly isNew?: boolean
}

/** The list. */
export function PairPromises({ rows, parties, isNew = false }: PairPromisesProps) {
  const today = useToday()
  return (
    <ol>
      {rows.map((row) => (
        <PromiseLine
          key={row.id}
          row={row}
          today={today}
          whose={t('together.by', { name: nameOfOwner(parties, row.body.author) })}
          isNew={isNew}
        />
      ))}
    </ol>
  )
}
