/** Puts the focus back on the button one came by, once what it opened is shut. */

import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The ref of a button that takes the focus when it appears again, or when `isBack` becomes true. */
export function useBack(isBack: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (isBack) button.current?.focus({ preventScroll: true })
  }, [isBack])
  return button
}
