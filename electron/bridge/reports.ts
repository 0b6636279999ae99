/** The contract about PDFs and print. Types only. */

import type { Failed, Saved } from './files.ts'

/** A PDF that is asked for. */
export interface PdfAsked {
  /** The page's own address that is printed, without its hash sign; it begins with `/print/`. */
  readonly address: string
  readonly paper: 'A4' | 'Letter'
  /** Stands at the foot of every page: whose it is, and of what time. */
  readonly whose: string
  /** The words of a page's number, with `{page}` and `{pages}` in their places. */
  readonly pageWords: string
}

/** How far the making of a PDF is: its page is read and drawn, or what was drawn is set as pages. */
export type PdfStep = 'gathering' | 'printing'

/** What came of asking for a PDF. */
export type PdfMade =
  | {
      readonly kind: 'made'
      /** Where the page reads it, and no other window; the handle for `savePdf`. */
      readonly address: string
    }
  | { readonly kind: 'cancelled' }
  | Failed

/** What the page may ask about PDFs and print. */
export interface ReportsBridge {
  /**
   * Print one of the page's own addresses as a PDF, in a window that nobody sees; one at a time. What was made is held
   * in memory until another is asked for, or it is left.
   */
  makePdf(asked: PdfAsked): Promise<PdfMade>
  /** The PDF that is being made, or was made, is not wanted any more: `makePdf` answers `cancelled`, and nothing is held. */
  leavePdf(): Promise<void>
  /** Said by a page that is printed, and by no other: it has drawn itself, or could not. */
  drawn(isWell: boolean): Promise<void>
  /** Ask where to, then write the PDF of an address there. Fails as "not held" before it asks, where it was let go. */
  savePdf(suggestedName: string, address: string): Promise<Saved>
  /** From now on this alone hears how far the PDF is that is being made. */
  onPdfStep(hear: (step: PdfStep) => void): void
}
