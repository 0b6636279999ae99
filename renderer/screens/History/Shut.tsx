/** What stands in the place of an entry, or of a run, that can't be shown. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'

const why = { gone: 'entry.gone', newer: 'history.unread.newer', damaged: 'history.unread.damaged' } as const

/** Why nothing is shown: there is nothing, or it can't be read. */
export type ShutWhy = keyof typeof why

/** The page that says so, with the way back. */
export function Shut({ kind }: { readonly kind: ShutWhy }) {
  const heading = usePage(t('rooms.history'), kind)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.history')}
        </h1>
      </header>
      <Notice title={t(kind === 'gone' ? 'entry.gone.title' : 'history.unread.one')}>
        <p>{t(why[kind], { count: 1 })}</p>
        <div>
          <Link className={buttonClass({})} href="/history">
            {t('entry.back')}
          </Link>
        </div>
      </Notice>
    </>
  )
}
