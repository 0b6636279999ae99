/** All audits of the library in one list. */

import type { Audit } from '../../core/audit.ts'
import { listener, superpower } from './one-event.ts'
import { serviceWeek } from './service-week.ts'
import { heardAndHelped, notDone, selfless, showIt } from './themes.ts'
import { twoSheets } from './two-sheets.ts'
import { weeklyAgent, weeklyManager } from './weekly.ts'
import { yearly } from './yearly.ts'

/** In the order of content.md's table. */
export const audits: readonly Audit[] = [
  weeklyAgent,
  weeklyManager,
  twoSheets,
  listener,
  notDone,
  superpower,
  selfless,
  showIt,
  heardAndHelped,
  serviceWeek,
  yearly,
]

const byId: ReadonlyMap<string, Audit> = new Map(audits.map((audit) => [audit.id, audit]))

/** The audit of the library with this id; an old entry may know one that is gone. */
export function auditById(id: string): Audit | undefined {
  return byId.get(id)
}
