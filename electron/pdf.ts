/** Makes a PDF of one of the page's own addresses, in a window that nobody sees. */

import { join } from 'node:path'
import { BrowserWindow, type WebContents } from 'electron'
import { PAGE_URL } from './addresses.ts'
import type { PdfAsked, PdfMade, PdfStep } from './bridge.ts'
import { footOf } from './foot.ts'
import { FOOT_WORLD } from './foot-world.ts'
import type { HeldPdf } from './held-pdf.ts'
import { orderBookmarks } from './pdf-bookmarks.ts'
import { UNSEEN } from './window/confined.ts'

/** A millimetre in inches, as `printToPDF` takes them. */
const MM = 1 / 25.4

/** As the page's own style sheet has them for print, which goes before these. */
const MARGINS = { top: 16 * MM, bottom: 18 * MM, left: 14 * MM, right: 14 * MM } as const

/** In milliseconds. Ten years of answers on fifteen hundred pages take a slow machine a minute. */
const MOST_TIME = 5 * 60_000

/** The largest PDF that is held, in bytes: ten years of answers come to a tenth of it. */
const MOST_BYTES = 64 * 1024 * 1024

/** What came of printing; nobody has it yet. */
type Printed =
  | { readonly kind: 'printed'; readonly pdf: Buffer }
  | Exclude<PdfMade, { readonly kind: 'made' }>

/** A window that makes a PDF. */
interface Making {
  readonly window: BrowserWindow
  /** Ends the wait for its page. */
  readonly drawn: (isWell: boolean) => void
  /** Ends the wait for its PDF. */
  readonly cancel: () => void
}

/** Makes one PDF at a time; asking for another ends the one before it, also where it was made already. */
export class PdfMaker {
  /** Where the page and its preload script lie. */
  readonly #folder: string
  readonly #held: HeldPdf
  readonly #tell: (step: PdfStep) => void
  /** How many things are going on that no other window may come between. */
  #kept = 0
  #making: Making | undefined
  /**
   * The windows that print at this moment. One that is destroyed meanwhile takes the printing of all others with it in
   * Electron 33, until the app starts again (electron/electron#51145): one that nobody waits for goes when it has ended.
   */
  readonly #printing = new Set<BrowserWindow>()

  /** What is made is held in `held`; `tell` hears how far each is. */
  constructor(folder: string, held: HeldPdf, tell: (step: PdfStep) => void) {
    this.#folder = folder
    this.#held = held
    this.#tell = tell
  }

  /**
   * Load the address unseen, wait until its page says that it has drawn itself, and print it. Fails as "mending"
   * while the store is looked after, as "undrawn", "unprinted", "too large" or "too slow".
   */
  async make(asked: PdfAsked): Promise<PdfMade> {
    if (this.#kept > 0) return { kind: 'failed', reason: 'mending' }
    this.leave()
    const window = this.#open()
    const cancelled = new Promise<Printed>((end) => {
      const cancel = () => end({ kind: 'cancelled' })
      window.once('closed', cancel)
      this.#making = { window, drawn: () => undefined, cancel }
    })
    // Without memory for so many pages its process goes, and says nothing any more.
    const gone = new Promise<Printed>((end) => {
      window.webContents.once('render-process-gone', () => {
        this.#printing.delete(window)
        end({ kind: 'failed', reason: 'unprinted' })
      })
    })
    const time = timeUp(MOST_TIME)
    try {
      const made = await Promise.race([cancelled, gone, time.up, this.#print(window, asked)])
      if (made.kind !== 'printed') return made
      return { kind: 'made', address: this.#held.hold(new Uint8Array(made.pdf)) }
    } catch {
      // A window that is closed while it loads or prints throws; that was a cancel.
      return window.isDestroyed() ? { kind: 'cancelled' } : { kind: 'failed', reason: 'unprinted' }
    } finally {
      time.stop()
      if (this.#making?.window === window) this.#making = undefined
      this.#close(window)
    }
  }

  /** The page in a window says that it has drawn itself, or that it could not. */
  drawn(contents: WebContents, isWell: boolean): void {
    if (this.#making?.window.webContents === contents) this.#making.drawn(isWell)
  }

  /** Do something while no window of this kind has the journal open. */
  async without<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#end()
    this.#kept += 1
    try {
      return await task()
    } finally {
      this.#kept -= 1
    }
  }

  /** Nobody wants the PDF that is being made any more, nor the one that was made. */
  leave(): void {
    this.#cancel()
    this.#held.letGo()
  }

  /** As `leave`, and no window of this kind is there any more, whatever it is at: the page is another, or is gone. */
  end(): void {
    this.#end()
    this.#held.letGo()
  }

  #end(): void {
    this.#cancel()
    for (const window of this.#printing) if (!window.isDestroyed()) window.destroy()
  }

  #cancel(): void {
    const making = this.#making
    this.#making = undefined
    if (making === undefined) return
    making.cancel()
    this.#close(making.window)
  }

  /** Destroys a window that nobody waits for, now or when it has printed. */
  #close(window: BrowserWindow): void {
    if (!this.#printing.has(window) && !window.isDestroyed()) window.destroy()
  }

  async #print(window: BrowserWindow, asked: PdfAsked): Promise<Printed> {
    const isDrawn = new Promise<boolean>((drawn) => {
      if (this.#making?.window === window) this.#making = { ...this.#making, drawn }
    })
    this.#tell('gathering')
    await window.loadURL(`${PAGE_URL}#${asked.address}`)
    if (!(await isDrawn)) return { kind: 'failed', reason: 'undrawn' }
    const headings = await headingsOf(window.webContents)
    const foot = await footOf(asked, window.webContents, join(this.#folder, 'page', 'assets'))
    this.#tell('printing')
    const pdf = await this.#pdfOf(window, optionsFor(asked.paper, foot))
    orderBookmarks(pdf, headings)
    return pdf.length > MOST_BYTES ? { kind: 'failed', reason: 'too large' } : { kind: 'printed', pdf }
  }

  async #pdfOf(window: BrowserWindow, options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.#printing.add(window)
    try {
      return await window.webContents.printToPDF(options)
    } finally {
      this.#printing.delete(window)
      if (this.#making?.window !== window) this.#close(window)
    }
  }

  #open(): BrowserWindow {
    return new BrowserWindow({
      show: false,
      webPreferences: {
        preload: join(this.#folder, 'preload.cjs'),
        ...UNSEEN,
      },
    })
  }
}

/** Ends with a failure when so many milliseconds are over, unless it is stopped before. */
function timeUp(most: number): { readonly up: Promise<Printed>; readonly stop: () => void } {
  let stop: () => void = () => undefined
  const up = new Promise<Printed>((end) => {
    const timer = setTimeout(() => end({ kind: 'failed', reason: 'too slow' }), most)
    stop = () => clearTimeout(timer)
  })
  return { up, stop }
}

/** The headings of a page, in the world of its foot, which the page's own scripts can't reach. */
async function headingsOf(contents: WebContents): Promise<readonly string[]> {
  const code = `[...document.querySelectorAll('h1, h2, h3, h4')].map(({ textContent }) => textContent)`
  const found: unknown = await contents.executeJavaScriptInIsolatedWorld(FOOT_WORLD, [{ code }])
  return Array.isArray(found) ? found.map(String) : []
}

function optionsFor(paper: PdfAsked['paper'], foot: string): Electron.PrintToPDFOptions {
  return {
    pageSize: paper,
    margins: MARGINS,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: foot,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
}
