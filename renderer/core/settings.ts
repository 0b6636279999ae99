/** What a person has chosen about the app itself. */

import { z } from './zod.ts'
import type { Role } from './question.ts'

/** The body of the one settings row, named `person`. */
export const settingsSchema = z.object({
  /** Whether they serve, lead, or both; null until the first start has asked. */
  role: z.enum(['agent', 'manager', 'both']).nullable(),
  /** The day of the weekly reflection, 1 Monday to 7 Sunday; null when none was chosen. */
  weekday: z.int().min(1).max(7).nullable(),
  /** Its time of day, "16:30"; empty when none was chosen. */
  time: z.string(),
  theme: z.enum(['system', 'light', 'dark']),
})

/** See `settingsSchema`. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings before anything was chosen. */
export const blankSettings: Settings = { role: null, weekday: null, time: '', theme: 'system' }

/** The roles a person reflects in. */
export function rolesOf(role: Settings['role']): readonly Role[] {
  if (role === null) return []
  return role === 'both' ? ['agent', 'manager'] : [role]
}
