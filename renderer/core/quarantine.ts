/** Rows that can't be read: telling them from what a newer app wrote, and setting them aside with all that can be told. */

import { type Day, isDay, momentAt } from './day.ts'
import { readRow } from './body.ts'
import { type TableName, tableKinds } from './journal-file.ts'
import type { Quarantined } from './quarantined.ts'
import type { RowKind } from './row.ts'

/** How a stored row stands. What a newer version of the app wrote is left where it is, whatever it looks like here. */
export type Condition =
  | { readonly kind: 'sound' | 'newer' }
  | { readonly kind: 'damaged'; readonly why: string }

const allKinds: ReadonlySet<unknown> = new Set(Object.values(tableKinds).flat())

/** A field of something of which nothing is known. */
function fieldOf(stored: unknown, name: string): unknown {
  return typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined
}

/** Judges a row of a table. */
export function conditionOf(table: TableName, stored: unknown): Condition {
  const said = fieldOf(stored, 'kind')
  const kinds: readonly RowKind[] = tableKinds[table]
  const kind = kinds.find((one) => one === said)
  // A kind that is known nowhere here is a newer app's.
  if (typeof said === 'string' && !allKinds.has(said)) return { kind: 'newer' }
  if (kind === undefined) return { kind: 'damaged', why: 'kind' }
  const reading = readRow(kind, stored)
  if (reading.kind === 'read') return { kind: 'sound' }
  return reading.kind === 'newer' || isNewer(kind, stored)
    ? { kind: 'newer' }
    : { kind: 'damaged', why: reading.reason }
}

/** Whether a row whose header can't be read says that a newer app wrote it. */
function isNewer(kind: RowKind, stored: unknown): boolean {
  const schema = fieldOf(stored, 'schema')
  return readRow(kind, { ...blankHeader, kind, schema }).kind === 'newer'
}

const blankHeader = {
  id: 'x',
  revision: 1,
  createdAt: '',
  changedAt: '',
  device: '',
  keys: {},
  body: null,
} as const

/** What the clear header of a row that was set aside says: what it was, and the day it belongs to or was made on. */
export interface Told {
  /** Null where even that can't be told. */
  readonly kind: RowKind | null
  readonly day: Day | null
}

/** The day in an id that begins with its time (UUIDv7). */
function dayOfId(id: unknown): Day | undefined {
  if (typeof id !== 'string' || !/^[\da-f]{8}-[\da-f]{4}-7/.test(id)) return undefined
  return momentAt(Number.parseInt(id.replace('-', '').slice(0, 12), 16), 'UTC').day
}

/** What can be told of a row that was set aside. */
export function toldOf({ table, row }: Pick<Quarantined, 'table' | 'row'>): Told {
  const said = fieldOf(row, 'kind')
  const kinds = Object.entries(tableKinds).find(([name]) => name === table)?.[1] ?? []
  // A table of one kind tells the kind as well.
  const kind = kinds.find((one) => one === said) ?? (kinds.length === 1 ? kinds[0] : undefined)
  const made = fieldOf(row, 'createdAt')
  const days = [
    fieldOf(fieldOf(row, 'keys'), 'day'),
    typeof made === 'string' ? made.slice(0, 10) : undefined,
    dayOfId(fieldOf(row, 'id')),
  ]
  const day = days.find((one): one is Day => typeof one === 'string' && isDay(one))
  return { kind: kind ?? null, day: day ?? null }
}
