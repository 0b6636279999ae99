/** Tells a part of the page that it is being printed, in time to be another on paper. */

import { useSyncExternalStore } from 'react'

let isPrinting = false

/** Calls back before the page is printed and after it. */
function subscribe(changed: () => void): () => void {
  const turn = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    changed()
  }
  const kinds = ['beforeprint', 'afterprint'] as const
  for (const kind of kinds) window.addEventListener(kind, turn)
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, turn)
  }
}

/** True while the page is printed. What hangs on it is drawn at once, before it is on paper. */
export const useOnPaper = (): boolean => useSyncExternalStore(subscribe, () => isPrinting)
