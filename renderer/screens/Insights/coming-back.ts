/** Coming back to Insights from what one of its links led to: to the same place, with the focus on that link. */

import { useEffect, useLayoutEffect, useRef } from 'react'
import { cameFrom } from '../page.ts'

/** The link that led away, and where the page stood. */
interface Left {
  /** What was looked at, as the address says it. */
  readonly looked: string
  /** The section it stands in, by the id of its heading; '' above them all. */
  readonly section: string
  /** Where it leads, and which one it is of those in the section that lead there. */
  readonly href: string
  readonly at: number
  readonly scroll: number
}

let left: Left | null = null

const named = 'section[aria-labelledby]'

/** The links of a section, or of the whole room, that lead to one page. */
function linksTo(section: string, href: string): readonly HTMLElement[] {
  const within = section === '' ? 'main' : `section[aria-labelledby="${section}"]`
  return [...(document.querySelector(within)?.querySelectorAll<HTMLElement>(`a[href="${href}"]`) ?? [])]
}

/** Remembers a link of the room that is followed. */
function keep({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLElement>('main a[href^="#/"]') : null
  if (link === null) return
  const section = link.closest(named)?.getAttribute('aria-labelledby') ?? ''
  const href = link.getAttribute('href') ?? ''
  const at = linksTo(section, href).indexOf(link)
  left = { looked: location.hash, section, href, at, scroll: window.scrollY }
}

/** Goes back to the link that led away; nowhere when one comes from anywhere else, or looks at something else. */
function comeBack(): void {
  if (left === null || left.href !== `#${cameFrom()}` || left.looked !== location.hash) return
  window.scrollTo(0, left.scroll)
  linksTo(left.section, left.href)[left.at]?.focus({ preventScroll: true })
}

/** For what draws the room, once it is drawn. Whoever has done something here meanwhile is not sent back any more. */
export function useComingBack(isDrawn: boolean): void {
  const isOver = useRef(false)
  useEffect(() => {
    const act = () => {
      isOver.current = true
    }
    for (const kind of ['keydown', 'pointerdown', 'wheel']) window.addEventListener(kind, act)
    // Before the link itself is followed, while the page still stands.
    window.addEventListener('click', keep, true)
    return () => {
      for (const kind of ['keydown', 'pointerdown', 'wheel']) window.removeEventListener(kind, act)
      window.removeEventListener('click', keep, true)
    }
  }, [])
  useLayoutEffect(() => {
    if (!isDrawn || isOver.current) return
    isOver.current = true
    comeBack()
  }, [isDrawn])
}
