/** The copies inside the profile: kept there, and said as they are. */

import { bridge, type CopyFacts } from '../bridge.ts'
import type { JournalCopy } from '../store/copy.ts'
import { rememberFailed } from '../store/copying.ts'
import { rememberHeld } from '../store/held.ts'
import { holding, type How, pointedAt, remember, sayCopies, seen } from './copy-places.ts'

/** How a try at a copy inside the profile ended; `none` where there was nothing to do. */
export type LastCopy =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly copy: CopyFacts }
  | { readonly kind: 'failed'; readonly reason: string }

/** Told once at start-up: the copies that were found inside the profile. */
export function foundInside(copies: readonly CopyFacts[]): void {
  sayCopies({ inside: seen('inside', copies) })
}

/** Keeps a copy there, where none holds the same or a new one is wanted. */
export async function keepInside(copy: JournalCopy, at: string, how: How): Promise<LastCopy> {
  const same = holding('inside', await bridge.listCopies(), copy, how)
  const kept =
    same === undefined
      ? await bridge.keepCopy(copy.text, await pointedAt())
      : { kind: 'kept' as const, copy: same }
  if (kept.kind === 'failed') return failInside(kept.reason)
  remember('inside', kept.copy, copy, at)
  rememberHeld({ name: kept.copy.name, madeAt: kept.copy.madeAt, ...copy.held })
  sayCopies({ inside: seen('inside', await bridge.listCopies()) })
  return { kind: 'kept', copy: kept.copy }
}

/** Says and remembers why there is no copy. */
export async function failInside(reason: string): Promise<LastCopy> {
  rememberFailed('inside', reason)
  sayCopies({ inside: seen('inside', await bridge.listCopies()) })
  return { kind: 'failed', reason }
}
