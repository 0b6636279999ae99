/** Counts every order of a short series, to check what the formulas say. */

/** n! */
export const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

/** S of a series: pairs that rise minus pairs that fall. */
export function scoreOf(values: readonly number[]): number {
  return values.reduce(
    (sum, later, at) =>
      sum + values.slice(0, at).reduce((part, earlier) => part + Math.sign(later - earlier), 0),
    0,
  )
}

/** Calls back with every order of the numbers 0 to n - 1 (Heap's algorithm). The array is reused. */
export function everyOrder(n: number, order: (order: readonly number[]) => void): void {
  const held = Array.from({ length: n }, (_, at) => at)
  const swap = (a: number, b: number) => {
    const one = held[a] ?? 0
    held[a] = held[b] ?? 0
    held[b] = one
  }
  const go = (size: number): void => {
    if (size <= 1) return order(held)
    for (let at = 0; at < size - 1; at += 1) {
      go(size - 1)
      swap(size % 2 === 0 ? at : 0, size - 1)
    }
    go(size - 1)
  }
  go(n)
}

/** The share of all orders of a series whose |S| is at least its own. */
export function exactP(values: readonly number[]): number {
  const observed = Math.abs(scoreOf(values))
  let hits = 0
  everyOrder(values.length, (order) => {
    let score = 0
    for (let later = 1; later < order.length; later += 1)
      for (let earlier = 0; earlier < later; earlier += 1)
        score += Math.sign((values[order[later] ?? 0] ?? 0) - (values[order[earlier] ?? 0] ?? 0))
    if (Math.abs(score) >= observed) hits += 1
  })
  return hits / factorial(values.length)
}
