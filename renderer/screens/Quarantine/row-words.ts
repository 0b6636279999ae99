/** What a row that can't be read is called, as far as its clear header tells. */

import type { Day } from '../../core/day.ts'
import { toldOf } from '../../core/quarantine.ts'
import type { Quarantined } from '../../core/quarantined.ts'
import { capital, sayDay, t } from '../../locales/index.ts'

/** "An entry, 5 March": its kind, and its day where that is told. */
export function sayRow(body: Quarantined, today: Day): string {
  const { kind, day } = toldOf(body)
  const name = capital(t(`quarantine.kind.${kind ?? 'unknown'}`))
  return day === null ? name : t('importing.dated', { name, day: sayDay(day, today) })
}
