/** Tells when something was judged anew because an entry was deleted or brought back, and not because time went on (decisions.md 14). */

import { aroundOf } from './before-after.ts'
import { changeOf } from './change.ts'
import type { Day } from './day.ts'
import type { LinkedCommitment } from './linked-commitment.ts'
import { type Entry, type QuestionSeries, type Round, seriesOf } from './question-series.ts'

/** An entry that was deleted or brought back, and when. */
export interface Touched {
  readonly kind: 'deleted' | 'restored'
  readonly on: Day
  readonly entry: Entry
}

/** What it was judged anew for. */
export interface Rejudged {
  readonly kind: Touched['kind']
  readonly on: Day
  /** The day of the entry. */
  readonly day: Day
}

/** How many of the newest are looked at: each takes judging a whole series twice. */
const looked = 4

/** What an entry says to a series. */
const roundsIn = (entry: Entry, key: string): readonly Round[] =>
  seriesOf([entry], []).find((one) => one.key === key)?.rounds ?? []

/** The sessions as they were without an entry, or with it. */
function without(rounds: readonly Round[], { id }: Entry): readonly Round[] {
  return rounds.filter(({ entry }) => entry !== id)
}
function withEntry(rounds: readonly Round[], entry: Entry, key: string): readonly Round[] {
  return [...without(rounds, entry), ...roundsIn(entry, key)].toSorted(
    (a, b) => a.day.localeCompare(b.day) || (a.entry < b.entry ? -1 : 1),
  )
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)
const isJudged = (said: object) => 'judgedOn' in said

/**
 * The newest time that deleting an entry, or bringing one back, made what is said of a series another: what was
 * judged on that day is judged otherwise, or no more, and nothing has been judged since. Null where there was
 * none. `touched` comes in the order it happened, and is taken back step by step. Editing is none of it: what is
 * judged is the level that was given first, which no edit reaches.
 */
export function rejudgedOf<Said extends object>(
  { key, rounds }: Pick<QuestionSeries, 'key' | 'rounds'>,
  touched: readonly Touched[],
  judge: (rounds: readonly Round[]) => Said,
): Rejudged | null {
  const about = touched.filter(({ entry }) => roundsIn(entry, key).length > 0)
  let then = rounds
  for (const { kind, on, entry } of about.toReversed().slice(0, looked)) {
    const earlier = kind === 'deleted' ? withEntry(then, entry, key) : without(then, entry)
    const upTo = (all: readonly Round[]) => judge(all.filter(({ day }) => day <= on))
    const [before, after] = [upTo(earlier), upTo(then)]
    then = earlier
    if (isSame(before, after) || !(isJudged(before) || isJudged(after))) continue
    // What was judged since then was judged by what is there now.
    const now = judge(rounds)
    const isOver = isJudged(after) ? !isSame(after, now) : isJudged(now)
    return isOver ? null : { kind, on, day: entry.body.started.day }
  }
  return null
}

/** What of some series and commitments was judged anew, by the key of the one and the id of the other. */
export function rejudged(
  all: readonly QuestionSeries[],
  commitments: readonly LinkedCommitment[],
  touched: readonly Touched[],
): Readonly<Record<string, Rejudged>> {
  const found = new Map<string, Rejudged | null>()
  // Judging takes long, and most journals have nothing in the trash.
  if (touched.length === 0) return {}
  for (const series of all) {
    found.set(series.key, rejudgedOf(series, touched, changeOf))
    for (const { id, madeOn } of commitments.filter((one) => one.series === series.key))
      found.set(
        id,
        rejudgedOf(series, touched, (rounds) => aroundOf(rounds, madeOn)),
      )
  }
  return Object.fromEntries([...found].flatMap(([of, what]) => (what === null ? [] : [[of, what]])))
}
