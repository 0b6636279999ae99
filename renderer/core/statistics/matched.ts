/** Two sittings compared on the questions they share, and on no others (method.md S2). */

/** How many matched questions went which way. Described, never tested. */
export interface Matched {
  readonly up: number
  readonly down: number
  readonly same: number
  /** Questions with a level in both. */
  readonly of: number
}

/** Levels by series key, so that only questions of the same id, version and viewpoint meet. */
export type LevelsByKey = ReadonlyMap<string, number>

/** Compares the questions that have a level in both sittings. */
export function matched(before: LevelsByKey, after: LevelsByKey): Matched {
  const changes = [...before].flatMap(([key, level]) => {
    const now = after.get(key)
    return now === undefined ? [] : [now - level]
  })
  return {
    up: changes.filter((change) => change > 0).length,
    down: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
    of: changes.length,
  }
}
