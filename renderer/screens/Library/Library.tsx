/** The Library: everything the app asks, to be read, searched and judged. */

import { type LibraryFilter, type LibraryFound, wholeLibrary } from '../../core/library-search.ts'
import type { Settings } from '../../core/settings.ts'
import { sayList, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { usePage } from '../page.ts'
import { Facts, Sources } from './Articles.tsx'
import { AuditList } from './AuditList.tsx'
import { Filters } from './Filters.tsx'
import style from './Library.module.css'
import { useFilter, useFound, useHoldings, usePlace, useReturn } from './list.ts'
import { Part } from './Part.tsx'
import { QuestionList } from './QuestionList.tsx'

/** The room of everything that is asked. */
export function Library({ role }: { readonly role: Settings['role'] }) {
  const heading = usePage(t('rooms.library'), 'library')
  useReturn()
  usePlace()
  const [filter, change] = useFilter()
  const holdings = useHoldings()
  const found = useFound(holdings, role, filter)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.library')}
        </h1>
        <p className="soft">{t('library.lead')}</p>
      </header>
      <Filters holdings={holdings} filter={filter} onChange={change} />
      <Count found={found} filter={filter} onClear={() => change(wholeLibrary)} />
      <Parts found={found} />
      <div className={style['parts']}>
        {found.audits.length > 0 && (
          <Part id="audits" name={t('library.audits')}>
            <AuditList audits={found.audits} />
          </Part>
        )}
        {found.questions.length > 0 && (
          <Part id="questions" name={t('library.questions')}>
            <QuestionList
              questions={found.questions}
              dimensions={holdings.dimensions}
              sources={holdings.sources}
            />
          </Part>
        )}
        {found.sources.length > 0 && (
          <Part id="sources" name={t('library.sources')} lead={t('library.sources.lead')}>
            <Sources
              sources={found.sources}
              holdings={holdings}
              onShow={(source) => change({ ...wholeLibrary, source })}
            />
          </Part>
        )}
        {found.facts.length > 0 && (
          <Part id="facts" name={t('library.facts')} lead={t('library.facts.lead')}>
            <Facts facts={found.facts} sources={holdings.sources} />
          </Part>
        )}
      </div>
    </>
  )
}

const kinds = ['audits', 'questions', 'sources', 'facts'] as const

/** The way to each part of the page that is there. */
function Parts({ found }: { readonly found: LibraryFound }) {
  const there = kinds.filter((kind) => found[kind].length > 0)
  if (there.length < 2) return null
  return (
    <nav className={style['onPage']} aria-label={t('library.onPage')}>
      <ul className="row">
        {there.map((kind) => (
          <li key={kind}>
            <a
              className="link"
              href={`#${kind}`}
              onClick={(event) => {
                // The address is the place in the app, so the link moves the focus itself.
                event.preventDefault()
                document.getElementById(kind)?.focus()
              }}
            >
              {t(`library.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface CountProps {
  readonly found: LibraryFound
  readonly filter: LibraryFilter
  readonly onClear: () => void
}

/** How much was found, told politely, and the way back to everything. */
function Count({ found, filter, onClear }: CountProps) {
  const isNarrow = JSON.stringify(filter) !== JSON.stringify(wholeLibrary)
  const words = countWords(found, filter.query.trim(), isNarrow)
  return (
    <div className={style['count']}>
      <p role="status">{words}</p>
      {isNarrow && (
        <Button small onClick={onClear}>
          {t('library.clear')}
        </Button>
      )}
    </div>
  )
}

function countWords(found: LibraryFound, query: string, isNarrow: boolean): string {
  const counts = kinds.flatMap((kind) => {
    const count = found[kind].length
    return count === 0 ? [] : [t(`library.count.${kind}`, { count })]
  })
  const list = sayList(counts)
  if (!isNarrow) return t('library.all', { list })
  if (counts.length === 0) {
    const nothing = query === '' ? t('library.found.nothing') : t('library.found.nothing.query', { query })
    return `${nothing} ${t('library.none')}`
  }
  return query === '' ? t('library.found', { list }) : t('library.found.query', { query, list })
}
