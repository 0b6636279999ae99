/** Tells what stands once a journal file is taken in, and writes it. */

import type { Read } from '../core/body.ts'
import { tableOfKind } from '../core/fitting.ts'
import { type TableName, tableNames, type Tables } from '../core/journal-file.ts'
import { isRow } from '../core/read-rows.ts'
import type { Reflection } from '../core/reflection.ts'
import type { Row } from '../core/row.ts'
import type { Writes } from '../core/taking.ts'
import { db } from './db.ts'
import { settling } from './goals.ts'
import { writeAll } from './portions.ts'
import { bodyOf, readAll } from './rows.ts'

/** What is written of one table, and every row of it that stands then. */
export interface TableComing {
  readonly name: TableName
  /** Rows that are not here. */
  readonly fresh: readonly Row[]
  /** Rows that take the place of one that is here. */
  readonly others: readonly Row[]
  readonly stand: readonly Row[]
}

/** What is written, and every row that stands then. */
export interface Coming {
  readonly tables: readonly TableComing[]
  readonly remove: Writes['remove']
  readonly stand: Tables
}

/** The entries there are once some rows are written; what was checked a moment ago is not checked again. */
function entriesWith(put: Writes['put'], here: Tables): Map<string, Reflection | null> {
  const came = put.flatMap((row) => (isRow(row, 'reflection') ? [[row.id, row.body] as const] : []))
  const own = here.reflections.map((row) => [row.id, bodyOf('reflection', row)] as const)
  return new Map([...own, ...came].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The goals of the series that are touched, by series, out of all that stand. */
function touched(goals: readonly Row[], series: Writes['series']): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>([...series].map((key) => [key, []]))
  for (const row of goals) rows.get(row.keys?.series ?? '')?.push(row)
  return rows
}

/**
 * The goals that have to change once some rows stand; none is asked of the database, which has yet to be given them. What it
 * yields is null, where there is time for something else.
 */
function* settled({ put, series }: Writes, goals: readonly Row[], here: Tables, at: string) {
  if (series.size === 0) return []
  const came = new Map(put.flatMap((row) => (isRow(row, 'desired') ? [[row.id, row] as const] : [])))
  const settle = settling(entriesWith(put, here), at)
  yield null
  return [...touched(goals, series).values()].flatMap((some) => {
    const { rows, unread } = readAll(
      'desired',
      some.filter(({ id }) => !came.has(id)),
    )
    return settle({ rows: [...rows, ...some.flatMap(({ id }) => came.get(id) ?? [])], unread })
  })
}

/** What of a table is written, and what stands in it then. */
function comingTo(
  name: TableName,
  rows: readonly Read<Row['kind']>[],
  remove: Writes['remove'],
  here: Tables,
): TableComing {
  const known = new Map(here[name].map((row) => [row.id, row]))
  const [fresh, others] = [rows.filter(({ id }) => !known.has(id)), rows.filter(({ id }) => known.has(id))]
  for (const { kind, id } of remove) if (tableOfKind[kind] === name) known.delete(id)
  for (const row of rows) known.set(row.id, row)
  return { name, fresh, others, stand: [...known.values()] }
}

/** Some rows, of which those that are settled otherwise are so, and the settled ones that were not among them. */
function withSettled(rows: Writes['put'], goals: readonly Read<'desired'>[]): Writes['put'] {
  const now = new Map(goals.map((row) => [row.id, row]))
  const there = new Set(rows.map(({ id }) => id))
  return [...rows.map((row) => now.get(row.id) ?? row), ...goals.filter(({ id }) => !there.has(id))]
}

/**
 * What comes to each table of taking rows in beside `here`, with goals brought in line: one table after another, and null
 * where there is time for something else.
 */
export function* comingTables(writes: Writes, here: Tables, at: string): Generator<TableComing | null> {
  const { put, remove } = writes
  for (const name of tableNames) {
    const rows = put.filter(({ kind }) => tableOfKind[kind] === name)
    const coming = comingTo(name, rows, remove, here)
    const goals = name === 'desired' ? yield* settled(writes, coming.stand, here, at) : []
    yield goals.length === 0 ? coming : comingTo(name, withSettled(rows, goals), remove, here)
  }
}

/** All that comes. */
export function comingOf(parts: readonly (TableComing | null)[], { remove }: Writes): Coming {
  const tables = parts.filter((one) => one !== null)
  // One entry was made for every name.
  const stand = Object.fromEntries(tables.map((one) => [one.name, one.stand])) as unknown as Tables
  return { tables, remove, stand }
}

/** Writes what comes. Runs inside the caller's transaction, in which what is here was read. */
export async function write({ tables, remove }: Coming): Promise<void> {
  for (const { kind, id } of remove) await db[tableOfKind[kind]].delete(id)
  for (const { name, fresh, others } of tables) {
    // Adding asks for nothing that stood before, which is much quicker.
    await writeAll(db[name], fresh, 'add')
    await writeAll(db[name], others, 'put')
  }
}
