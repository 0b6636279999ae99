/** The page of something that is not in the library. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'

/** Says so, and leads back. */
export function Gone() {
  const heading = usePage(t('rooms.library'), 'gone')
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.library')}
        </h1>
      </header>
      <Notice title={t('library.gone.title')} kind="calm">
        <p>{t('library.gone')}</p>
        <div>
          <BackToLibrary />
        </div>
      </Notice>
    </>
  )
}

/** The way back to the list, as it was left. */
export function BackToLibrary() {
  return (
    <Link className={buttonClass({})} href="/library">
      {t('library.back')}
    </Link>
  )
}
