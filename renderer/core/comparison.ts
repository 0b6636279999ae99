/** The two sheets laid side by side: the steps between them, and where one might begin. */

import type { Choice, Importance } from './answer.ts'
import type { Day } from './day.ts'
import type { Level } from './question.ts'

/** One question as it stands on both sheets. */
export interface Pair {
  readonly id: string
  readonly current: Choice | null
  readonly desired: Choice | null
  readonly importance: Importance | null
  readonly byWhen: Day | null
}

/**
 * What lies between the sheets for one question. `toGo`: steps up; `easeOff`: steps down, which is
 * legal and never cancels another gap; `meet`: the same level; `open`: a level is missing on a side.
 */
export type Between =
  | { readonly kind: 'toGo'; readonly steps: 1 | 2 | 3 | 4 }
  | { readonly kind: 'easeOff'; readonly steps: 1 | 2 | 3 | 4 }
  | { readonly kind: 'meet' }
  | { readonly kind: 'open' }

const asLevel = (choice: Choice | null): Level | null => (typeof choice === 'number' ? choice : null)

/**
 * Gap in steps, g = desired - current, from -4 to 4; null unless both levels exist (method.md S1,
 * after Parasuraman et al. 1988 with the sign turned so that more means more to go).
 */
export function gapOf(pair: Pick<Pair, 'current' | 'desired'>): number | null {
  const current = asLevel(pair.current)
  const desired = asLevel(pair.desired)
  return current === null || desired === null ? null : desired - current
}

/** The gap as the app says it. */
export function betweenOf(pair: Pick<Pair, 'current' | 'desired'>): Between {
  const gap = gapOf(pair)
  if (gap === null) return { kind: 'open' }
  if (gap === 0) return { kind: 'meet' }
  const steps = Math.abs(gap)
  // Levels run from 1 to 5, so two different ones lie one to four steps apart.
  if (steps !== 1 && steps !== 2 && steps !== 3 && steps !== 4) return { kind: 'open' }
  return { kind: gap > 0 ? 'toGo' : 'easeOff', steps }
}

/** A suggestion where to begin, with its reason as facts to be put into words. */
export interface Suggestion {
  readonly id: string
  readonly steps: 1 | 2 | 3 | 4
  readonly importance: Importance | null
  /** True when no other suggested question stands lower on the first sheet. */
  readonly lowest: boolean
}

/** How many suggestions are made at most (method.md 2.4). */
const most = 3

/**
 * What to work on first: by importance x max(0, gap), then importance, then the lower current level
 * (method.md S1). Only questions with steps to go are suggested, at most three.
 */
export function suggestions(pairs: readonly Pair[]): readonly Suggestion[] {
  const weighted = pairs.flatMap((pair) => {
    const between = betweenOf(pair)
    const current = asLevel(pair.current)
    if (between.kind !== 'toGo' || current === null) return []
    return [{ pair, current, steps: between.steps, importance: pair.importance ?? 0 }]
  })
  weighted.sort(
    (a, b) =>
      b.importance * b.steps - a.importance * a.steps || b.importance - a.importance || a.current - b.current,
  )
  const chosen = weighted.slice(0, most)
  const low = Math.min(...chosen.map(({ current }) => current))
  return chosen.map(({ pair, steps, current }) => ({
    id: pair.id,
    steps,
    importance: pair.importance,
    lowest: current === low && chosen.filter((other) => other.current === low).length < chosen.length,
  }))
}
