/** What a person has chosen about the app itself. */

import { later, z } from './zod.ts'
import { daySchema } from './answer.ts'
import type { Day } from './day.ts'
import { languages } from './language.ts'
import type { Role } from './question.ts'
import { takenInSchema } from './taken-in.ts'

/** The body of the one settings row, named `person`. */
export const settingsSchema = later(() =>
  z.object({
    /** What one is called in meetings; empty until it is asked there. */
    name: z.string(),
    /** Whether they serve, lead, or both; null until the first start has asked. */
    role: z.enum(['agent', 'manager', 'both']).nullable(),
    /** The day of the weekly reflection, 1 Monday to 7 Sunday; null when none was chosen. */
    weekday: z.int().min(1).max(7).nullable(),
    /** Its time of day, "16:30"; empty when none was chosen. */
    time: z.string(),
    theme: z.enum(['system', 'light', 'dark']),
    /** The language of the interface; `system` follows the machine. */
    language: z.enum(['system', ...languages]),
    /** Weeks one has let go, by their Mondays: neither written nor missed. */
    excused: z.array(daySchema).default([]),
    /** Parts of runs one has let go, by their keys (core/run.ts). */
    letGo: z.array(z.string()),
    /** The meeting whose other side has this laptop just now, and nothing else of the journal; null as a rule. */
    handed: z.string().nullable(),
    /** Whether keys that are pressed alone do something: `?`, and a level’s number (core/shortcut.ts). */
    loneKeys: z.boolean(),
    /** The way back from the last file that was taken in; null where there is none. */
    takenIn: takenInSchema.nullable().default(null),
  }),
)

/** See `settingsSchema`. */
export type Settings = z.infer<typeof settingsSchema>

/** The settings before anything was chosen. */
export const blankSettings: Settings = {
  name: '',
  role: null,
  weekday: null,
  time: '',
  theme: 'system',
  language: 'system',
  excused: [],
  letGo: [],
  handed: null,
  loneKeys: true,
  takenIn: null,
}

/** The roles a person reflects in. */
export function rolesOf(role: Settings['role']): readonly Role[] {
  if (role === null) return []
  return role === 'both' ? ['agent', 'manager'] : [role]
}

/** The settings' excused weeks with one more, or without it. */
export function excusing(excused: readonly Day[], week: Day, isExcused: boolean): Day[] {
  const others = excused.filter((one) => one !== week)
  return isExcused ? [...others, week].toSorted() : others
}

/** The parts that were let go with one more, or without it. */
export function lettingGo(letGo: readonly string[], part: string, isLetGo: boolean): string[] {
  const others = letGo.filter((one) => one !== part)
  return isLetGo ? [...others, part] : others
}

/** Version 1 knew nothing of parts that were let go, version 2 of languages, version 3 of meetings, version 4 of keys that are pressed alone, and of the way back. */
export const settingsUpgrades: readonly ((body: unknown) => unknown)[] = [
  (body) => (typeof body === 'object' && body !== null ? { ...body, letGo: [] } : body),
  (body) => (typeof body === 'object' && body !== null ? { ...body, language: 'system' } : body),
  (body) => (typeof body === 'object' && body !== null ? { ...body, name: '', handed: null } : body),
  (body) => (typeof body === 'object' && body !== null ? { ...body, loneKeys: true, takenIn: null } : body),
]
