/** Lays a journal file beside what is here, as its rows come, and says what it brings. Writes nothing. */

import type { Fitting } from '../core/fitting.ts'
import { readable } from '../core/read-rows.ts'
import { type JournalFile, type TableName, tableNames, type Tables } from '../core/journal-file.ts'
import { fitsOf, merge, type Merging } from '../core/merging.ts'
import type { Row } from '../core/row.ts'
import { countRows, type Doubled, doubledIn, type Index, indexOf, mostRows, Sieve } from '../core/sifting.ts'
import { writesOf, type Writes } from '../core/taking.ts'
import type { TakingIn } from '../core/taking-in.ts'
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
export const breath = () => new Promise((resolve) => setTimeout(resolve))

/** What a file is laid beside. */
interface Beside {
  readonly here: Tables
  readonly index: Index
  readonly sieve: Sieve
}

/** Some rows of a table of a file, and what was found of each where it was looked at before. */
type Some = readonly [TableName, readonly Row[], readonly Fitting[]]

/** One file on its way in: each of its rows is looked at as it comes, while the next are still being read. */
export class Laying {
  /** The UTC instant at which it is laid. */
  readonly at: string
  readonly #beside: Promise<Beside>
  #waiting: Some[] = []
  #looking: Promise<void> | null = null

  /** What is here is read now, unless it was. */
  constructor(at: string, given: Tables | null = null) {
    this.at = at
    const reading = given === null ? allRows() : Promise.resolve(given)
    this.#beside = Promise.resolve(reading).then((here) => {
      const index = indexOf(here)
      return { here, index, sieve: new Sieve(index, at) }
    })
    // That it failed is told to who asks what came of it.
    this.#beside.catch(() => undefined)
  }

  /** Looks at some rows of a table, as soon as what is here was read; `fittings` is what was found of each at `at`, if it was. */
  readonly add = (name: TableName, rows: readonly Row[], fittings: readonly Fitting[] = []): void => {
    this.#waiting.push([name, rows, fittings])
    if (this.#looking !== null) return
    this.#looking = this.#look()
    this.#looking.catch(() => undefined)
  }

  /** What came of it, once all rows of the file were added. */
  async done(file: JournalFile): Promise<Extract<ImportPreview, { kind: 'read' }>> {
    while (this.#looking !== null) await this.#looking
    const { here, index, sieve } = await this.#beside
    const sifted = sieve.done()
    const named = [...fitsOf(sifted, 'person'), ...readable('person', index.people.values())]
    const names = new Map(named.map(({ id, body }) => [id, body.name]))
    await breath()
    const merging = merge(index, sifted)
    await breath()
    const unchosen = writesUnchosen(file, merging, index)
    const laid = { merging, here, unchosen }
    return { kind: 'read', file, laid, along: alongWith(unchosen), names }
  }

  /** Looks at all that waits, with pauses in which the page can draw. */
  async #look(): Promise<void> {
    const { sieve } = await this.#beside
    let since = performance.now()
    while (this.#waiting.length > 0) {
      const some = this.#waiting
      this.#waiting = []
      for (const [name, rows, fittings] of some)
        for (let from = 0; from < rows.length; from += rowsAtOnce) {
          const to = from + rowsAtOnce
          sieve.add(name, rows.slice(from, to), fittings.slice(from, to))
          if (performance.now() - since < portion) continue
          await breath()
          since = performance.now()
        }
    }
    this.#looking = null
  }
}

/** Reads a file's text and lays it beside one's own journal. */
export async function previewImport(text: string, at: string): Promise<ImportPreview> {
  const preview = await previewJournal(text)
  return preview.kind === 'read' ? layBeside(preview.file, at) : preview
}

/** Lays a file beside one's own journal, or beside what was read of it. */
export async function layBeside(
  file: JournalFile,
  at: string,
  here: Tables | null = null,
): Promise<ImportPreview> {
  const { tables } = file
  if (countRows(tables) > mostRows) return { kind: 'many' }
  const doubled = doubledIn(tables)
  if (doubled !== null) return { kind: 'doubled', doubled }
  const laying = new Laying(at, here)
  for (const name of tableNames) laying.add(name, tables[name])
  return laying.done(file)
}

/** A file that is taken in, with what that needs of this moment and machine. */
export interface Asked extends Pick<TakingIn, 'moment' | 'besideName'> {
  readonly file: JournalFile
}

/** What taking asks of this machine. */
export function takingIn({ file, besideName, moment }: Asked, here: Index): TakingIn {
  const fileIds = new Set(tableNames.flatMap((name) => file.tables[name].map(({ id }) => id)))
  return { here, fileIds, moment, device: stampAt(moment.at).device, newId, besideName }
}

/** What is written where nothing is chosen. Then no moment, device or name of this machine goes into it. */
function writesUnchosen(file: JournalFile, merging: Merging, here: Index): Writes {
  const moment = { at: file.madeAt, zone: 'UTC', day: file.madeAt.slice(0, 10) }
  return writesOf(merging, new Map(), takingIn({ file, besideName: (name) => name, moment }, here))
}

/** How much comes along when nothing is chosen: what would be written, and not what the file holds. */
function alongWith({ put }: Writes): Along {
  const count = (kind: Row['kind']) => put.filter((row) => row.kind === kind).length
  return { goals: count('desired'), versions: count('revision') }
}
