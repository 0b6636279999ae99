/** Writes what is taken in from a journal file, and tells what stands then. */

import { tableOfKind } from '../core/fitting.ts'
import { type TableName, tableNames, type Tables } from '../core/journal-file.ts'
import { isRow } from '../core/read-rows.ts'
import type { Reflection } from '../core/reflection.ts'
import type { Row } from '../core/row.ts'
import type { Writes } from '../core/taking.ts'
import { db } from './db.ts'
import { settleGoals } from './goals.ts'
import { readAllOf, writeAll } from './portions.ts'
import { bodyOf } from './rows.ts'

/** The entries there are once some rows are written; what was checked a moment ago is not checked again. */
function entriesWith(put: Writes['put'], here: Tables): Map<string, Reflection | null> {
  const came = put.flatMap((row) => (isRow(row, 'reflection') ? [[row.id, row.body] as const] : []))
  const own = here.reflections.map((row) => [row.id, bodyOf('reflection', row)] as const)
  return new Map([...own, ...came].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Writes rows into their tables and brings goals in line. Runs inside the caller's transaction, in which `here` was read,
 * and answers every row that stands then: what a transaction has written is not asked of it once more.
 */
export async function write({ put, remove, series }: Writes, here: Tables, at: string): Promise<Tables> {
  const stand: (readonly [TableName, readonly Row[]])[] = []
  for (const { kind, id } of remove) await db[tableOfKind[kind]].delete(id)
  for (const name of tableNames) {
    const rows = put.filter(({ kind }) => tableOfKind[kind] === name)
    const known = new Map(here[name].map((row) => [row.id, row]))
    // Adding asks for nothing that stood before, which is much quicker.
    const fresh = rows.filter(({ id }) => !known.has(id))
    await writeAll(db[name], fresh, 'add')
    const others = rows.filter(({ id }) => known.has(id))
    await writeAll(db[name], others, 'put')
    for (const { kind, id } of remove) if (tableOfKind[kind] === name) known.delete(id)
    for (const row of rows) known.set(row.id, row)
    stand.push([name, [...known.values()]])
  }
  // One entry was made for every name.
  const now = Object.fromEntries(stand) as unknown as Tables
  if (series.size === 0) return now
  await settleGoals(series, entriesWith(put, here), at)
  return { ...now, desired: await readAllOf(db.desired) }
}
