/** Whether a message comes from our own page: the main frame of a window, at the app's origin. */

import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { PAGE_ORIGIN } from './addresses.ts'

/** True only for the main frame of the page itself; a frame that is gone has no say. */
export function isOurPage(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && frame.origin === PAGE_ORIGIN
}
