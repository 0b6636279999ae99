/** Opens the PDF that the shell holds with pdf.js, to be drawn page by page; it makes no connection and evaluates nothing. */

import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url'
import type { Heading } from '../../core/report-length.ts'
import { trusted } from '../../store/trusted.ts'

/** A PDF that is open. Its pages are numbered from 1 and read when they are asked for. */
export interface OpenPdf {
  readonly count: number
  /** Of the first page, in points; a report has one paper. */
  readonly width: number
  readonly height: number
  readonly page: (number: number) => Promise<PDFPageProxy>
  /** The words of a page in the order they are read; one page after another, however many are asked for at once. */
  readonly words: (number: number) => Promise<string>
  /** Its headings in order, with the pages they stand on. */
  readonly headings: () => Promise<readonly Heading[]>
  /** Lets go of it and of its worker. */
  readonly close: () => void
}

/** Reads what the shell holds at an address, portion by portion: no one of them holds the window up. */
async function bytesAt(address: string): Promise<Uint8Array> {
  const { ok, status, headers, body } = await fetch(address)
  if (!ok || body === null) throw new Error(`not held: ${status}`)
  const bytes = new Uint8Array(Number(headers.get('content-length')))
  let length = 0
  for await (const part of body) {
    bytes.set(part, length)
    length += part.length
  }
  if (length !== bytes.length) throw new Error(`${length} of ${bytes.length} bytes`)
  return bytes
}

/** Opens the PDF at an address of the shell. Throws where there is none. */
export async function openPdf(address: string): Promise<OpenPdf> {
  const port = new Worker(trusted(workerUrl), { type: 'module' })
  const close = () => port.terminate()
  const brokenDown = new Promise<never>((_, fail) => {
    port.onerror = ({ message }) => fail(new Error(message))
  })
  try {
    GlobalWorkerOptions.workerPort = port
    const loading = getDocument({
      data: await bytesAt(address),
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
    })
    const pdf: PDFDocumentProxy = await Promise.race([loading.promise, brokenDown])
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
    return {
      count: pdf.numPages,
      width,
      height,
      page: (number) => pdf.getPage(number),
      words: wordsInTurn(pdf),
      headings: () => headingsIn(pdf),
      close: () => {
        void loading.destroy().finally(close)
      },
    }
  } catch (error) {
    close()
    throw error
  }
}

/** How pdf.js names a page. */
type PageRef = Parameters<PDFDocumentProxy['getPageIndex']>[0]

/** A bookmark as pdf.js gives it. */
type Bookmark = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

/** The headings of a file by its bookmarks; one that leads nowhere is left out. */
async function headingsIn(pdf: PDFDocumentProxy): Promise<readonly Heading[]> {
  // It answers null where there are none, whatever its type says.
  const outline = (await pdf.getOutline()) as readonly Bookmark[] | null
  const flat = (marks: readonly Bookmark[], depth: number): readonly (readonly [Bookmark, number])[] =>
    marks.flatMap((mark) => [[mark, depth] as const, ...flat(mark.items, depth + 1)])
  const found = flat(outline ?? [], 1).map(async ([{ title, dest }, depth]) => {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const page: unknown = place?.[0]
    if (typeof page !== 'object' || page === null) return []
    // A place begins with the page it is on.
    return [{ title, depth, page: (await pdf.getPageIndex(page as PageRef)) + 1 }]
  })
  return (await Promise.all(found)).flat()
}

/** Reads the words of one page at a time, so that what is drawn meanwhile need not wait for a thousand of them. */
function wordsInTurn(pdf: PDFDocumentProxy): OpenPdf['words'] {
  let last: Promise<unknown> = Promise.resolve()
  return (number) => {
    const mine = last.then(async () => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    })
    last = mine.catch(() => undefined)
    return mine
  }
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
