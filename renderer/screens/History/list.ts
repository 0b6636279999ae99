/** The list of History: what is looked for, kept while the app runs, and what was found. */

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useToday } from '../../clock.ts'
import { type Filter, type FoundItem, noFilter } from '../../core/search.ts'
import { journalPulse } from '../../store/journal.ts'
import { useLive } from '../../store/live.ts'
import { Search } from '../../store/search.ts'

/** The filter survives going into an entry and back, and where the list stood. */
const kept = { filter: noFilter, scroll: 0 }
const listeners = new Set<() => void>()

/** Where the list stood when it was left, in pixels. */
export const keptScroll = (): number => kept.scroll

/** Remembers where the list stands. */
export function keepScroll(scroll: number): void {
  kept.scroll = scroll
}

/** The filter in force, and the way to change it. */
export function useFilter(): readonly [Filter, (by: Partial<Filter>) => void] {
  const filter = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => kept.filter,
  )
  const change = useCallback((by: Partial<Filter>) => {
    kept.filter = { ...kept.filter, ...by }
    kept.scroll = 0
    for (const listener of listeners) listener()
  }, [])
  return [filter, change]
}

/** What fits the filter, newest first; null until the first answer. Kept up when the journal changes. */
export function useFound(filter: Filter): readonly FoundItem[] | null {
  const today = useToday()
  const search = useRef<Search>(null)
  const [items, setItems] = useState<readonly FoundItem[] | null>(null)
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
    search.current.ask(filter, today, loaded.current !== pulse, setItems)
    loaded.current = pulse
  }, [filter, today, pulse])
  return items
}
