/** Asks the page to finish writing before its window goes, and waits for its answer, but not for ever. */

import { randomUUID } from 'node:crypto'
import { ipcMain, type WebContents } from 'electron'
import { isOurPage } from '../sender.ts'

/** How long the page may take, in milliseconds. */
const PATIENCE = 3000

/** Resolves when the page has nothing left to write, is gone, or has taken too long. */
export async function lastCall(contents: WebContents): Promise<void> {
  if (contents.isDestroyed() || contents.isCrashed()) return
  const call = randomUUID()
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      ipcMain.off('last-call-done', heard)
      if (!contents.isDestroyed()) contents.off('render-process-gone', done)
      resolve()
    }
    const heard = (event: Electron.IpcMainEvent, answered: unknown): void => {
      if (isOurPage(event) && answered === call) done()
    }
    const timer = setTimeout(done, PATIENCE)
    ipcMain.on('last-call-done', heard)
    contents.once('render-process-gone', done)
    contents.send('last-call', call)
  })
}
