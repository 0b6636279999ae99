/** The middle of some numbers. */

/**
 * The median: the middle value, or the mean of the two middle ones; null for no values. For ordinal levels
 * it is the one summary that says no more than they do.
 */
export function median(values: Iterable<number>): number | null {
  const sorted = Float64Array.from(values).toSorted()
  const half = sorted.length >> 1
  const upper = sorted[half]
  if (upper === undefined) return null
  if (sorted.length % 2 === 1) return upper
  // Of an even number of values, the one before the upper middle exists.
  return ((sorted[half - 1] ?? upper) + upper) / 2
}
