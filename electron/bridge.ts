/** The contract between the page and the shell: everything the page may ask, and the answers. Types only. */

import type { CommandsBridge } from './bridge/commands.ts'
import type { CopiesBridge } from './bridge/copies.ts'
import type { FilesBridge } from './bridge/files.ts'
import type { LockBridge } from './bridge/lock.ts'
import type { RemindersBridge } from './bridge/reminders.ts'
import type { ReportsBridge } from './bridge/reports.ts'
import type { StoreBridge } from './bridge/store.ts'
import type { WindowBridge } from './bridge/window.ts'

export type { MenuCommand, MenuPlace } from './bridge/commands.ts'
export type { CopyFacts, CopyKept, FolderChosen, VisibleCopies } from './bridge/copies.ts'
export type {
  Failed,
  FileChosen,
  Given,
  NamedText,
  Opened,
  Picture,
  Saved,
  TextRead,
  Unreadable,
} from './bridge/files.ts'
export type {
  AloneMinutes,
  AttemptStep,
  DerivationCost,
  Derived,
  LockState,
  StoreBuilt,
  StoreToBuild,
} from './bridge/lock.ts'
export type { ReminderKind, Reminders, RemindersWhen, Snooze, ToRemind } from './bridge/reminders.ts'
export type { PdfAsked, PdfMade, PdfStep } from './bridge/reports.ts'
export type { Left, StartFacts, StoreReport } from './bridge/store.ts'
export type { LanguageChoice } from './bridge/window.ts'

/** Everything the page may ask of the shell. Each is one message, checked on arrival. */
export interface Bridge
  extends StoreBridge,
    CopiesBridge,
    CommandsBridge,
    FilesBridge,
    ReportsBridge,
    LockBridge,
    RemindersBridge,
    WindowBridge {}
