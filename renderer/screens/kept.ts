/** What a list is narrowed to, where it stands, and which link led away: kept while the app runs, and there again on return. */

import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { cameFrom } from './page.ts'

/** A list that remembers. `Part` names the parts of its page that lead to the same pages. */
export interface KeptList<Filter, Part> {
  /** The filter in force, and the way to change it. */
  readonly useFilter: () => readonly [Filter, (by: Partial<Filter>) => void]
  /** Narrows the list from elsewhere, before it is shown. */
  readonly narrow: (filter: Filter) => void
  /** For what draws the list: coming back, puts the window where it stood, and remembers from there. */
  readonly usePlace: () => void
  /** How tall its lines were, for the list to be as long on return. */
  readonly heights: Map<string, number>
  /** For the page of the list, after `usePage`: coming back, the focus returns to the link that led away. */
  readonly useReturn: () => void
  /** Remembers from which part of the page a link was followed. */
  readonly goFrom: (part: Part) => void
  /** Puts the focus on a link when it is the one that led away. For the `ref` of the link. */
  readonly focusBack: (part: Part, href: string, link: HTMLElement | null) => void
}

/** The memory of the link that led away, in the part of the page where it was followed. */
function keptReturn<Part>(first: Part): Pick<KeptList<never, Part>, 'useReturn' | 'goFrom' | 'focusBack'> {
  let followed = first
  /** The link that is to have the focus again; null when none is. */
  let back: { readonly part: Part; readonly href: string; link: HTMLElement | null } | null = null
  let isThere = false
  const focus = () => {
    if (!isThere || back === null || back.link === null) return
    back.link.focus({ preventScroll: true })
    back = null
  }
  return {
    useReturn: () => {
      useState(() => {
        back = { part: followed, href: cameFrom(), link: null }
      })
      useLayoutEffect(() => {
        isThere = true
        focus()
        // Whoever has done something here since is not sent back any more, should the link come later.
        const forget = () => {
          back = null
        }
        for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, forget)
        return () => {
          isThere = false
          for (const kind of ['keydown', 'pointerdown']) window.removeEventListener(kind, forget)
        }
      }, [])
    },
    goFrom: (part) => {
      followed = part
    },
    focusBack: (part, href, link) => {
      if (link === null || back?.part !== part || back.href !== href) return
      back.link = link
      focus()
    },
  }
}

/** A list that begins with a filter, at its top; a change of the filter begins at the top again. */
export function keptList<Filter extends object, Part extends string>(
  blank: Filter,
  part: Part,
): KeptList<Filter, Part> {
  let filter = blank
  let scroll = 0
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const change = (by: Partial<Filter>) => {
    filter = { ...filter, ...by }
    scroll = 0
    for (const listener of listeners) listener()
  }
  return {
    useFilter: () => [useSyncExternalStore(subscribe, () => filter), useCallback(change, [])],
    narrow: (to) => change(to),
    usePlace: () => {
      // A layout effect ends before the page that is left shrinks: its scrolling to the top is no one's wish.
      useLayoutEffect(() => {
        // Entered by its name, a room begins at its top; only from a page of its own does one come back.
        if (cameFrom().startsWith(`${location.hash.slice(1)}/`)) window.scrollTo(0, scroll)
        const keep = () => {
          scroll = window.scrollY
        }
        window.addEventListener('scroll', keep, { passive: true })
        return () => window.removeEventListener('scroll', keep)
      }, [])
    },
    heights: new Map(),
    ...keptReturn(part),
  }
}
