/** Looks through the stored rows in small portions: the newest of every table, and a stretch that moves on from start to start. */

import type { Moment } from '../core/day.ts'
import { type TableName, tableNames } from '../core/journal-file.ts'
import { conditionOf } from '../core/quarantine.ts'
import { later, z } from '../core/zod.ts'
import { db } from './db.ts'
import { putBackReadable, setAside } from './quarantine.ts'
import type { Withheld } from './withheld.ts'

/** How many of the newest rows of each table are looked at, and how many of the stretch, at each start. */
const newest = 12
const stretch = 240
/** How many are read at once, and how long the page may be held up, in milliseconds. */
const atOnce = 20
const portion = 8
/** So many damaged rows are never called most of the journal, however small it is. */
const few = 20

/** What came of looking. */
export interface Checked {
  /** How many rows were looked at. */
  readonly seen: number
  readonly setAside: number
  /** Most of what there is can't be read: then it is not the rows that are wrong, and nothing is set aside. */
  readonly isMost: boolean
  readonly withheld: readonly Withheld[]
}

const tables: readonly TableName[] = tableNames.filter((name) => name !== 'quarantine')

const placeSchema = later(() => z.object({ table: z.string(), after: z.string() }))
const placeKey = 'two-sheets-checked'

/** Where the stretch of the last start ended. */
function lastPlace(): { readonly table: TableName; readonly after: string } {
  try {
    const { table, after } = placeSchema.parse(JSON.parse(localStorage.getItem(placeKey) ?? ''))
    return { table: tables.find((name) => name === table) ?? 'drafts', after }
  } catch {
    return { table: 'drafts', after: '' }
  }
}

class Looking {
  readonly #moment: Moment
  #since = performance.now()
  #seen = 0
  readonly #damaged: Withheld[] = []
  readonly #withheld = new Map<string, Withheld>()

  constructor(moment: Moment) {
    this.#moment = moment
  }

  /** Reads rows by their ids, all at once, or one after another where one of them is withheld. */
  async #read(table: TableName, ids: readonly string[]): Promise<readonly (readonly [string, unknown])[]> {
    try {
      const rows = await db[table].bulkGet([...ids])
      return ids.map((id, at) => [id, rows[at]] as const)
    } catch (error) {
      if (!db.isOpen()) throw error
    }
    const rows: (readonly [string, unknown])[] = []
    for (const id of ids)
      try {
        rows.push([id, await db[table].get(id)])
      } catch (error) {
        if (!db.isOpen()) throw error
        this.#withheld.set(`${table} ${id}`, { table, id })
      }
    return rows
  }

  /** Looks at some rows of a table. */
  async look(table: TableName, ids: readonly string[]): Promise<void> {
    for (const [id, row] of await this.#read(table, ids)) {
      if (row !== undefined) this.#seen += 1
      if (row !== undefined && conditionOf(table, row).kind === 'damaged') this.#damaged.push({ table, id })
      if (performance.now() - this.#since < portion) continue
      await new Promise((resolve) => setTimeout(resolve))
      this.#since = performance.now()
    }
  }

  /** Goes on through the tables from a place, for so many rows; remembers where it ended. */
  async goOn(rows: number): Promise<void> {
    const { table, after } = lastPlace()
    let [at, from, left] = [tables.indexOf(table), after, rows]
    while (left > 0 && at < tables.length) {
      const name = tables[at] ?? 'drafts'
      const ids = await db[name].where(':id').above(from).limit(Math.min(atOnce, left)).primaryKeys()
      await this.look(name, ids)
      left -= ids.length
      const last = ids.at(-1)
      if (last === undefined) [at, from] = [at + 1, '']
      else from = last
    }
    const place = at < tables.length ? { table: tables[at], after: from } : { table: 'drafts', after: '' }
    localStorage.setItem(placeKey, JSON.stringify(place))
  }

  /** Looks at everything. */
  async all(): Promise<void> {
    localStorage.removeItem(placeKey)
    await this.goOn(Number.POSITIVE_INFINITY)
  }

  /** Whether anything was found that is not as it should be. */
  get hasFound(): boolean {
    return this.#damaged.length + this.#withheld.size > 0
  }

  /** One that can't be set aside just now is named as withheld, and keeps nothing else from being. */
  async #setAside({ table, id }: Withheld): Promise<boolean> {
    try {
      return await setAside(table, id, this.#moment)
    } catch (error) {
      if (!db.isOpen()) throw error
      this.#withheld.set(`${table} ${id}`, { table, id })
      return false
    }
  }

  /** Sets aside what is damaged. */
  async done(): Promise<Checked> {
    const isMost = this.#damaged.length > few && this.#damaged.length * 2 > this.#seen
    let count = 0
    if (!isMost) for (const one of this.#damaged) count += (await this.#setAside(one)) ? 1 : 0
    return { seen: this.#seen, setAside: count, isMost, withheld: [...this.#withheld.values()] }
  }
}

/**
 * Looks at what is stored and sets aside what is damaged; what could not be read before and can be now is put back.
 * `sample` looks at all only where it finds something. Fails where the store does.
 */
export async function checkRows(how: 'sample' | 'all', moment: Moment): Promise<Checked> {
  await putBackReadable()
  if (how === 'sample') {
    const looking = new Looking(moment)
    for (const table of tables)
      await looking.look(table, await db[table].orderBy(':id').reverse().limit(newest).primaryKeys())
    await looking.goOn(stretch)
    if (!looking.hasFound) return looking.done()
  }
  const looking = new Looking(moment)
  await looking.all()
  return looking.done()
}
