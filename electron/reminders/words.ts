/** What a reminder says: kinds alone, and nothing of what people wrote. */

import type { ReminderKind } from '../bridge.ts'
import type { Words } from '../words/en.ts'

/** The text of a reminder of these kinds. */
export function reminderText({ reminder }: Words, kinds: readonly ReminderKind[]): string {
  const said = new Intl.ListFormat(reminder.locale, { type: 'conjunction' }).format(
    kinds.map((kind) => reminder[kind]),
  )
  return `${said.charAt(0).toLocaleUpperCase(reminder.locale)}${said.slice(1)}.`
}
