/** All audits of the library in Spanish, by id. */

import type { AuditText } from '../text.ts'
import { listener } from './listener.ts'
import { serviceWeek } from './service-week.ts'
import { superpower } from './superpower.ts'
import { heardAndHelped, notDone, selfless, showIt } from './themes.ts'
import { twoSheets } from './two-sheets.ts'
import { weeklyAgent, weeklyManager } from './weekly.ts'
import { yearly } from './yearly.ts'

/** The files of this folder in one. */
export const audits: Readonly<Record<string, AuditText>> = {
  'weekly-agent': weeklyAgent,
  'weekly-manager': weeklyManager,
  'two-sheets': twoSheets,
  listener,
  'not-done': notDone,
  superpower,
  selfless,
  'show-it': showIt,
  'heard-and-helped': heardAndHelped,
  'service-week': serviceWeek,
  yearly,
}
