/** The ways to the pages of help, as Settings has them. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { helpOrder, helpPages } from './pages.ts'

/** The section with its links. */
export function HelpLinks() {
  return (
    <section aria-labelledby="help">
      <h2 className="section" id="help">
        {t('help.title')}
      </h2>
      <p>{t('help.settings')}</p>
      <ul>
        {helpOrder.map((page) => (
          <li key={page}>
            <Link className="link" href={helpPages[page]}>
              {t(`help.${page}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
