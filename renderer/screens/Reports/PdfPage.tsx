/** One page of a PDF as it is: drawn while it is near, its words for screen readers. */

import { useEffect, useRef, useState } from 'react'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { t } from '../../locales/index.ts'
import { drawPage, wordsOf } from './pdf-pages.ts'
import style from './Reports.module.css'

interface PdfPageProps {
  readonly page: PDFPageProxy
  readonly number: number
  readonly count: number
}

/** See the file. */
export function PdfPage({ page, number, count }: PdfPageProps) {
  const frame = useRef<HTMLElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isNear, setNear] = useState(false)
  const [words, setWords] = useState('')
  const { width, height } = page.getViewport({ scale: 1 })
  useEffect(() => {
    if (frame.current === null) return
    const watch = new IntersectionObserver(([seen]) => setNear(seen?.isIntersecting === true), {
      rootMargin: '100%',
    })
    watch.observe(frame.current)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    let isOver = false
    // A page whose document was closed meanwhile has no words any more.
    wordsOf(page).then(
      (read) => isOver || setWords(read),
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [page])
  useEffect(() => {
    const { current } = canvas
    if (current === null || !isNear) return
    const stop = drawPage(page, current, current.clientWidth * window.devicePixelRatio)
    return () => {
      stop()
      // A page that is far keeps its place and gives its points back.
      current.width = Math.round(width)
      current.height = Math.round(height)
    }
  }, [page, isNear, width, height])
  return (
    <figure
      ref={frame}
      className={style['page']}
      aria-label={t('reports.page', { page: number, pages: count })}
    >
      <canvas ref={canvas} width={Math.round(width)} height={Math.round(height)} aria-hidden="true" />
      <p className="hidden">{words}</p>
    </figure>
  )
}
