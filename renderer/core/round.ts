/** A round of sorting replies: which ones come next, and where one stands in it. */

import type { ReplyKind, ReplyToSort } from './exercise.ts'
import type { SortedReply, SortRound } from './practice.ts'

/** How many replies make a round. */
export const roundLength = 10

/** The three piles, in the order of their keys. */
export const piles: readonly ReplyKind[] = ['empathy', 'sympathy', 'neither']

/** A reply that was not sorted yet, in the words that are shown. */
const unsorted = ({ id, said, reply }: ReplyToSort): SortedReply => ({
  reply: id,
  said,
  words: reply,
  pile: null,
  shown: false,
  reason: '',
})

/**
 * The next replies to sort: those that never were, in the library's order, then those whose turn is longest
 * past. `past` are the rounds so far, newest first.
 */
export function nextReplies(
  replies: readonly ReplyToSort[],
  past: readonly SortRound[],
): readonly SortedReply[] {
  // 0 for what never came up; the newest round counts highest.
  const turn = new Map<string, number>()
  past.forEach((round, at) => {
    for (const { reply, shown } of round.sorted)
      if (shown && !turn.has(reply)) turn.set(reply, past.length - at)
  })
  return replies
    .toSorted((a, b) => (turn.get(a.id) ?? 0) - (turn.get(b.id) ?? 0))
    .slice(0, roundLength)
    .map(unsorted)
}

/** The place of the reply a round goes on with: the first whose pile was not shown; the last when all were. */
export function placeIn({ sorted }: SortRound): number {
  const next = sorted.findIndex(({ shown }) => !shown)
  return next < 0 ? sorted.length - 1 : next
}

/** The round with one of its replies changed. */
export function withSorted(round: SortRound, at: number, change: Partial<SortedReply>): SortRound {
  return { ...round, sorted: round.sorted.map((one, index) => (index === at ? { ...one, ...change } : one)) }
}

/** The round with a reply put on a pile; what was shown already stands. */
export function putOn(round: SortRound, at: number, pile: ReplyKind): SortRound {
  return round.sorted[at]?.shown === false ? withSorted(round, at, { pile }) : round
}
