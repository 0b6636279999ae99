/** Covers what a window shows while its page is too busy to be put away. */

import { type BrowserWindow, WebContentsView } from 'electron'
import { CONFINED } from './confined.ts'

/** Covers the whole window with its own empty ground. Answers how to take the cover away. */
export function cover(window: BrowserWindow): () => void {
  const blank = new WebContentsView({ webPreferences: CONFINED })
  const fit = (): void => blank.setBounds({ x: 0, y: 0, ...sizeOf(window) })
  blank.setBackgroundColor(window.getBackgroundColor())
  fit()
  // A view without a document is not painted.
  void blank.webContents.loadURL('about:blank')
  window.contentView.addChildView(blank)
  window.on('resize', fit)
  return () => {
    if (window.isDestroyed()) return
    window.off('resize', fit)
    window.contentView.removeChildView(blank)
    blank.webContents.close()
  }
}

function sizeOf(window: BrowserWindow): { readonly width: number; readonly height: number } {
  const { width, height } = window.getContentBounds()
  return { width, height }
}
