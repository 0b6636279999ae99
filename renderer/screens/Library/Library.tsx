/** The Library: everything the app asks, to be read, searched and judged. */

import type { Holdings } from '../../core/library.ts'
import { type LibraryFilter, type LibraryFound, everything } from '../../core/library-search.ts'
import type { Settings } from '../../core/settings.ts'
import { sayList, t } from '../../locales/index.ts'
import type { WholeLibrary } from '../../store/library.ts'
import { Button } from '../../ui/Button.tsx'
import { usePage } from '../page.ts'
import { Facts, Sources } from './Articles.tsx'
import { AuditList } from './AuditList.tsx'
import { Filters } from './Filters.tsx'
import style from './Library.module.css'
import { useFilter, useFound, useHoldingsWith, useOwn, usePlace, useReturn } from './list.ts'
import { Part } from './Part.tsx'
import { QuestionList } from './QuestionList.tsx'
import { MakeYours, YoursBeside } from './Yours.tsx'

/** The room of everything that is asked. */
export function Library({ role }: { readonly role: Settings['role'] }) {
  const heading = usePage(t('rooms.library'), 'library')
  useReturn()
  const own = useOwn()
  const holdings = useHoldingsWith(own)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.library')}
        </h1>
        <p className="soft">{t('library.lead')}</p>
      </header>
      <MakeYours />
      {own !== undefined && holdings !== undefined && <Held own={own} holdings={holdings} role={role} />}
    </>
  )
}

interface HeldProps {
  readonly own: WholeLibrary
  readonly holdings: Holdings
  readonly role: Settings['role']
}

/** What the library holds, narrowed to what is looked for. */
function Held({ own, holdings, role }: HeldProps) {
  usePlace()
  const [filter, change] = useFilter()
  const found = useFound(holdings, role, filter)
  const { audits, questions, sources, facts } = found
  return (
    <>
      <Filters holdings={holdings} filter={filter} onChange={change} />
      <Count found={found} filter={filter} onClear={() => change(everything)} />
      <div className={style['parts']}>
        {audits.length > 0 && (
          <Part id="audits" name={t('library.audits')}>
            <AuditList audits={audits} />
          </Part>
        )}
        {questions.length > 0 && (
          <Part id="questions" name={t('library.questions')}>
            <QuestionList questions={questions} dimensions={holdings.dimensions} sources={holdings.sources} />
          </Part>
        )}
        {sources.length > 0 && (
          <Part id="sources" name={t('library.sources')} lead={t('library.sources.lead')}>
            <Sources
              sources={sources}
              holdings={holdings}
              onShow={(source) => change({ ...everything, source })}
            />
          </Part>
        )}
        {facts.length > 0 && (
          <Part id="facts" name={t('library.facts')} lead={t('library.facts.lead')}>
            <Facts facts={facts} sources={holdings.sources} />
          </Part>
        )}
        <YoursBeside whole={own} isAwayListed={filter.whose === 'own'} />
      </div>
    </>
  )
}

const kinds = ['audits', 'questions', 'sources', 'facts'] as const

/** Brings a heading to the top, and again while lines above it are drawn and turn out taller than was thought. */
function bringUp(heading: HTMLElement): void {
  let height = 0
  let still = 0
  const bring = () => {
    const now = document.documentElement.scrollHeight
    still = now === height ? still + 1 : 0
    height = now
    if (still > 2) return
    heading.scrollIntoView()
    requestAnimationFrame(bring)
  }
  bring()
}

/** The way to each part of the page that is there, with how much it holds. */
function Parts({ found }: { readonly found: LibraryFound }) {
  return (
    <nav className={style['onPage']} aria-label={t('library.onPage')}>
      <ul className="row">
        {kinds
          .filter((kind) => found[kind].length > 0)
          .map((kind) => (
            <li key={kind}>
              <a
                className="link"
                href={`#${kind}`}
                onClick={(event) => {
                  // The address is the place in the app, so the link moves the focus itself.
                  event.preventDefault()
                  const heading = document.getElementById(kind)
                  heading?.focus({ preventScroll: true })
                  if (heading !== null) bringUp(heading)
                }}
              >
                {t(`library.count.${kind}`, { count: found[kind].length })}
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
  const isNarrow = JSON.stringify(filter) !== JSON.stringify(everything)
  const words = countWords(found, filter.query.trim(), isNarrow)
  return (
    <div className={style['count']}>
      <p role="status" className={isNarrow ? undefined : 'hidden'}>
        {words}
      </p>
      {isNarrow ? (
        <Button small onClick={onClear}>
          {t('library.clear')}
        </Button>
      ) : (
        <Parts found={found} />
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
