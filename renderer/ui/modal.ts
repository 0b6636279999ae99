/** Knows whether a question lies over the page: then nothing behind it is within reach. */

let open = 0
const listeners = new Set<() => void>()

function count(by: 1 | -1): void {
  open += by
  for (const listener of listeners) listener()
}

/** Told by a dialog when it opens; returns what it calls when it closes. */
export function opened(): () => void {
  count(1)
  return () => count(-1)
}

/** Whether one is open. */
export const isModal = (): boolean => open > 0

/** Calls back after each change, until the returned function is called. */
export function onModal(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
