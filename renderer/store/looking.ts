/** Reads stored rows and says which are damaged: the newest of every table, and a stretch that moves on from look to look. */

import { type TableName, tableNames } from '../core/journal-file.ts'
import { conditionOf } from '../core/quarantine.ts'
import type { JournalDb } from './db.ts'
import type { Withheld } from './withheld.ts'

/** How many of the newest rows of each table are looked at, and how many of the stretch. */
const newest = 12
const stretch = 240
/** How many are read at once. */
const atOnce = 20

/** Where a stretch ended: after a row of a table, by its id. */
export interface Place {
  readonly table: TableName
  readonly after: string
}

/** Where the first stretch begins. */
export const firstPlace: Place = { table: 'drafts', after: '' }

/** What is looked at: a sample, with a stretch from a place, or all there is. */
export interface Wanted {
  readonly how: 'sample' | 'all'
  readonly from: Place
}

/** What was seen. */
export interface Seen {
  /** How many rows were looked at. */
  readonly rows: number
  readonly damaged: readonly Withheld[]
  /** Rows that the disk did not give. */
  readonly withheld: readonly Withheld[]
  /** Where the next stretch begins. */
  readonly next: Place
}

const tables: readonly TableName[] = tableNames.filter((name) => name !== 'quarantine')

class Looking {
  readonly #journal: JournalDb
  #rows = 0
  readonly #damaged: Withheld[] = []
  readonly #withheld: Withheld[] = []

  constructor(journal: JournalDb) {
    this.#journal = journal
  }

  /** Reads rows by their ids, all at once, or one after another where one of them is withheld. */
  async #read(table: TableName, ids: readonly string[]): Promise<readonly (readonly [string, unknown])[]> {
    const from = this.#journal[table]
    try {
      const rows = await from.bulkGet([...ids])
      return ids.map((id, at) => [id, rows[at]] as const)
    } catch (error) {
      if (!this.#journal.isOpen()) throw error
    }
    const rows: (readonly [string, unknown])[] = []
    for (const id of ids)
      try {
        rows.push([id, await from.get(id)])
      } catch (error) {
        if (!this.#journal.isOpen()) throw error
        const isKnown = this.#withheld.some((one) => one.table === table && one.id === id)
        if (!isKnown) this.#withheld.push({ table, id })
      }
    return rows
  }

  /** Looks at some rows of a table. */
  async #look(table: TableName, ids: readonly string[]): Promise<void> {
    for (const [id, row] of await this.#read(table, ids)) {
      if (row === undefined) continue
      this.#rows += 1
      if (conditionOf(table, row).kind === 'damaged') this.#damaged.push({ table, id })
    }
  }

  /** Looks at the newest rows of every table. */
  async newest(): Promise<void> {
    for (const table of tables)
      await this.#look(table, await this.#journal[table].orderBy(':id').reverse().limit(newest).primaryKeys())
  }

  /** Goes on through the tables from a place, for so many rows; resolves to where it ended. */
  async goOn({ table, after }: Place, rows: number): Promise<Place> {
    let [at, from, left] = [tables.indexOf(table), after, rows]
    while (left > 0) {
      const name = tables[at]
      if (name === undefined) return firstPlace
      const inTable = this.#journal[name].where(':id').above(from).limit(Math.min(atOnce, left))
      const ids = await inTable.primaryKeys()
      await this.#look(name, ids)
      left -= ids.length
      const last = ids.at(-1)
      if (last === undefined) [at, from] = [at + 1, '']
      else from = last
    }
    return { table: tables[at] ?? firstPlace.table, after: from }
  }

  /** What was seen, and where the next stretch begins. */
  seen(next: Place): Seen {
    return { rows: this.#rows, damaged: this.#damaged, withheld: this.#withheld, next }
  }
}

/** Looks through a journal; through all of it also where a sample finds something. Fails where the store does. */
export async function lookThrough(journal: JournalDb, { how, from }: Wanted): Promise<Seen> {
  if (how === 'sample') {
    const looking = new Looking(journal)
    await looking.newest()
    const seen = looking.seen(await looking.goOn(from, stretch))
    if (seen.damaged.length + seen.withheld.length === 0) return seen
  }
  const looking = new Looking(journal)
  return looking.seen(await looking.goOn(firstPlace, Number.POSITIVE_INFINITY))
}
