/** Reads and writes whole tables a portion at a time, so that no number of rows holds up the window. */

import { Dexie, type Table } from 'dexie'
import type { Row } from '../core/row.ts'
import { idBetween } from './stamp.ts'

/** So many rows, also enciphered ones, are some ten milliseconds of the window. */
const atOnce = 100

/** Every row of a table, by id. The caller's transaction holds the portions together. */
export async function readAllOf(table: Table<Row, string>): Promise<Row[]> {
  const rows = await table.orderBy(':id').limit(atOnce).toArray()
  let last = rows.length < atOnce ? undefined : rows.at(-1)
  while (last !== undefined) {
    const more = await table.where(':id').above(last.id).limit(atOnce).toArray()
    for (const row of more) rows.push(row)
    last = more.length < atOnce ? undefined : more.at(-1)
  }
  return rows
}

/** So many rows are read at once where no window waits. */
const inTurn = 400

/** An id halfway between the first and the last of a table, by the times they were made at. */
async function halfway(table: Table<Row, string>): Promise<string> {
  const [[first = ''], [last = '']] = await Promise.all([
    table.orderBy(':id').limit(1).primaryKeys(),
    table.orderBy(':id').reverse().limit(1).primaryKeys(),
  ])
  return idBetween(first, last)
}

/** What `take` makes of the rows after one key of a table up to another, a portion at a time. */
async function takeFrom<Taken>(
  table: Table<Row, string>,
  [after, upTo]: readonly [unknown, unknown],
  take: (rows: readonly Row[]) => Taken,
): Promise<readonly Taken[]> {
  const taken: Taken[] = []
  const read = (from: unknown) => table.where(':id').between(from, upTo, false, true).limit(inTurn).toArray()
  let next: PromiseLike<Row[]> | undefined = read(after)
  while (next !== undefined) {
    const rows: Row[] = await next
    const last = rows.length < inTurn ? undefined : rows.at(-1)
    next = last === undefined ? undefined : read(last.id)
    // What is asked for here goes out with the end of this turn, and must not wait for the taking in.
    if (next !== undefined) await new Promise((resolve) => setTimeout(resolve))
    taken.push(take(rows))
  }
  return taken
}

/**
 * What `take` makes of every row of a table, by id, a portion at a time: while it takes one in, the disk reads the next, from
 * both halves in turns, so that it never waits. For a worker, which that may hold up. Each portion is a read of its own: who
 * keeps up with changes reads all of it anew.
 */
export async function takeAllOf<Taken>(
  table: Table<Row, string>,
  take: (rows: readonly Row[]) => Taken,
): Promise<readonly Taken[]> {
  const middle = await halfway(table)
  const halves = await Promise.all([
    takeFrom(table, [Dexie.minKey, middle], take),
    takeFrom(table, [middle, Dexie.maxKey], take),
  ])
  return halves.flat()
}

/** Adds rows to a table, which fails where one is there already, or puts them. Runs inside the caller's transaction. */
export async function writeAll(
  table: Table<Row, string>,
  rows: readonly Row[],
  how: 'add' | 'put',
): Promise<void> {
  let from = 0
  const lane = async () => {
    while (from < rows.length) {
      const portion = rows.slice(from, from + atOnce)
      from += atOnce
      await (how === 'add' ? table.bulkAdd(portion) : table.bulkPut(portion))
    }
  }
  // While one portion is being stored the next is on its way: the database never waits for the window.
  await Promise.all([lane(), lane()])
}
