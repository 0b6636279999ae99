/** What every page does on arrival: its title in the window, the focus on its heading, and where one came from. */

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { t } from '../locales/index.ts'

/**
 * Names the window after the page and moves the focus to the page's heading when `arrival` changes,
 * so that a screen reader says where one is. A page that is not drawn yet arrives as ''. Returns the
 * ref for the heading.
 */
export function usePage(room: string, arrival: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = room === '' ? t('app.name') : t('app.title', { room })
  }, [room])
  // With the drawing and not some time after it: what is pressed meanwhile would go astray. So it is for every focus.
  useLayoutEffect(() => {
    if (arrival === '') return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [arrival])
  return heading
}

let left = ''
let isEntering = false
// The tests of parts of the page run where there is no window.
if (typeof window !== 'undefined')
  window.addEventListener('hashchange', ({ oldURL }) => {
    left = isEntering ? '' : new URL(oldURL).hash.slice(1)
    isEntering = false
  })

/** The place in the app that was left for this one, as its path ("/history/…"); '' at the start, and in a room that was entered by its name. */
export const cameFrom = (): string => left

/** For a link to a room: what it leads to is an arrival, also from a page of that very room, and no return. */
export function enterRoom(): void {
  isEntering = true
}
