/** The system's own notification of a reminder, one at a time. */

import { Notification } from 'electron'
import type { ReminderKind, Snooze } from '../bridge.ts'
import { words } from '../language.ts'
import { reminderText } from './words.ts'

/** What it leads to. */
export interface NotificationDeeds {
  readonly open: () => void
  readonly snooze: (how: Snooze) => void
}

/** Where the system has buttons in a notification; elsewhere the window and the tray offer the same. */
const OFFERED = ['hour', 'tomorrow', 'week'] as const

/** Kept, for one that is collected can't be followed any more. */
let shown: Notification | undefined

/** Shows it in the place of the one before. Where the system shows none, nothing happens; Today tells it all the same. */
export function notify(kinds: readonly ReminderKind[], { open, snooze }: NotificationDeeds): void {
  if (!Notification.isSupported()) return
  shown?.close()
  const said = words()
  const notification = new Notification({
    title: reminderText(said, kinds),
    body: said.reminder.body,
    actions: OFFERED.map((how) => ({ type: 'button', text: said.reminder[how] })),
  })
  notification.on('click', open)
  notification.on('action', (_event, index) => {
    const how = OFFERED[index]
    if (how !== undefined) snooze(how)
  })
  notification.show()
  shown = notification
}

/** Takes away the one that is shown: nothing of it is to stay. */
export function withdraw(): void {
  shown?.close()
  shown = undefined
}
