/** Reminders as a file of the profile: times and kinds, in clear, and there only while reminders are wanted. */

import { join } from 'node:path'
import { z } from 'zod/mini'
import type { RemindersWhen, ToRemind } from '../bridge.ts'
import { jsonOf, removeWhole, writeJson } from '../folders.ts'
import { BLANK, type Memory } from './due.ts'

/** The most things that are taken: a year of weeks, and far more meetings than anybody has. */
export const MOST_THINGS = 500

const wall = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))

/** Whatever else the page, or a file, may say of a thing is refused. */
const thing: z.ZodMiniType<ToRemind> = z.strictObject({
  kind: z.enum(['weekly', 'meeting', 'commitment', 'planned']),
  at: wall,
  until: z.nullable(wall),
})

/** What there is to be reminded of, as it comes from the page. */
export const thingsSchema = z.array(thing).check(z.maxLength(MOST_THINGS))

/** What may be chosen. */
export const whenSchema = z.enum(['off', 'open', 'tray', 'login'])

const name = z.string().check(z.maxLength(40))

const fileSchema = z.object({
  when: z.enum(['open', 'tray', 'login']),
  things: thingsSchema,
  told: z.array(name).check(z.maxLength(2 * MOST_THINGS)),
  last: z.object({
    names: z.array(name).check(z.maxLength(MOST_THINGS)),
    at: z.union([wall, z.literal('')]),
  }),
  quiet: z.nullable(
    z.object({
      how: z.enum(['hour', 'tomorrow', 'week']),
      from: z.number(),
      until: z.union([z.number(), wall]),
    }),
  ),
})

/** What is remembered of one profile's reminders. */
export interface Kept {
  readonly when: RemindersWhen
  readonly memory: Memory
}

/** What was remembered; off where there is no file, or one that can't be read. */
export function readReminders(profile: string): Kept {
  const { data } = fileSchema.safeParse(jsonOf(remindersPath(profile)))
  if (data === undefined) return { when: 'off', memory: BLANK }
  const { when, ...memory } = data
  return { when, memory }
}

/** Remembers it whole, or takes the file away where reminders are off. Throws where that does not work. */
export function keepReminders(profile: string, { when, memory }: Kept): void {
  if (when === 'off') removeWhole(remindersPath(profile))
  else writeJson(remindersPath(profile), { when, ...memory })
}

/** Where it lies. */
export function remindersPath(profile: string): string {
  return join(profile, 'reminders.json')
}
