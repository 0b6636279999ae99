/** What is known of the copies in both places: inside the profile and in the folder a person chose. */

import { useSyncExternalStore } from 'react'
import type { CopyFacts } from '../bridge.ts'
import { type CopyPlaceNow, knownAmong } from '../core/copies.ts'
import type { JournalCopy } from '../store/copy.ts'
import { type CopyPlace, failedOf, markOf, rememberMark } from '../store/copying.ts'
import { heldBefore } from '../store/held.ts'
import { lastImport } from '../store/receipt.ts'

/** One place where copies are kept, as it was last seen. */
export interface PlaceNow extends CopyPlaceNow {
  /** This journal's copies there, newest first; empty where they can't be listed. */
  readonly copies: readonly CopyFacts[]
}

/** Both places. */
export interface CopiesNow {
  readonly inside: PlaceNow
  /** Null where no folder was chosen. */
  readonly folder: (PlaceNow & { readonly path: string }) | null
  /** True once this start's first look is over: before it, nothing is called old. */
  readonly isLookedAt: boolean
}

/** `changed` makes a copy only where the last of the place does not hold the same already. */
export type How = 'always' | 'changed'

const blank: PlaceNow = { copies: [], last: null, soundAt: null, failed: null }
let now: CopiesNow = { inside: blank, folder: null, isLookedAt: false }
const listeners = new Set<() => void>()

/** Both places as they are known at this moment. */
export const copiesNow = (): CopiesNow => now

/** Says what is known now. */
export function sayCopies(next: Partial<CopiesNow>): void {
  now = { ...now, ...next }
  for (const listener of listeners) listener()
}

/** What is known of a place as it is listed, with what is remembered of it. */
export function seen(place: CopyPlace, copies: readonly CopyFacts[], barred: string | null = null): PlaceNow {
  const mark = markOf(place)
  const known = knownAmong(copies, mark)
  // A folder that can't be listed is spoken of as it was.
  const last = (known ?? copies[0])?.madeAt ?? (barred === null ? null : (mark?.madeAt ?? null))
  const soundAt = known === undefined ? null : (mark?.soundAt ?? null)
  return { copies, last, soundAt, failed: barred ?? failedOf(place) }
}

/** The copy inside the profile by which it is seen what is missed; all that can be told before the journal is open. */
export const lossPointsAt = (): readonly string[] => [heldBefore()?.name].filter((name) => name !== undefined)

/** The copies inside the profile that something points at: to see what is missed, and to undo what was taken in. */
export async function pointedAt(): Promise<readonly string[]> {
  const taken = await lastImport().catch(() => null)
  return taken === null ? lossPointsAt() : [...lossPointsAt(), taken.copy]
}

/** The copy of a place that holds just this already; undefined where none is known to, or a new one is wanted. */
export function holding(
  place: CopyPlace,
  copies: readonly CopyFacts[],
  copy: JournalCopy,
  how: How,
): CopyFacts | undefined {
  const mark = markOf(place)
  return how === 'changed' && mark?.digest === copy.digest ? knownAmong(copies, mark) : undefined
}

/** Remembers a copy as the newest of its place, known at an instant to hold all there is. */
export function remember(
  place: CopyPlace,
  { name, size, madeAt }: CopyFacts,
  { digest }: JournalCopy,
  at: string,
): void {
  rememberMark(place, { name, size, madeAt, digest, soundAt: at })
}

/** Both places, kept up. */
export function useCopies(): CopiesNow {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => now,
  )
}
