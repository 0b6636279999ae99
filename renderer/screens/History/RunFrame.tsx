/** What a week and a review have in common on their page: the heading, when it was, what is left out, and the ways on. */

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../clock.ts'
import { isOver } from '../../core/run.ts'
import { sayDay, t } from '../../locales/index.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'
import { leftOut, progressWords } from '../runs.ts'
import style from './History.module.css'
import type { ShownRun } from './shown-run.ts'

interface RunFrameProps {
  readonly shown: ShownRun
  readonly title: string
  /** How the page is to be read. */
  readonly lead: string
  readonly children: ReactNode
}

/** The frame of a run's page. */
export function RunFrame({ shown, title, lead, children }: RunFrameProps) {
  const { run, unread } = shown
  const today = useToday()
  const heading = usePage(title, 'run')
  const missing = leftOut(run)
  const days = { from: sayDay(run.from ?? today, today), to: sayDay(run.to ?? today, today) }
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">
          {t(run.from === run.to ? 'run.on' : 'run.between', days)} {progressWords(run)} {lead}
        </p>
        {run.plan === 'days' && missing !== '' && (
          <p>{t(isOver(run) ? 'run.leftOut' : 'run.leftOut.soFar', { parts: missing })}</p>
        )}
      </header>
      {unread.length > 0 && (
        <div className={style['notices']}>
          <Notice title={t('history.unread')}>
            <p>{t('run.unread', { count: unread.length })}</p>
          </Notice>
        </div>
      )}
      {children}
      <div className={style['foot']}>
        <Link className={buttonClass({})} href="/history">
          {t('entry.back')}
        </Link>
        {!isOver(run) && (
          <Link className={buttonClass({})} href="/reflect">
            {t('run.goOn')}
          </Link>
        )}
        <Button kind="quiet" onClick={() => window.print()}>
          {t('entry.print')}
        </Button>
      </div>
    </>
  )
}
