/** Keeps desired answers in line with the entries there are, as entries are deleted and come back. */

import { changedRow, type Read } from '../core/body.ts'
import { type Desired, inForce } from '../core/desired.ts'
import type { Reflection } from '../core/reflection.ts'
import type { Row } from '../core/row.ts'
import { isSame } from '../core/same.ts'
import { db } from './db.ts'
import { bodyOf, type ReadAll, readAll } from './rows.ts'
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

type Verdict = NonNullable<Desired['verdict']>

/** What entries say of desired answers, by the ids of those; where several do, the oldest. */
interface Said {
  readonly verdicts: ReadonlyMap<string, Verdict>
  readonly owners: ReadonlyMap<string, string>
}

/** Every entry is looked through once, however many goals there are. */
function saidIn(entries: Entries): Said {
  const verdicts = new Map<string, Verdict>()
  const owners = new Map<string, string>()
  for (const [reflection, body] of entries)
    for (const { desired, judged } of body?.answers ?? []) {
      if (body && judged && !verdicts.has(judged.desired))
        verdicts.set(judged.desired, { word: judged.word, day: body.started.day, reflection })
      if (desired !== null && !owners.has(desired)) owners.set(desired, reflection)
    }
  return { verdicts, owners }
}

/** A desired answer as the entries there are have it: whose it is, and how it was judged. */
function bodyIn({ id, body }: Read<'desired'>, entries: Entries, { verdicts, owners }: Said): Desired {
  const { reflection, verdict } = body
  const owner = entries.has(reflection) ? reflection : (owners.get(id) ?? reflection)
  const stands = verdict !== null && entries.has(verdict.reflection)
  return { ...body, reflection: owner, verdict: stands ? verdict : (verdicts.get(id) ?? null) }
}

/**
 * Says of the desired answers of one series which have to change to be in line with the entries there are, and how: a
 * verdict stands as long as an entry in which it was given, and the newest version is in force. A series with a version
 * that can't be read is left alone.
 */
export function settling(
  entries: Entries,
  at: string,
): (series: ReadAll<'desired'>) => readonly Read<'desired'>[] {
  const said = saidIn(entries)
  return ({ rows, unread }) => {
    if (unread.length > 0) return []
    const bodies = new Map(rows.map((row) => [row.id, bodyIn(row, entries, said)]))
    const top = inForce([...bodies].map(([id, body]) => ({ id, body })))
    return rows.flatMap((row) => {
      const body = bodies.get(row.id) ?? row.body
      const open = row.id === top ? 1 : 0
      if (row.keys.open === open && isSame(body, row.body)) return []
      return [changedRow(row, body, stampAt(at), { ...row.keys, open })]
    })
  }
}

/**
 * Brings the desired answers of some series in line with the entries there are (see `settling`). Runs inside the caller's
 * transaction; returns the rows it changed, as they stood.
 */
export async function settleGoals(series: ReadonlySet<string>, entries: Entries, at: string): Promise<Row[]> {
  const settled = settling(entries, at)
  const stood: Row[] = []
  for (const key of series) {
    const stored = await db.desired.where('keys.series').equals(key).toArray()
    for (const row of settled(readAll('desired', stored))) {
      stood.push(...stored.filter(({ id }) => id === row.id))
      await db.desired.put(row)
    }
  }
  return stood
}
