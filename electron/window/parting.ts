/** Every way to leave goes through the last call: closing, quitting, signals, the end of a session, shutdown. */

import { app, type BrowserWindow, powerMonitor } from 'electron'
import { lastCall } from './last-call.ts'

/** Something that can be held up. */
interface Holdable {
  preventDefault(): void
}

/** See to it that the window only goes when its page has finished writing. */
export function partWell(window: BrowserWindow): void {
  let leaving: Promise<void> | undefined
  const leave = (): void => {
    leaving ??= lastCall(window.webContents).then(() => {
      if (!window.isDestroyed()) window.destroy()
      app.quit()
    })
  }
  const hold = (event: Holdable): void => {
    if (window.isDestroyed()) return
    event.preventDefault()
    leave()
  }
  window.on('close', hold)
  app.on('before-quit', hold)
  window.on('query-session-end', leave)
  window.on('session-end', leave)
  // The event is passed although the types do not say so; holding it delays the shutdown for a moment.
  powerMonitor.on('shutdown', (event?: Holdable) => (event === undefined ? leave() : hold(event)))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, leave)
}
