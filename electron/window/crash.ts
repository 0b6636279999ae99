/** When the page's process dies, the page is shown again: what was written is in the store. */

import { app, type BrowserWindow, dialog } from 'electron'
import { words } from '../language.ts'

/** A second crash within this many milliseconds is not answered with another reload before asking. */
const PAUSE = 5000

/** Reload the page after a crash, and ask after two in a row. */
export function surviveCrashes(window: BrowserWindow): void {
  let lastCrash = Number.NEGATIVE_INFINITY
  let leaving = false
  app.on('before-quit', (event) => {
    // Held up: the person may still choose to stay.
    leaving = !event.defaultPrevented
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || leaving || window.isDestroyed()) return
    const again = performance.now() - lastCrash < PAUSE
    lastCrash = performance.now()
    if (again) void askThenShow(window)
    else window.webContents.reload()
  })
}

async function askThenShow(window: BrowserWindow): Promise<void> {
  const { message, detail, again, quit } = words().crash
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [again, quit],
    cancelId: 1,
  })
  if (response === 0 && !window.isDestroyed()) window.webContents.reload()
  else app.quit()
}
