/** History: everything that was written, as a year of weeks and as a list that can be searched. */

import { useToday } from '../../clock.ts'
import { mondayOf } from '../../core/day.ts'
import { type Filter, type FoundItem, noFilter } from '../../core/search.ts'
import { yearOfWeeks } from '../../core/year.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { countReflections } from '../../store/reflections.ts'
import { readSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { BlankRoom } from '../BlankRoom.tsx'
import { usePage } from '../page.ts'
import { useFinding } from '../Commands/finding.ts'
import { Filters } from './Filters.tsx'
import { FoundList } from './FoundList.tsx'
import style from './History.module.css'
import { useFilter, useFound, useReturn } from './list.ts'
import { LastChange } from './LastChange.tsx'
import { Trash } from './Trash.tsx'
import { Unread } from './Unread.tsx'
import { Year } from './Year.tsx'

/** The room of what was written. */
export function History() {
  const heading = usePage(t('rooms.history'), 'history')
  useReturn()
  useFinding()
  const [filter, change] = useFilter()
  const found = useFound(filter)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.history')}
        </h1>
      </header>
      <LastChange />
      {found !== null && <Unread unread={found.unread} />}
      <Filters filter={filter} onChange={change} />
      {found !== null && <Found found={found.items} filter={filter} onClear={() => change(noFilter)} />}
      <Trash onEmpty={() => heading.current?.focus()} />
    </>
  )
}

interface FoundProps {
  readonly found: readonly FoundItem[]
  readonly filter: Filter
  readonly onClear: () => void
}

function Found({ found, filter, onClear }: FoundProps) {
  const today = useToday()
  const excused = useLive(readSettings)?.excused ?? []
  const isNarrow = filter !== noFilter && JSON.stringify(filter) !== JSON.stringify(noFilter)
  const count = useLive(countReflections) ?? 0
  // Entries that can't be read are entries all the same.
  if (found.length === 0 && !isNarrow && count === 0) return <BlankRoom sentence={t('history.empty')} />
  const entries = found.filter(({ kind }) => kind === 'entry')
  return (
    <>
      <Year weeks={yearOfWeeks(entries, mondayOf(today), excused)} isNarrow={isNarrow} />
      <section aria-labelledby="found">
        <h2 className={`section ${style['count']}`} id="found" aria-live="polite">
          {countWords(found, filter.query.trim(), isNarrow)}
        </h2>
        {isNarrow && (
          <div className={style['clear']}>
            {found.length === 0 && <p>{t('history.none')}</p>}
            <Button small onClick={onClear}>
              {t('history.clear')}
            </Button>
          </div>
        )}
        <FoundList items={found} />
      </section>
    </>
  )
}

/** How many there are: of what was looked for, or of entries where nothing was. */
function countWords(found: readonly FoundItem[], query: string, isNarrow: boolean): string {
  if (query !== '') return t('history.found.query', { count: found.length, query })
  if (isNarrow) return t('history.found', { count: found.length })
  return t('history.count', { count: found.filter(({ kind }) => kind === 'entry').length })
}
