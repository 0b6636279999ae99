/** Lays a journal file beside what is here, as its rows come, and says what it brings. Writes nothing. */

import { isRow, readable } from '../core/read-rows.ts'
import { type JournalFile, type TableName, tableNames, type Tables } from '../core/journal-file.ts'
import { fitsOf, merge, type Merging } from '../core/merging.ts'
import type { Row } from '../core/row.ts'
import { countRows, type Doubled, doubledIn, type Index, indexOf, mostRows, Sieve } from '../core/sifting.ts'
import { writesOf, type Writes } from '../core/taking.ts'
import type { TakingIn } from '../core/taking-in.ts'
import type { Importing } from './importing.ts'
import { allRows, previewJournal } from './journal.ts'
import { newId, stampAt } from './stamp.ts'

/** A file laid beside what was here then. */
export interface Laid {
  readonly merging: Merging
  readonly here: Tables
  /** What is written of it where nothing is chosen: it follows from the file and what is here alone. */
  readonly unchosen: Writes
}

/** What comes along with what is new. */
export interface Along {
  readonly goals: number
  readonly versions: number
}

/** A file laid beside one's own journal, or why it can't be. `many`: more rows than a life of writing. */
export type ImportPreview =
  | {
      readonly kind: 'read'
      readonly file: JournalFile
      readonly laid: Laid
      readonly along: Along
      /** The names of the people here and in the file, by their ids. */
      readonly names: ReadonlyMap<string, string>
    }
  | { readonly kind: 'newer' | 'foreign' | 'locked' | 'many' }
  | { readonly kind: 'damaged'; readonly reason: string }
  /** Something stands twice in it of which a journal holds one. */
  | { readonly kind: 'doubled'; readonly doubled: Doubled }

/** How long rows are looked at before the page gets its turn, in milliseconds. */
const portion = 12
const rowsAtOnce = 20

/** Gives the page its turn. */
const breath = () => new Promise((resolve) => setTimeout(resolve))

/** What a file is laid beside. */
interface Beside {
  readonly here: Tables
  readonly index: Index
  readonly sieve: Sieve
}

/** One file on its way in: each of its rows is looked at as it comes, while the next are still being read. */
export class Laying {
  readonly #ready: Promise<Beside>
  #beside: Beside | null = null
  #waiting: (readonly [TableName, readonly Row[]])[] = []

  /** `at` is a UTC instant; what is here is read from now on. */
  constructor(at: string, here: Promise<Tables> = allRows()) {
    this.#ready = here.then((rows) => {
      const index = indexOf(rows)
      return { here: rows, index, sieve: new Sieve(index, at) }
    })
    // It is told to who asks for what came of it; a file that can't be read is not asked for.
    this.#ready.catch(() => undefined)
    void this.#ready.then((beside) => this.#begin(beside)).catch(() => undefined)
  }

  /** Looks at some rows of a table, or keeps them until what is here was read. */
  readonly add = (name: TableName, rows: readonly Row[]): void => {
    if (this.#beside === null) this.#waiting.push([name, rows])
    else this.#beside.sieve.add(name, rows)
  }
}
