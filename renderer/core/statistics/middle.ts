/** The middle of some numbers. */

/** Moves the value at `place` in the order of size there, with none larger before it (Hoare's selection). */
function select(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const middle = values[(low + high) >> 1] ?? 0
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] ?? middle) < middle) left += 1
      while ((values[right] ?? middle) > middle) right -= 1
      if (left > right) break
      const held = values[left] ?? 0
      values[left] = values[right] ?? 0
      values[right] = held
      left += 1
      right -= 1
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else break
  }
  return values[place] ?? Number.NaN
}

/**
 * The median: the middle value, or the mean of the two middle ones; null for no values. For ordinal levels
 * it is the one summary that says no more than they do. Millions of values are not sorted for it.
 */
export function median(values: Iterable<number>): number | null {
  const all = values instanceof Float64Array ? values.slice() : Float64Array.from(values)
  if (all.length === 0) return null
  const half = all.length >> 1
  const upper = select(all, half)
  if (all.length % 2 === 1) return upper
  // What lies before the upper middle is no larger, so the largest of it is the lower middle.
  let lower = -Infinity
  for (let at = 0; at < half; at += 1) lower = Math.max(lower, all[at] ?? lower)
  return (lower + upper) / 2
}
