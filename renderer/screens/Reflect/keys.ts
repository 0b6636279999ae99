/** The keys of the walk: levels, and what is said in place of one, by number, and Ctrl or Cmd with Enter to go on. */

import { useEffect, useRef } from 'react'

interface WalkKeys {
  /** A number key was pressed outside a text field. */
  readonly onNumber: (key: string) => void
  readonly onNext: () => void
}

/** True where a number is text. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && target.type !== 'radio'
}

/** Listens for the walk's keys while a page of it is shown. */
export function useWalkKeys(keys: WalkKeys): void {
  const held = useRef(keys)
  useEffect(() => {
    held.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey) return
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        // A key held down must not run through the whole walk.
        if (!event.repeat) held.current.onNext()
        return
      }
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (plain && /^[0-59]$/.test(event.key) && !takesText(event.target)) held.current.onNumber(event.key)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
