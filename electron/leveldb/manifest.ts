/** Reads and writes what LevelDB's MANIFEST says of a store: its tables and the log it is filled from. */

import { Cursor, varint } from './varint.ts'

/** A store's state after all edits of its MANIFEST. */
export interface Version {
  /** Logs with a smaller number have been taken into tables. */
  readonly firstLog: number
  /** Size in bytes of each table that must be there, by number. */
  readonly tables: ReadonlyMap<number, number>
}

const COMPARATOR = 1
const LOG = 2
const NEXT_FILE = 3
const LAST_SEQUENCE = 4
const COMPACT_POINTER = 5
const DELETED_TABLE = 6
const NEW_TABLE = 7
const PREVIOUS_LOG = 9

/** The order of keys that Chromium's IndexedDB names in each of its stores. */
const IDB_ORDER = 'idb_cmp1'

/** Apply all edits in order, or undefined when there is none or one cannot be read. */
export function versionFrom(edits: readonly Uint8Array[]): Version | undefined {
  const state = { firstLog: 0, tables: new Map<number, number>() }
  try {
    for (const edit of edits) apply(new Cursor(edit), state)
    return edits.length === 0 ? undefined : state
  } catch {
    return undefined
  }
}

/** The one edit of a store without tables, whose records are all in one log. */
export function editForLog(log: number): Uint8Array {
  const order = new TextEncoder().encode(IDB_ORDER)
  const numbers = [LOG, log, NEXT_FILE, log + 2, LAST_SEQUENCE, 0, PREVIOUS_LOG, 0]
  return Uint8Array.from([COMPARATOR, order.length, ...order, ...numbers.flatMap(varint)])
}

function apply(edit: Cursor, state: { firstLog: number; tables: Map<number, number> }): void {
  while (edit.more) {
    const tag = edit.varint()
    if (tag === COMPARATOR) edit.take(edit.varint())
    else if (tag === LOG) state.firstLog = edit.varint()
    else if (tag === NEXT_FILE || tag === LAST_SEQUENCE || tag === PREVIOUS_LOG) edit.varint()
    else if (tag === COMPACT_POINTER) skipLevelAndKey(edit)
    else if (tag === DELETED_TABLE) dropTable(edit, state.tables)
    else if (tag === NEW_TABLE) addTable(edit, state.tables)
    else throw new RangeError('unknown tag')
  }
}

function skipLevelAndKey(edit: Cursor): void {
  edit.varint()
  edit.take(edit.varint())
}

function dropTable(edit: Cursor, tables: Map<number, number>): void {
  edit.varint()
  tables.delete(edit.varint())
}

function addTable(edit: Cursor, tables: Map<number, number>): void {
  edit.varint()
  const file = edit.varint()
  tables.set(file, edit.varint())
  // The smallest and the largest key in it.
  edit.take(edit.varint())
  edit.take(edit.varint())
}
