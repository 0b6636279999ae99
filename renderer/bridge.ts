/** The one door to the shell: the page's only import from electron/, and types only. */

import type { Bridge } from '../electron/bridge.ts'

export type {
  AloneMinutes,
  Bridge,
  CopyFacts,
  Left,
  MenuCommand,
  MenuPlace,
  ReminderKind,
  Reminders,
  RemindersWhen,
  Snooze,
  StartFacts,
  StoreReport,
  TextRead,
  Unreadable,
  VisibleCopies,
} from '../electron/bridge.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** What the shell offers to the page. */
export const bridge: Bridge = window.bridge
