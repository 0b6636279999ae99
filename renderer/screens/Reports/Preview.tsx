/** The very file that would be saved, page by page, and the saving of it. */

import { useState } from 'react'
import { Link } from 'wouter'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { usePage } from '../page.ts'
import { type Current, useCurrent } from './current.ts'
import { type Making, useMaking } from './making.ts'
import { PdfPage } from './PdfPage.tsx'
import style from './Reports.module.css'

/** The page of the preview. */
export function Preview() {
  const heading = usePage(t('reports.preview.title'), 'preview')
  const read = useCurrent()
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
        <Link className={buttonClass({})} href="/reports">
          {t('reports.preview.choose')}
        </Link>
      </header>
      {read === 'unread' ? (
        <p role="alert">{t('reports.unread')}</p>
      ) : (
        <>
          <Progress making={making} onAgain={again} onCancel={cancel} />
          {making.kind === 'made' && current !== null && <Made making={making} current={current} />}
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
        {making.kind === 'making' && t('reports.making')}
        {making.kind === 'cancelled' && t('reports.cancelled')}
        {making.kind === 'failed' && t('reports.failed', { reason: making.reason })}
        {making.kind === 'made' && t('reports.made', { count: making.shown.pages.length })}
      </p>
      {making.kind === 'making' && <Button onClick={onCancel}>{t('reports.cancel')}</Button>}
      {(making.kind === 'cancelled' || making.kind === 'failed') && (
        <Button onClick={onAgain}>{t('reports.again')}</Button>
      )}
    </div>
  )
}

interface MadeProps {
  readonly making: Making & { readonly kind: 'made' }
  readonly current: Current
}

/** The pages, and the way to keep them. */
function Made({ making, current }: MadeProps) {
  const { pages } = making.shown
  return (
    <>
      <Save making={making} current={current} />
      <div className={style['pages']}>
        {pages.map((page, at) => (
          <PdfPage key={page.pageNumber} page={page} number={at + 1} count={pages.length} />
        ))}
      </div>
    </>
  )
}

/** Saves the bytes that are shown, and then offers to open them. */
function Save({ making: { pdf, from, to }, current: { report, change } }: MadeProps) {
  const clock = useClock()
  const [path, setPath] = useState('')
  const [said, setSaid] = useState('')
  const save = async () => {
    const name = t('reports.file', { from: sayWholeDay(from), to: sayWholeDay(to) })
    const saved = await bridge.savePdf(`${name}.pdf`, pdf)
    if (saved.kind === 'failed') setSaid(t('reports.saveFailed', { reason: saved.reason }))
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
        <Button kind="main" onClick={() => void save()}>
          {t('reports.save')}
        </Button>
        {path !== '' && (
          <>
            <Button onClick={() => void show('open')}>{t('reports.open')}</Button>
            <Button onClick={() => void show('folder')}>{t('reports.showFolder')}</Button>
          </>
        )}
      </div>
      <output className="path">{said}</output>
    </div>
  )
}
