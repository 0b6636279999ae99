/** What the page may ask about reports: to make a PDF, to save it, and to show what was saved. */

import { type BrowserWindow, ipcMain } from 'electron'
import { z } from 'zod/mini'
import type { Action, Asked } from '../action.ts'
import type { HeldPdf } from '../held-pdf.ts'
import type { OutsideWriter } from '../outside-writer.ts'
import { PdfMaker } from '../pdf.ts'
import { pdfAsked } from '../pdf-asked.ts'
import { SavedFiles } from '../saved-files.ts'
import { isOurPage } from '../sender.ts'
import { fileName, save } from './saving.ts'

/** The messages that are about reports. */
type AboutReports = Extract<Asked, 'makePdf' | 'leavePdf' | 'savePdf' | 'showSaved'>

const nothing = z.tuple([])

/** Their answers, for one window, its maker of PDFs, and the PDF that is held for it. */
export function reportActions(
  window: BrowserWindow,
  outside: OutsideWriter,
  pdfs: PdfMaker,
  held: HeldPdf,
): { readonly [Method in AboutReports]: Action<Method> } {
  const files = new SavedFiles()
  return {
    makePdf: { takes: z.tuple([pdfAsked]), does: (asked) => pdfs.make(asked) },
    leavePdf: { takes: nothing, does: async () => pdfs.leave() },
    savePdf: {
      takes: z.tuple([fileName.check(z.endsWith('.pdf')), z.string().check(z.maxLength(200))]),
      does: async (name, address) => {
        const pdf = held.at(address)
        if (pdf === undefined) return { kind: 'failed', reason: 'not held' }
        return files.note(await save(window, outside, name, pdf, ['pdf']))
      },
    },
    showSaved: {
      takes: z.tuple([z.string().check(z.maxLength(32 * 1024)), z.enum(['open', 'folder'])]),
      does: (path, how) => files.show(path, how),
    },
  }
}

/**
 * Makes the PDFs of a window's page, which lies in `folder`. One that is loaded anew, or is gone, waits for none any
 * more and reads none.
 */
export function pdfsFor(window: BrowserWindow, folder: string, held: HeldPdf): PdfMaker {
  const pdfs = new PdfMaker(folder, held, (step) => {
    if (!window.isDestroyed()) window.webContents.send('pdf-step', step)
  })
  held.showOnly(window.webContents.id)
  window.on('closed', () => pdfs.end())
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) pdfs.end()
  })
  window.webContents.on('render-process-gone', () => pdfs.end())
  hearDrawn(pdfs)
  return pdfs
}

/** What is printed says when it is drawn, and may say nothing else. */
function hearDrawn(pdfs: PdfMaker): void {
  ipcMain.handle('drawn', (event, isWell: unknown) => {
    if (!isOurPage(event)) throw new Error('refused: not from our page')
    pdfs.drawn(event.sender, isWell === true)
  })
}
