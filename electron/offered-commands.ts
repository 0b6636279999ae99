/** What the page may offer the menu, checked on arrival. */

import { z } from 'zod/mini'
import type { MenuCommand } from './bridge.ts'

/** The commands with their places. Keys without Ctrl or Cmd would be taken from text fields. */
export const offeredCommands: z.ZodMiniType<readonly MenuCommand[]> = z
  .array(
    z.object({
      id: z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)),
      menu: z.enum(['app', 'file', 'edit', 'go', 'help']),
      label: z.string().check(z.minLength(1), z.maxLength(200)),
      keys: z.string().check(z.regex(/^(?:(?:Ctrl|Cmd)\+(?:Shift\+)?[A-Z0-9,])?$/)),
      isPossible: z.boolean(),
    }),
  )
  .check(z.maxLength(100))
