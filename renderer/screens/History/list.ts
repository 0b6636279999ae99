/** The list of History: what is looked for, kept while the app runs, and what was found. */

import { useEffect, useRef, useState } from 'react'
import { useToday } from '../../clock.ts'
import { type Filter, noFilter } from '../../core/search.ts'
import { journalPulse } from '../../store/journal.ts'
import { useLive } from '../../store/live.ts'
import { Search } from '../../store/search.ts'
import type { Reply } from '../../store/search-worker.ts'
import { keptList } from '../kept.ts'

/** The two parts of the page that lead into entries. */
export type Part = 'list' | 'year'

/** Survives going into an entry and back: the filter, where the list stood, and the link that led away. */
export const { useFilter, narrow, usePlace, heights, useReturn, goFrom, focusBack } = keptList<Filter, Part>(
  noFilter,
  'list',
)

/** Shows the entries of a part of the journal, and nothing else, when History is opened next. */
export const showEntries = (by: Pick<Filter, 'weeks' | 'audit' | 'dimension'>): void =>
  narrow({ ...noFilter, kind: 'entry', ...by })

/**
 * What fits the filter, newest first, with what can't be read; null until the first answer. Kept up when the
 * journal changes.
 */
export function useFound(filter: Filter): Reply | null {
  const today = useToday()
  const search = useRef<Search>(null)
  const [found, setFound] = useState<Reply | null>(null)
  const pulse = useLive(journalPulse)
  const loaded = useRef<string | undefined>(undefined)
  useEffect(
    () => () => {
      search.current?.end()
      search.current = null
    },
    [],
  )
  useEffect(() => {
    if (pulse === undefined) return
    search.current ??= new Search()
    search.current.find(filter, today, loaded.current !== pulse, setFound)
    loaded.current = pulse
  }, [filter, today, pulse])
  return found
}
