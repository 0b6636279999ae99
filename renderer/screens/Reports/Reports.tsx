/** The Reports room: choosing what a report holds, on the way to its preview, and the other files. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { isSample } from '../../store/which.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'
import { About } from './About.tsx'
import { Builder } from './Builder.tsx'
import { useCurrent } from './current.ts'
import style from './Reports.module.css'

interface ReportsProps {
  /** Whom the report that is built is about: `self` or a person's id. */
  readonly about: string
}

/** The room. */
export function Reports({ about }: ReportsProps) {
  const heading = usePage(t('rooms.reports'), 'reports')
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.reports')}
        </h1>
        <p className={`soft ${style['lead']}`}>{t('reports.lead')}</p>
      </header>
      <div className={style['reports']}>
        <section className={style['builder']} aria-labelledby="report">
          <h2 className="section" id="report">
            {t('reports.head')}
          </h2>
          <About about={about} />
          <Chosen key={about} about={about} />
        </section>
        {about === 'self' && !isSample() && (
          <section className={style['builder']} aria-labelledby="files">
            <h2 className="section" id="files">
              {t('exports.title')}
            </h2>
            <p>{t('exports.inReports')}</p>
            <Link className={buttonClass({})} href="/reports/files">
              {t('exports.link')}
            </Link>
          </section>
        )}
      </div>
    </>
  )
}

/** What is chosen for the report about one person; about another its fields begin anew. */
function Chosen({ about }: ReportsProps) {
  const current = useCurrent(about)
  if (current === 'unread') return <Notice title={t('reports.head')}>{t('reports.unread')}</Notice>
  return current === null ? null : <Builder current={current} />
}
