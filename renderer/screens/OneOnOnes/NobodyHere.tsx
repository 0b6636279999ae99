/** What is shown in the place of a person or a meeting that is not there, or can't be read. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { usePage } from '../page.ts'

/** A page with one sentence, and the way back to the room. */
export function NobodyHere({ unread = false }: { readonly unread?: boolean }) {
  const title = t(unread ? 'note.unread.title' : 'note.gone.title')
  const heading = usePage(title, 'nobody')
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <p>{t(unread ? 'meet.unread' : 'meet.gone')}</p>
      <Link className="link" href="/one-on-ones">
        {t('meet.all')}
      </Link>
    </>
  )
}
