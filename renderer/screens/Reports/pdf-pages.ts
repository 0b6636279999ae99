/** Opens a PDF in memory with pdf.js, to be drawn page by page; it makes no connection and evaluates nothing. */

import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url'
import { trusted } from '../../store/trusted.ts'

/** A PDF that is open. */
export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[]
  /** Lets go of it and of its worker. */
  readonly close: () => void
}

/** Opens the bytes of a PDF. Throws where they are none. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const port = new Worker(trusted(workerUrl), { type: 'module' })
  const close = () => port.terminate()
  const brokenDown = new Promise<never>((_, fail) => {
    port.onerror = ({ message }) => fail(new Error(message))
  })
  try {
    GlobalWorkerOptions.workerPort = port
    // What is given is passed on to the worker, so it gets a copy: the bytes themselves are what is saved.
    const loading = getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
    })
    const pdf: PDFDocumentProxy = await Promise.race([loading.promise, brokenDown])
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)))
    return {
      pages,
      close: () => {
        void loading.destroy().finally(close)
      },
    }
  } catch (error) {
    close()
    throw error
  }
}

/** The words of a page in the order they are read. */
export async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

/** Draws a page so many pixels wide; the returned function stops drawing. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): () => void {
  const scale = width / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const drawing = page.render({ canvas, viewport })
  // A drawing that was stopped rejects, and another has begun.
  drawing.promise.catch(() => undefined)
  return () => drawing.cancel()
}
