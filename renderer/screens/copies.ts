/** Keeps a verified copy of the whole journal beside it, and remembers the last one made. */

import { useSyncExternalStore } from 'react'
import { bridge, type CopyFacts } from '../bridge.ts'
import { exportJournal } from '../store/journal.ts'
import { isSample } from '../store/which.ts'

/** How the last try at a copy ended. */
export type LastCopy =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly copy: CopyFacts }
  | { readonly kind: 'failed'; readonly reason: string }

let last: LastCopy = { kind: 'none' }
const listeners = new Set<() => void>()

function say(next: LastCopy): LastCopy {
  last = next
  for (const listener of listeners) listener()
  return next
}

/** Told once at start-up: the newest copy that was found. */
export function foundCopies(copies: readonly CopyFacts[]): void {
  const newest = copies[0]
  if (newest !== undefined && last.kind === 'none') say({ kind: 'kept', copy: newest })
}

/** Writes a copy now. Resolves to how it ended; never throws. */
export async function keepCopy(at: string, app: string): Promise<LastCopy> {
  // The sample is nobody's journal: a copy of it would only stand in the way of the real ones.
  if (isSample()) return last
  try {
    const kept = await bridge.keepCopy(await exportJournal(at, app))
    return say(kept.kind === 'kept' ? kept : { kind: 'failed', reason: kept.reason })
  } catch (error) {
    return say({ kind: 'failed', reason: error instanceof Error ? error.name : String(error) })
  }
}

/** How the last copy ended, kept up. */
export function useLastCopy(): LastCopy {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => last,
  )
}
