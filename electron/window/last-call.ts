/** Asks the page to finish writing before its window goes, and waits for its answer, but not for ever. */

import { randomUUID } from 'node:crypto'
import { type BrowserWindow, dialog, ipcMain, type WebContents } from 'electron'
import { words } from '../language.ts'
import { isOurPage } from '../sender.ts'

/** After how long a page that has not answered is late, in milliseconds. */
const PATIENCE = 3000

/**
 * Resolves when the page has nothing left to write, is gone, or has taken too long: to how many things it could
 * not store. Who can wait says `late` what to do then, and the page is waited for as long as it takes.
 */
export async function lastCall(contents: WebContents, late?: () => void): Promise<number> {
  if (contents.isDestroyed() || contents.isCrashed()) return 0
  const call = randomUUID()
  return new Promise((resolve) => {
    const done = (left: number): void => {
      clearTimeout(timer)
      ipcMain.off('last-call-done', heard)
      if (!contents.isDestroyed()) contents.off('render-process-gone', gone).off('destroyed', gone)
      resolve(left)
    }
    const gone = (): void => done(0)
    const heard = (event: Electron.IpcMainEvent, answered: unknown, left: unknown): void => {
      if (isOurPage(event) && answered === call) done(typeof left === 'number' ? left : 0)
    }
    const timer = setTimeout(late ?? gone, PATIENCE)
    ipcMain.on('last-call-done', heard)
    contents.once('render-process-gone', gone).once('destroyed', gone)
    contents.send('last-call', call)
  })
}

/** Asks whether to go although words would be lost; staying is what Enter and Escape do. */
export async function mayLose(window: BrowserWindow, by: 'close' | 'reload' | 'lock'): Promise<boolean> {
  const { message, detail, stay, [by]: anyway } = words().losing
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Two Sheets',
    message,
    detail,
    buttons: [stay, anyway],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
