/** The list of History: what is looked for, kept while the app runs, and what was found. */

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useToday } from '../../clock.ts'
import { type Filter, noFilter } from '../../core/search.ts'
import { journalPulse } from '../../store/journal.ts'
import { useLive } from '../../store/live.ts'
import { Search } from '../../store/search.ts'
import type { Reply } from '../../store/search-worker.ts'

/** Survives going into an entry and back: the filter, where the list stood, and from which part of the page. */
const kept: { filter: Filter; scroll: number; part: Part } = { filter: noFilter, scroll: 0, part: 'list' }
const listeners = new Set<() => void>()

/** The two parts of the page that lead into entries. */
export type Part = 'list' | 'year'

/** The link that is to have the focus again; null when none is. */
let back: { readonly part: Part; readonly entry: string } | null = null

/** Remembers from which part of the page an entry was opened. */
export function goFrom(part: Part): void {
  kept.part = part
}

/** Called on arrival in History: coming back from an entry, the focus returns to the link that led there. */
export function arrive(from: string): void {
  const entry = /^\/history\/(.+)$/.exec(from)?.[1]
  back = entry === undefined ? null : { part: kept.part, entry }
}

/** Puts the focus on a link when it is the one that led away. For the `ref` of the link. */
export function focusBack(part: Part, entry: string, link: HTMLElement | null): void {
  if (link === null || back?.part !== part || back.entry !== entry) return
  back = null
  link.focus({ preventScroll: true })
}

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
    search.current.ask(filter, today, loaded.current !== pulse, setFound)
    loaded.current = pulse
  }, [filter, today, pulse])
  return found
}
