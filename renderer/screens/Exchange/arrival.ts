/** Takes the focus to what came in the place of what was pressed, so that it is never lost. */

import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The ref of an element that takes the focus when it appears. */
export function useArrival<Of extends HTMLElement>(): RefObject<Of | null> {
  const place = useRef<Of>(null)
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), [])
  return place
}

/** The focus back on the page's heading, when the part of the page that had it goes. */
export function toHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
