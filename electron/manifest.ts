/** Reads and writes what LevelDB's MANIFEST says of a store: its tables and the log it is filled from. */

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

/** Apply all edits in order, or undefined when one cannot be read. */
export function versionFrom(edits: readonly Uint8Array[]): Version | undefined {
  const state = { firstLog: 0, tables: new Map<number, number>() }
  try {
    for (const edit of edits) apply(new Cursor(edit), state)
    return state
  } catch {
    return undefined
  }
}

/** The one edit of a store that has no tables yet: everything is in its logs. */
export function editWithoutTables(nextFile: number): Uint8Array {
  const order = new TextEncoder().encode(IDB_ORDER)
  const numbers = [LOG, 0, NEXT_FILE, nextFile, LAST_SEQUENCE, 0, PREVIOUS_LOG, 0]
  return Uint8Array.from([COMPARATOR, order.length, ...order, ...numbers.flatMap(varint)])
}

function apply(edit: Cursor, state: { firstLog: number; tables: Map<number, number> }): void {
  while (edit.more) {
    const tag = edit.number()
    if (tag === COMPARATOR) edit.skip(edit.number())
    else if (tag === LOG) state.firstLog = edit.number()
    else if (tag === NEXT_FILE || tag === LAST_SEQUENCE || tag === PREVIOUS_LOG) edit.number()
    else if (tag === COMPACT_POINTER) edit.skip((edit.number(), edit.number()))
    else if (tag === DELETED_TABLE) state.tables.delete((edit.number(), edit.number()))
    else if (tag === NEW_TABLE) addTable(edit, state.tables)
    else throw new RangeError('unknown tag')
  }
}

function addTable(edit: Cursor, tables: Map<number, number>): void {
  edit.number()
  const file = edit.number()
  tables.set(file, edit.number())
  edit.skip(edit.number())
  edit.skip(edit.number())
}

/** Walks through LevelDB's variable-length numbers; throws past the end. */
class Cursor {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get more(): boolean {
    return this.at < this.bytes.length
  }

  number(): number {
    let value = 0
    for (let place = 1; ; place *= 128) {
      const byte = this.bytes[this.at]
      if (byte === undefined) throw new RangeError('past the end')
      this.at += 1
      value += (byte & 0x7f) * place
      if (byte < 0x80) return value
    }
  }

  skip(count: number): void {
    this.at += count
    if (this.at > this.bytes.length) throw new RangeError('past the end')
  }
}

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return [...bytes, rest]
}
