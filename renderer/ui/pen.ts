/** Puts the pen in the hand: the focus in a text area, after what was written there. */

import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * The ref of a text area that takes the focus when it appears, its caret at the end; `isTaken` false leaves the
 * focus where it is.
 */
export function usePen(isTaken = true): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const { current } = area
    if (current === null || !isTaken) return
    current.focus({ preventScroll: true })
    current.setSelectionRange(current.value.length, current.value.length)
    current.scrollTop = current.scrollHeight
  }, [isTaken])
  return area
}
