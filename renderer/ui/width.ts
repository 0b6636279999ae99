/** How wide a part of the page is, for drawings that lay themselves out anew instead of shrinking. */

import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** The width of the content of an element in rem, kept up; 0 before it was measured. */
function widthOf(element: HTMLElement): number {
  return element.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** For the `ref` of an element: its width in rem, so that doubled text counts as a halved page. */
export function useWidth<Kind extends HTMLElement>(): readonly [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null) return undefined
    const measure = () => setWidth(widthOf(measured))
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(measured)
    return () => watching.disconnect()
  }, [])
  return [element, width]
}
