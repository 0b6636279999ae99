/** Tells screen readers what was done, where nothing on the page that stays says it. */

import { useSyncExternalStore } from 'react'

const said = { words: '', times: 0 }
const listeners = new Set<() => void>()

/** Has words spoken, also on the page that comes next. */
export function announce(words: string): void {
  said.words = words
  said.times += 1
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the words are put. It stands once in the frame, for a live region has to be there before its words. */
export function Announcer() {
  const times = useSyncExternalStore(subscribe, () => said.times)
  return (
    <output className="hidden">
      {/* The same words twice are said twice. */}
      <span key={times}>{said.words}</span>
    </output>
  )
}
