/** Every way to leave goes through the last call: closing, quitting, signals, the end of a session, shutdown. */

import { app, type BrowserWindow, powerMonitor } from 'electron'
import { lastCall, mayLose } from './last-call.ts'

/** Something that can be held up. */
interface Holdable {
  preventDefault(): void
}

/**
 * See to it that the window only goes when its page has finished writing. A person who closes it is asked when
 * something could not be stored; a system that shuts down waits for no answer. `staying` takes the window away instead
 * where the app is to stay without it, and answers whether it did.
 */
export function partWell(window: BrowserWindow, staying: () => boolean): void {
  let asked: Promise<void> | undefined
  let ordered: Promise<void> | undefined
  const go = (): void => {
    if (!window.isDestroyed()) window.destroy()
    app.quit()
  }
  const ask = (): void => {
    asked ??= askToGo(window).then((may) => {
      asked = undefined
      if (may && ordered === undefined) go()
    })
  }
  const order = (): void => {
    ordered ??= lastCall(window.webContents).then(go)
  }
  const hold = (event: Holdable, leave: () => void): void => {
    if (window.isDestroyed()) return
    event.preventDefault()
    leave()
  }
  window.on('close', (event) => {
    if (ordered === undefined && staying()) event.preventDefault()
    else hold(event, ask)
  })
  app.on('before-quit', (event) => hold(event, ask))
  window.on('query-session-end', order)
  window.on('session-end', order)
  // The event is passed although the types do not say so; holding it delays the shutdown for a moment.
  powerMonitor.on('shutdown', (event?: Holdable) => (event === undefined ? order() : hold(event, order)))
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, order)
}

async function askToGo(window: BrowserWindow): Promise<boolean> {
  const left = await lastCall(window.webContents)
  return left === 0 || window.isDestroyed() || mayLose(window, 'close')
}
