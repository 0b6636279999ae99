/** Two people's levels of the same questions: the same, close, or worth a talk (method.md 2.6 and S8). */

import type { Level } from '../question.ts'
import { median } from './middle.ts'

/** How two levels of one question stand to each other: no step apart, one, or more. */
export type Nearness = 'same' | 'close' | 'talk'

/** A step of difference is normal between two people (Heidemeier & Moser 2009). */
export function nearness(self: number, other: number): Nearness {
  const apart = Math.abs(other - self)
  if (apart === 0) return 'same'
  return apart === 1 ? 'close' : 'talk'
}

/**
 * What two levels of one question say together: both see it, both would see more of it, a step apart or across
 * the middle, the other sees more than the person does, or the other way about, which is worth a talk.
 */
export type Light = 'bothSee' | 'sharedFocus' | 'close' | 'theySeeMore' | 'talk'

/** The lowest level that says a thing is mostly there. */
const mostly = 4

/** How a person's level and the other's of them stand in the same light (method.md 2.6). */
export function lightOn(self: Level, other: Level): Light {
  if (nearness(self, other) === 'talk') return other > self ? 'theySeeMore' : 'talk'
  if (Math.min(self, other) >= mostly) return 'bothSee'
  return Math.max(self, other) < mostly ? 'sharedFocus' : 'close'
}

/** How two people's levels stand to each other over some questions. */
export interface Views {
  /** Questions with both levels. */
  readonly n: number
  readonly same: number
  readonly close: number
  readonly talk: number
  /** The median of other - self, in steps; null with fewer than three questions. */
  readonly median: number | null
}

/** Fewer questions seen by both make no comparison. */
export const viewsNeed = 3

/** Compares pairs of levels; a question without both is left out. No correlation at these sizes. */
export function views(pairs: readonly (readonly [self: number | null, other: number | null])[]): Views {
  const both = pairs.flatMap(([self, other]) => (self === null || other === null ? [] : [{ self, other }]))
  const count = (kind: Nearness) => both.filter(({ self, other }) => nearness(self, other) === kind).length
  return {
    n: both.length,
    same: count('same'),
    close: count('close'),
    talk: count('talk'),
    median: both.length < viewsNeed ? null : median(both.map(({ self, other }) => other - self)),
  }
}
