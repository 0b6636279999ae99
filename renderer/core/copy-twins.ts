/** A copy that lies in both places, inside the profile and in the folder of one’s choice, as one. */

import { millisecondsBetween } from './day.ts'

interface Placed {
  readonly place: string
  /** UTC instant. */
  readonly madeAt: string
  /** In bytes. */
  readonly size: number
}

/** A copy with its twin of the other place. */
export type WithTwin<Copy> = Copy & {
  /** Null where it lies in one place alone. */
  readonly also: Copy | null
}

/** What is known of a copy: the print of what it holds; null where the copy is not whole, and undefined before it was read. */
export type PrintOf<Copy> = (copy: Copy) => string | null | undefined

/** Both places are written at once, each as fast as it is: within this many milliseconds. */
const together = 60_000

const apart = (one: Placed, other: Placed): number => Math.abs(millisecondsBetween(one.madeAt, other.madeAt))

function isTwin<Copy extends Placed>(one: Copy, other: Copy, printOf: PrintOf<Copy>): boolean {
  if (one.place === other.place) return false
  const [print, otherPrint] = [printOf(one), printOf(other)]
  if (print === null || otherPrint === null) return false
  // One that is not read yet is taken for the one that was made beside it, and parts from it if it is another.
  if (print === undefined || otherPrint === undefined)
    return one.size === other.size && apart(one, other) < together
  return print === otherPrint
}

/** Copies, newest first, with those that lie in both places as one; of the two that of `first` stands for both. */
export function withTwins<Copy extends Placed>(
  copies: readonly Copy[],
  first: Copy['place'],
  printOf: PrintOf<Copy>,
): readonly WithTwin<Copy>[] {
  const twins = new Map<Copy, Copy>()
  const taken = new Set<Copy>()
  for (const copy of copies.filter(({ place }) => place === first)) {
    const twin = copies
      .filter((other) => !taken.has(other) && isTwin(copy, other, printOf))
      .toSorted((one, other) => apart(one, copy) - apart(other, copy))[0]
    if (twin === undefined) continue
    taken.add(twin)
    twins.set(copy, twin)
  }
  return copies.flatMap((copy) => (taken.has(copy) ? [] : [{ ...copy, also: twins.get(copy) ?? null }]))
}
