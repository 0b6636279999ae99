/** The list of History: what is looked for, kept while the app runs, and what was found. */

import { useEffect, useState } from 'react'
import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
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
export const showEntries = (
  by: Partial<Pick<Filter, 'weeks' | 'week' | 'audit' | 'dimension' | 'question'>>,
): void => narrow({ ...noFilter, kind: 'entry', ...by })

/** A filter, and the day and the state of the journal in which it was asked for. */
interface Asked {
  readonly filter: Filter
  readonly today: Day
  readonly pulse: string
}

/** The search with what it found last: it stands while one is in History or in one of its entries. */
interface Standing {
  readonly search: Search
  /** What was asked last; null before the first question. */
  asked: Asked | null
  /** The reply to it; null until it is there. */
  reply: Reply | null
}

let standing: Standing | null = null

/** Ends the search when another room is entered, and with it everything that it held in memory. */
function endElsewhere(): void {
  if (window.location.hash.startsWith('#/history')) return
  standing?.search.end()
  standing = null
  window.removeEventListener('hashchange', endElsewhere)
}

function stand(): Standing {
  if (standing !== null) return standing
  window.addEventListener('hashchange', endElsewhere)
  standing = { search: new Search(), asked: null, reply: null }
  return standing
}

/** The reply to this very question, where it was the last one and is there. */
function known({ filter, today, pulse }: Asked): Reply | null {
  const asked = standing?.asked
  const isSame = asked?.filter === filter && asked.today === today && asked.pulse === pulse
  return isSame ? (standing?.reply ?? null) : null
}

/**
 * What fits the filter, newest first, with what can't be read; null until the first answer. Kept up when the
 * journal changes; back from an entry in which nothing was changed, it is there at once.
 */
export function useFound(filter: Filter): Reply | null {
  const today = useToday()
  const [found, setFound] = useState<Reply | null>(null)
  const pulse = useLive(journalPulse)
  useEffect(() => {
    // The worker is started at once, and asked when it is known how the journal stands.
    const here = stand()
    if (pulse === undefined || known({ filter, today, pulse }) !== null) return
    const isRead = here.asked?.pulse === pulse
    here.asked = { filter, today, pulse }
    here.reply = null
    here.search.find(filter, today, !isRead, (reply) => {
      here.reply = reply
      setFound(reply)
    })
  }, [filter, today, pulse])
  return found ?? (pulse === undefined ? null : known({ filter, today, pulse }))
}
