/** What the app is made of and on which terms: read from the packages themselves when the app is built. */

import { Link } from 'wouter'
import { licences } from 'virtual:licences'
import { t } from '../../locales/index.ts'
import { usePage } from '../page.ts'
import style from './Settings.module.css'

/** The page. */
export function Licences() {
  const heading = usePage(t('licences.title'), 'licences')
  return (
    <>
      <p>
        <Link className="link" href="/settings">
          {t('licences.back')}
        </Link>
      </p>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('licences.title')}
        </h1>
        <p className="soft">{t('licences.lead')}</p>
      </header>
      <ul className={style['licences']}>
        {licences.map(({ name, version, licence, text }) => (
          <li key={name}>
            <details>
              <summary>
                {[name, version].join(' ')} <span className="note">{licence}</span>
              </summary>
              {/* Licences are written in English, whatever the app speaks. */}
              <p className={style['licence']} lang="en">
                {text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
