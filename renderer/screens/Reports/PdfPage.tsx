/** One page of a PDF as it is: drawn while it is near, its words for screen readers. */

import { memo, useEffect, useRef, useState } from 'react'
import { t } from '../../locales/index.ts'
import { drawPage, type OpenPdf } from './pdf-pages.ts'
import style from './Reports.module.css'

interface PdfPageProps {
  readonly pdf: OpenPdf
  readonly number: number
}

/** See the file. It is drawn anew only where it is another page. */
export const PdfPage = memo(Page)

function Page({ pdf, number }: PdfPageProps) {
  const frame = useRef<HTMLElement>(null)
  const [isNear, setNear] = useState(false)
  const [words, setWords] = useState('')
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
    pdf.words(number).then(
      (read) => isOver || setWords(read),
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [pdf, number])
  return (
    <figure
      ref={frame}
      className={style['page']}
      style={{ aspectRatio: `${pdf.width} / ${pdf.height}` }}
      aria-label={t('reports.page', { page: number, pages: pdf.count })}
    >
      {isNear && <Drawing pdf={pdf} number={number} />}
      <p className="hidden">{words}</p>
    </figure>
  )
}

/** The page itself, as sharp as the screen. A page that is far has none, and so takes no room in memory. */
function Drawing({ pdf, number }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let isOver = false
    let stop: () => void = () => undefined
    pdf.page(number).then(
      (page) => {
        const { current } = canvas
        if (isOver || current === null) return
        stop = drawPage(page, current, current.clientWidth * window.devicePixelRatio)
      },
      () => undefined,
    )
    return () => {
      isOver = true
      stop()
    }
  }, [pdf, number])
  return <canvas ref={canvas} aria-hidden="true" />
}
