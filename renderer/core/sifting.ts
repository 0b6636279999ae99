/** What of a journal file is not here letter for letter, and what of it can't be taken at all. */

import type { Read } from './body.ts'
import { type Bounds, boundsAt, type Fitting, fitting, type Unfit } from './fitting.ts'
import { type TableName, tableKinds, tableNames, type Tables } from './journal-file.ts'
import type { Row, RowKeys, RowKind } from './row.ts'
import { isSame } from './same.ts'

/** The rows of one's own journal by table and id. */
export type Index = Readonly<Record<TableName, ReadonlyMap<string, Row>>>

/** Rows by their table and id. */
export const indexOf = (tables: Tables): Index =>
  // One entry is made for every name.
  Object.fromEntries(
    tableNames.map((name) => [name, new Map(tables[name].map((row) => [row.id, row]))]),
  ) as unknown as Index

/** Rows of a file that are left out, by their kind and why; the kind is the first of their table where it can't be told. */
export interface LeftOut {
  readonly kind: RowKind
  readonly why: Unfit
  readonly count: number
}

/** A file's rows as they stand to those that are here. */
export interface Sifted {
  /** Rows that fit and are not here letter for letter, by kind. */
  readonly fits: ReadonlyMap<RowKind, readonly Read<RowKind>[]>
  /** How many rows of each kind are here letter for letter. */
  readonly identical: ReadonlyMap<RowKind, number>
  /** The ids of those. */
  readonly identicalIds: ReadonlySet<string>
  readonly leftOut: readonly LeftOut[]
}

/** More rows than a life of writing: such a file is refused before its rows are looked at. */
export const mostRows = 500_000

/** How many rows there are in all. */
export const countRows = (tables: Tables): number =>
  tableNames.reduce((sum, name) => sum + tables[name].length, 0)

/** The first id that stands under two rows of a file; null where each row has its own. */
export function doubledId(tables: Tables): string | null {
  const seen = new Set<string>()
  for (const name of tableNames)
    for (const { id } of tables[name]) {
      if (seen.has(id)) return id
      seen.add(id)
    }
  return null
}

/** The clear keys of a row, which a damaged one may lack. */
// A row of a file is only believed to be one.
const keysOf = (row: Row): RowKeys => (row.keys as RowKeys | undefined) ?? {}

/** What a file can hold twice although a journal never does; `thing` stands for any row under its id. */
export type Doubled = 'thing' | 'preparation' | 'report' | 'wording' | 'settings'

/** The tables of which a journal holds one row of a name, by the key that is the name. */
const onlyOne = [
  ['preparations', 'meeting', 'preparation'],
  ['reports', 'name', 'report'],
  ['wordings', 'name', 'wording'],
  ['settings', 'name', 'settings'],
] as const

/** What stands twice in a file, so that it can't have been written by this app as it is; null where nothing does. */
export function doubledIn(tables: Tables): Doubled | null {
  if (doubledId(tables) !== null) return 'thing'
  for (const [table, key, doubled] of onlyOne) {
    const names = tables[table].flatMap((row) => keysOf(row)[key] ?? [])
    if (new Set(names).size < names.length) return doubled
  }
  return null
}

/** Sifts some rows of one table; the caller does so in portions, so that it can draw breath between them. */
export class Sieve {
  readonly #index: Index
  readonly #bounds: Bounds
  readonly #fits = new Map<RowKind, Read<RowKind>[]>()
  readonly #identical = new Map<RowKind, number>()
  readonly #identicalIds = new Set<string>()
  readonly #leftOut = new Map<string, LeftOut>()

  /** `now` is a UTC instant. */
  constructor(index: Index, now: string) {
    this.#index = index
    this.#bounds = boundsAt(now)
  }

  /**
   * Looks at some rows of a table; `fittings` is what `fitting` said of each at this sieve's instant, where that was asked
   * before. What a journal set aside as unreadable is brought to no other.
   */
  add(name: TableName, rows: readonly Row[], fittings: readonly Fitting[] = []): void {
    if (name === 'quarantine') return
    for (const [at, row] of rows.entries()) {
      if (isSame(this.#index[name].get(row.id), row)) this.#count(row)
      else this.#look(name, row, fittings[at] ?? fitting(name, row, this.#bounds))
    }
  }

  /** What came of all that was added. */
  done(): Sifted {
    return {
      fits: this.#fits,
      identical: this.#identical,
      identicalIds: this.#identicalIds,
      leftOut: [...this.#leftOut.values()],
    }
  }

  #count({ kind, id }: Row): void {
    this.#identicalIds.add(id)
    this.#identical.set(kind, (this.#identical.get(kind) ?? 0) + 1)
  }

  #look(name: TableName, row: Row, fit: Fitting): void {
    if (fit.kind === 'fits') {
      const before = this.#fits.get(fit.row.kind)
      if (before === undefined) this.#fits.set(fit.row.kind, [fit.row])
      else before.push(fit.row)
      return
    }
    const kinds: readonly RowKind[] = tableKinds[name]
    // Every table has a kind.
    const kind = kinds.find((one) => one === row.kind) ?? (kinds[0] as RowKind)
    const key = `${kind} ${fit.why}`
    const count = (this.#leftOut.get(key)?.count ?? 0) + 1
    this.#leftOut.set(key, { kind, why: fit.why, count })
  }
}
