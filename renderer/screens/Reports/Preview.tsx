/** The very file that would be saved, page by page, and the saving of it. */

import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { pagesAtMost } from '../../core/report-sections.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Later } from '../../ui/Later.tsx'
import { notSavedWords } from '../not-saved.ts'
import { usePage } from '../page.ts'
import { type Current, useCurrent } from './current.ts'
import { type Making, useMaking } from './making.ts'
import { reportPath } from './paths.ts'
import { NoPrint } from './NoPrint.tsx'
import type { OpenPdf } from './pdf-pages.ts'
import { PdfPage } from './PdfPage.tsx'
import { PrintPages } from './PrintPages.tsx'
import style from './Reports.module.css'
import { TooLong } from './TooLong.tsx'

/** The page of the preview. */
export function Preview({ about }: { readonly about: string }) {
  const heading = usePage(t('reports.preview.title'), 'preview')
  const read = useCurrent(about)
  const current = read === 'unread' ? null : read
  const { making, again, cancel } = useMaking(current)
  return (
    <>
      <header className={`head ${style['previewHead']}`}>
        <div>
          <h1 className="title" ref={heading} tabIndex={-1}>
            {t('reports.preview.title')}
          </h1>
          <p className="soft">{t('reports.preview.lead')}</p>
        </div>
        <Link className={buttonClass({})} href={reportPath(about)}>
          {t('reports.preview.choose')}
        </Link>
      </header>
      {read === 'unread' ? (
        <p role="alert">{t('reports.unread')}</p>
      ) : (
        <>
          <Progress making={making} onAgain={again} onCancel={cancel} />
          {making.kind === 'made' && current !== null && (
            <Made
              making={making}
              current={current}
              onAgain={() => {
                // The button that was pressed is gone with the pages.
                heading.current?.focus()
                again()
              }}
            />
          )}
        </>
      )}
    </>
  )
}

interface ProgressProps {
  readonly making: Making
  readonly onAgain: () => void
  readonly onCancel: () => void
}

/** Where the making stands, in words, and what can be done about it. */
function Progress({ making, onAgain, onCancel }: ProgressProps) {
  return (
    <div className={style['said']}>
      <p role="status">
        {making.kind === 'making' && t(`reports.making.${making.step}`)}
        {making.kind === 'cancelled' && t('reports.cancelled')}
        {making.kind === 'failed' && t('reports.failed', { reason: making.reason })}
        {making.kind === 'made' && t('reports.made', { count: making.shown.count })}
      </p>
      {making.kind === 'making' && <Later>{t('reports.making.long')}</Later>}
      {making.kind === 'making' && <Button onClick={onCancel}>{t('reports.cancel')}</Button>}
      {(making.kind === 'cancelled' || making.kind === 'failed') && (
        <Button onClick={onAgain}>{t('reports.again')}</Button>
      )}
      {making.kind !== 'made' && <NoPrint why={t('reports.print.none')} />}
    </div>
  )
}

interface MadeProps {
  readonly making: Making & { readonly kind: 'made' }
  readonly current: Current
  readonly onAgain: () => void
}

/** The pages, and the way to keep them. */
function Made(props: MadeProps) {
  const { making, current } = props
  const { shown } = making
  const most = pagesAtMost(current.report.variant)
  return (
    <>
      {most !== null && shown.count > most ? (
        <div className={style['said']}>
          <TooLong pdf={shown} most={most} current={current} onAgain={props.onAgain} />
          <NoPrint why={t('reports.print.tooLong', { count: shown.count, most })} />
        </div>
      ) : (
        <Save {...props} />
      )}
      <Pages pdf={shown} />
    </>
  )
}

/** So many pages are put in place at once; the next follow when nothing else is to be done. */
const AT_ONCE = 24

/** The pages, one under the other. A thousand of them at once would hold the window up. */
function Pages({ pdf }: { readonly pdf: OpenPdf }) {
  const [placed, setPlaced] = useState(AT_ONCE)
  useEffect(() => {
    if (placed >= pdf.count) return
    const turn = requestIdleCallback(() => setPlaced(placed + AT_ONCE))
    return () => cancelIdleCallback(turn)
  }, [placed, pdf])
  return (
    <div className={style['pages']}>
      {Array.from({ length: Math.min(placed, pdf.count) }, (_, at) => (
        <PdfPage key={at} pdf={pdf} number={at + 1} />
      ))}
    </div>
  )
}

/** Saves the very file that is shown, and then offers to open it; where it is not held any more, to make it anew. */
function Save({ making: { address, shown, from, to }, current: { report, change }, onAgain }: MadeProps) {
  const clock = useClock()
  const [path, setPath] = useState('')
  const [said, setSaid] = useState('')
  const [isGone, setGone] = useState(false)
  const save = async () => {
    const name = t('reports.file', { from: sayWholeDay(from), to: sayWholeDay(to) })
    const saved = await bridge.savePdf(`${name}.pdf`, address)
    if (saved.kind === 'failed') setSaid(notSavedWords(saved.reason))
    setGone(saved.kind === 'failed' && saved.reason === 'not held')
    if (saved.kind !== 'saved') return
    setPath(saved.path)
    setSaid(t('reports.saved', { path: saved.path }))
    // The days stay those of the file, also where they were counted from the last one that was saved.
    const own = report.span === 'sinceReview' ? ({ span: 'own', from, to } as const) : {}
    change({ savedOn: clock().day, ...own })
  }
  const show = async (how: 'open' | 'folder') => {
    if (!(await bridge.showSaved(path, how))) setSaid(t('reports.notOpened'))
  }
  return (
    <div className={style['said']}>
      <div className="row">
        {isGone ? (
          <Button kind="main" onClick={onAgain}>
            {t('reports.again')}
          </Button>
        ) : (
          <Button kind="main" onClick={() => void save()}>
            {t('reports.save')}
          </Button>
        )}
        {path !== '' && (
          <>
            <Button onClick={() => void show('open')}>{t('reports.open')}</Button>
            <Button onClick={() => void show('folder')}>{t('reports.showFolder')}</Button>
          </>
        )}
        <PrintPages pdf={shown} paper={report.paper} />
      </div>
      <output className="path">{said}</output>
    </div>
  )
}
