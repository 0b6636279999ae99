/** Remembers how the app looks and speaks outside the database, for the page that is shown while the journal is locked. */

import { settingsSchema, type Settings } from '../core/settings.ts'
import { later, type z } from '../core/zod.ts'

/** The settings that are nobody's words. */
export type Appearance = Pick<Settings, 'theme' | 'language'>

const key = 'two-sheets-appearance'
const schema: z.ZodType<Appearance> = later(() => settingsSchema.pick({ theme: true, language: true }))

/** What was last chosen here; null before anything was. */
export function rememberedAppearance(): Appearance | null {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    return null
  }
}

/** Remembers it for the next page. */
export function rememberAppearance({ theme, language }: Appearance): void {
  localStorage.setItem(key, JSON.stringify({ theme, language }))
}
