/** Prints the pages of the preview through the system's dialog. */

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Report } from '../../core/report.ts'
import { t } from '../../locales/index.ts'
import { reasonOf } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { printBy } from '../printing.ts'
import type { OpenPdf } from './pdf-pages.ts'
import { letGo, MOST_PRINTED, picturesOf, printPictures } from './print-pictures.ts'
import style from './PrintPages.module.css'

/** Where the printing stands; `drawn` until the system's dialog is closed. */
type Printing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'drawing'; readonly page: number }
  | { readonly kind: 'drawn'; readonly pictures: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'tooMany' }

interface PrintPagesProps {
  readonly pdf: OpenPdf
  readonly paper: Report['paper']
}

/** The button, what is said of it, and on paper the pages. */
export function PrintPages({ pdf, paper }: PrintPagesProps) {
  const { printing, begin, cancel, end } = usePrinting(pdf)
  const isDrawing = printing.kind === 'drawing'
  return (
    <>
      {isDrawing ? (
        <Button onClick={cancel}>{t('reports.cancel')}</Button>
      ) : (
        <Button onClick={begin}>{t('reports.print')}</Button>
      )}
      <output>
        {isDrawing && t('reports.print.drawing', { page: printing.page, pages: pdf.count })}
        {printing.kind === 'failed' && t('reports.print.failed', { reason: printing.reason })}
        {printing.kind === 'tooMany' && t('reports.print.tooMany', { most: MOST_PRINTED })}
      </output>
      {printing.kind === 'drawn' && <Pictures {...{ paper, pictures: printing.pictures, onEnd: end }} />}
    </>
  )
}

function usePrinting(pdf: OpenPdf) {
  const [printing, setPrinting] = useState<Printing>({ kind: 'idle' })
  const run = useRef(0)
  const begin = useCallback(() => {
    if (pdf.count > MOST_PRINTED) return setPrinting({ kind: 'tooMany' })
    run.current += 1
    const mine = run.current
    const isWanted = () => run.current === mine
    picturesOf(pdf, (page) => setPrinting({ kind: 'drawing', page }), isWanted).then(
      (pictures) => pictures !== null && setPrinting({ kind: 'drawn', pictures }),
      (error: unknown) => isWanted() && setPrinting({ kind: 'failed', reason: reasonOf(error) }),
    )
  }, [pdf])
  const cancel = useCallback(() => {
    run.current += 1
    setPrinting({ kind: 'idle' })
  }, [])
  const end = useCallback(() => setPrinting({ kind: 'idle' }), [])
  useEffect(() => {
    const leave = printBy(begin)
    return () => {
      run.current += 1
      leave()
    }
  }, [begin])
  return { printing, begin, cancel, end }
}

interface PicturesProps extends Omit<PrintPagesProps, 'pdf'> {
  readonly pictures: readonly string[]
  /** The system's dialog was closed, whatever was chosen in it. */
  readonly onEnd: () => void
}

/** The pages for the printer and for nobody's eyes: they lie beside the app, which is not printed while they are there. */
function Pictures({ paper, pictures, onEnd }: PicturesProps) {
  useEffect(() => {
    const clear = printPictures(pictures, paper, style['printed'] ?? '')
    window.addEventListener('afterprint', onEnd)
    return () => {
      window.removeEventListener('afterprint', onEnd)
      clear()
      letGo(pictures)
    }
  }, [pictures, paper, onEnd])
  return null
}
