/** How every page of the app is confined, seen or unseen: written once, so that no window can be laxer than another. */

import type { WebPreferences } from 'electron'

/** What a page may never do. */
export const CONFINED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
} as const satisfies WebPreferences

/** A page that nobody sees, and that works at its full speed all the same. */
export const UNSEEN = {
  ...CONFINED,
  spellcheck: false,
  devTools: false,
  backgroundThrottling: false,
} as const satisfies WebPreferences
