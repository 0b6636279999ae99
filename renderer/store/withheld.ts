/** Rows that the disk does not give back: tried again, in this start and at a later one, before they are let go of. */

import type { Moment } from '../core/day.ts'
import { type TableName, tableNames } from '../core/journal-file.ts'
import { later, z } from '../core/zod.ts'
import { db } from './db.ts'
import { setAsideLost } from './quarantine.ts'

/** A row whose value the store itself could not give, although its key is there. */
export interface Withheld {
  readonly table: TableName
  readonly id: string
}

/** How long is waited before each further try of one start, in milliseconds. */
const waits = [1000, 3000]

const key = 'two-sheets-withheld'
const remembered = later(() => z.array(z.object({ table: z.enum(tableNames), id: z.string() })))

function listed(text: string | null): readonly Withheld[] {
  try {
    return remembered.safeParse(JSON.parse(text ?? '[]')).data ?? []
  } catch {
    return []
  }
}

/** What was withheld in the start before, as far as its tries went; empty where nothing was. */
export const withheldBefore = (): readonly Withheld[] => listed(localStorage.getItem(key))

/** What was withheld before this run of the app. A page that is loaded again is no later start, and goes by the same. */
function withheldEarlier(): readonly Withheld[] {
  // The tests of the store run where there is none.
  if (typeof sessionStorage === 'undefined') return withheldBefore()
  const held = sessionStorage.getItem(key)
  if (held !== null) return listed(held)
  const before = withheldBefore()
  sessionStorage.setItem(key, JSON.stringify(before))
  return before
}

function remember(rows: readonly Withheld[]): void {
  if (rows.length === 0) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify(rows.map(({ table, id }) => ({ table, id }))))
}

async function isWithheld({ table, id }: Withheld): Promise<boolean> {
  try {
    await db[table].get(id)
    return false
  } catch (error) {
    if (!db.isOpen()) throw error
    return true
  }
}

/** Those that still are, after a moment. */
async function triedAgain(rows: readonly Withheld[], wait: number): Promise<readonly Withheld[]> {
  if (rows.length === 0) return rows
  await new Promise((resolve) => setTimeout(resolve, wait))
  const left: Withheld[] = []
  for (const row of rows) if (await isWithheld(row)) left.push(row)
  return left
}

/**
 * Tries again to read what a look through the journal found withheld; a file may be held for a moment by another program, or
 * its disk be slow. Only what an earlier start could not read either is set aside, once `keepFiles` has kept the files
 * that hold large values, which answers whether it has. Resolves to what is withheld and was left where it is.
 */
export async function letGoOfLost(
  found: readonly Withheld[],
  now: () => Moment,
  keepFiles: () => Promise<boolean>,
): Promise<readonly Withheld[]> {
  const before = new Set(withheldEarlier().map(({ table, id }) => `${table} ${id}`))
  // Known to the next start even if this one ends before its tries do.
  remember(found)
  let left = found
  for (const wait of waits) left = await triedAgain(left, wait)
  const twice = left.filter(({ table, id }) => before.has(`${table} ${id}`))
  if (twice.length > 0 && (await keepFiles()))
    for (const row of twice)
      if (await setAsideLost(row.table, row.id, now())) left = left.filter((one) => one !== row)
  remember(left)
  return left
}
