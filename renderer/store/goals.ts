/** Keeps desired answers in line with the entries there are, as entries are deleted and come back. */

import { changedRow, type Read } from '../core/body.ts'
import { type Desired, inForce } from '../core/desired.ts'
import type { Reflection } from '../core/reflection.ts'
import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { bodyOf, readAll } from './rows.ts'
import { stampAt } from './stamp.ts'

/** The entries by id, oldest first; null where one can't be read. */
type Entries = ReadonlyMap<string, Reflection | null>

/** Every entry there is. */
export async function allEntries(): Promise<Entries> {
  const rows = await db.reflections.orderBy('id').toArray()
  return new Map(rows.map((row) => [row.id, bodyOf('reflection', row)]))
}

/** The oldest entry other than one that refers to a desired answer; null when none does. */
export function referringTo(goal: string, entries: Entries, except = ''): string | null {
  for (const [id, body] of entries)
    if (id !== except && body?.answers.some(({ desired }) => desired === goal)) return id
  return null
}

/** How a desired answer was judged in the entries there are. */
function verdictIn(goal: Read<'desired'>, entries: Entries): Desired['verdict'] {
  const { verdict } = goal.body
  if (verdict !== null && entries.has(verdict.reflection)) return verdict
  for (const [reflection, body] of entries) {
    const judged = body?.answers.find((one) => one.judged?.desired === goal.id)?.judged
    if (body && judged) return { word: judged.word, day: body.started.day, reflection }
  }
  return null
}

/** A desired answer as the entries there are have it: whose it is, and how it was judged. */
function bodyIn(goal: Read<'desired'>, entries: Entries): Desired {
  const { reflection } = goal.body
  const owner = entries.has(reflection) ? reflection : (referringTo(goal.id, entries) ?? reflection)
  return { ...goal.body, reflection: owner, verdict: verdictIn(goal, entries) }
}

/**
 * Brings the desired answers of some series in line with the entries there are: a verdict stands as long
 * as an entry in which it was given, and the newest version is in force. Runs inside the caller's
 * transaction; returns the rows it changed, as they stood. A series with a version that can't be read
 * is left alone.
 */
export async function settleGoals(series: ReadonlySet<string>, entries: Entries, at: string): Promise<Row[]> {
  const stood: Row[] = []
  for (const key of series) {
    const stored = await db.desired.where('keys.series').equals(key).toArray()
    const { rows, unread } = readAll('desired', stored)
    if (unread.length > 0) continue
    const bodies = new Map(rows.map((row) => [row.id, bodyIn(row, entries)]))
    const top = inForce([...bodies].map(([id, body]) => ({ id, body })))
    for (const row of rows) {
      const body = bodies.get(row.id) ?? row.body
      const open = row.id === top ? 1 : 0
      const isSame = row.keys.open === open && JSON.stringify(body) === JSON.stringify(row.body)
      if (isSame) continue
      stood.push(...stored.filter(({ id }) => id === row.id))
      await db.desired.put(changedRow(row, body, stampAt(at), { ...row.keys, open }))
    }
  }
  return stood
}
