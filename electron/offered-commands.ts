/** What the page may offer the menu, checked on arrival. */

import { z } from 'zod'
import type { MenuCommand } from './bridge.ts'

/** The commands with their places. Keys without Ctrl or Cmd would be taken from text fields. */
export const offeredCommands: z.ZodType<readonly MenuCommand[]> = z
  .array(
    z.object({
      id: z.string().regex(/^[a-zA-Z]{1,40}$/),
      menu: z.enum(['app', 'file', 'edit', 'go', 'help']),
      label: z.string().min(1).max(200),
      keys: z.string().regex(/^(?:(?:Ctrl|Cmd)\+(?:Shift\+)?[A-Z0-9,])?$/),
      isPossible: z.boolean(),
    }),
  )
  .max(100)
