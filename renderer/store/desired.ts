/** Reads desired answers: the goals in force, and those that entries refer to. */

import type { Importance } from '../core/answer.ts'
import type { Desired } from '../core/desired.ts'
import type { Goal } from '../core/finish.ts'
import { db } from './db.ts'
import { bodyOf } from './rows.ts'

/** The goals in force, by series. There is one for each series at most. */
export async function goalsInForce(): Promise<ReadonlyMap<string, Goal>> {
  const rows = await db.desired.where('keys.open').equals(1).sortBy('id')
  return new Map(
    rows.flatMap((row) => {
      const body = bodyOf('desired', row)
      return body === null || row.keys.series === undefined
        ? []
        : [[row.keys.series, { id: row.id, body }] as const]
    }),
  )
}

/** How much each goal in force matters, without those of some series. */
export function importances(
  goals: ReadonlyMap<string, Goal>,
  without: ReadonlySet<string>,
): readonly (Importance | null)[] {
  return [...goals].flatMap(([series, goal]) => (without.has(series) ? [] : [goal.body.importance]))
}

/** Desired answers by id; those that are gone or can't be read are left out. */
export async function desiredByIds(ids: readonly string[]): Promise<ReadonlyMap<string, Desired>> {
  const rows = await db.desired.bulkGet([...ids])
  return new Map(
    rows.flatMap((row) => {
      const body = row === undefined ? null : bodyOf('desired', row)
      return row === undefined || body === null ? [] : [[row.id, body] as const]
    }),
  )
}
