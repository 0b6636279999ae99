/** The frame of the pages of help: the title, the ways between them, and one of them. */

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { usePage } from '../page.ts'
import style from './Help.module.css'
import { type HelpPage, helpOrder, helpPages } from './pages.ts'

interface HelpProps {
  readonly page: HelpPage
  readonly lead: string
  readonly children: ReactNode
}

/** One page of help, with the ways to the others above it. */
export function Help({ page, lead, children }: HelpProps) {
  const heading = usePage(t(`help.${page}`), page)
  return (
    <>
      <nav aria-label={t('help.pages')}>
        <ul className={style['pages']}>
          {helpOrder.map((each) => (
            <li key={each}>
              <Link className="link" href={helpPages[each]} aria-current={each === page ? 'page' : undefined}>
                {t(`help.${each}`)}
              </Link>
            </li>
          ))}
          <li>
            <Link className="link" href="/library">
              {t('help.sources')}
            </Link>
          </li>
        </ul>
      </nav>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t(`help.${page}`)}
        </h1>
        <p className="soft">{lead}</p>
      </header>
      <div className={style['help']}>{children}</div>
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** One part of a page under its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section className={style['part']} aria-labelledby={`help-${id}`}>
      <h2 className="section" id={`help-${id}`}>
        {title}
      </h2>
      {children}
    </section>
  )
}
