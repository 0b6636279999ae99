/** Makes a PDF of one of the page's own addresses, in a window that nobody sees. */

import { BrowserWindow, type WebContents } from 'electron'
import { PAGE_URL } from './addresses.ts'
import type { PdfAsked, PdfMade } from './bridge.ts'
import { reasonOf } from './files.ts'
import { MOST_PDF } from './pdf-asked.ts'

/** A millimetre in inches, as `printToPDF` takes them. */
const MM = 1 / 25.4

/** As the page's own style sheet has them for print, which goes before these. */
const MARGINS = { top: 16 * MM, bottom: 18 * MM, left: 14 * MM, right: 14 * MM } as const

/** A window that makes a PDF. */
interface Making {
  readonly window: BrowserWindow
  /** Ends the wait for its page. */
  readonly drawn: (isWell: boolean) => void
}

/** Makes one PDF at a time; asking for another cancels the one before it. */
export class PdfMaker {
  readonly #preload: string
  /** How many things are going on that no other window may come between. */
  #held = 0
  #making: Making | undefined

  constructor(preload: string) {
    this.#preload = preload
  }

  /** Load the address unseen, wait until its page says that it has drawn itself, and print it. */
  async make(asked: PdfAsked): Promise<PdfMade> {
    if (this.#held > 0) return { kind: 'failed', reason: 'the journal is being mended' }
    this.cancel()
    const window = this.#open()
    const closed = new Promise<PdfMade>((end) => {
      window.once('closed', () => end({ kind: 'cancelled' }))
    })
    try {
      return await Promise.race([closed, this.#print(window, asked)])
    } catch (error) {
      // A window that is closed while it loads or prints throws; that was a cancel.
      return window.isDestroyed() ? { kind: 'cancelled' } : { kind: 'failed', reason: reasonOf(error) }
    } finally {
      if (this.#making?.window === window) this.#making = undefined
      if (!window.isDestroyed()) window.destroy()
    }
  }

  /** The page in a window says that it has drawn itself, or that it could not. */
  drawn(contents: WebContents, isWell: boolean): void {
    if (this.#making?.window.webContents === contents) this.#making.drawn(isWell)
  }

  /** Do something while no window of this kind has the journal open. */
  async without<Result>(task: () => Promise<Result>): Promise<Result> {
    this.cancel()
    this.#held += 1
    try {
      return await task()
    } finally {
      this.#held -= 1
    }
  }

  /** Nobody wants the PDF that is being made any more. */
  cancel(): void {
    const making = this.#making
    this.#making = undefined
    if (making !== undefined && !making.window.isDestroyed()) making.window.destroy()
  }

  async #print(window: BrowserWindow, asked: PdfAsked): Promise<PdfMade> {
    const isDrawn = new Promise<boolean>((drawn) => {
      this.#making = { window, drawn }
      window.webContents.once('render-process-gone', () => drawn(false))
    })
    await window.loadURL(`${PAGE_URL}#${asked.address}`)
    if (!(await isDrawn)) return { kind: 'failed', reason: 'the page could not be drawn' }
    const pdf = await window.webContents.printToPDF(optionsFor(asked))
    // What could not be saved is not shown either.
    if (pdf.length > MOST_PDF) return { kind: 'failed', reason: 'too large' }
    return { kind: 'made', pdf: new Uint8Array(pdf) }
  }

  #open(): BrowserWindow {
    return new BrowserWindow({
      show: false,
      webPreferences: {
        preload: this.#preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: false,
        // A window that is never shown would otherwise be slowed down.
        backgroundThrottling: false,
      },
    })
  }
}

/** Text as it stands in a template. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)?.toString() ?? ''};`)

/** The words of the page's number, with Chromium's own numbers in the places of `{page}` and `{pages}`. */
const numbered = (words: string): string =>
  escaped(words)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>')

/** The foot of every page. Templates know no style sheet, and Chromium gives them no font of the page. */
const foot = (whose: string, pageWords: string): string => {
  const line =
    'display: flex; justify-content: space-between; width: 100%; margin: 0 14mm; padding-top: 6px; border-top: 0.5px solid #bbb'
  const font = "font: 8.5px 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', sans-serif; color: #444"
  return `<div style="${line}; ${font}"><span dir="auto">${escaped(whose)}</span><span>${numbered(pageWords)}</span></div>`
}

function optionsFor({ paper, whose, pageWords }: PdfAsked): Electron.PrintToPDFOptions {
  return {
    pageSize: paper,
    margins: MARGINS,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: foot(whose, pageWords),
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
}
