/** Closes the body of every row on its way into the database and opens it on its way out, while the journal's key is held. */

import type { gcm } from '@noble/ciphers/aes.js'
import type { DBCore, DBCoreCursor, DBCoreTable } from 'dexie'
import { fromBase64, toBase64 } from '../core/base64.ts'
import { type Row, rowSchema } from '../core/row.ts'
import { bytesOf, ivLength, randomBytes } from './cipher.ts'
import type { JournalKey } from './envelope.ts'

/** The names of the keys that a row may carry in clear. */
const rowKeys: ReadonlySet<string> = new Set(Object.keys(rowSchema.shape.keys.shape))

/** The cipher, once a key was to be held; the key lies beside it. */
let cipher: typeof gcm | null = null

let held: JournalKey | null = null
/** How often a key was let go of: one that was still on its way then is not held any more. */
let parted = 0

/**
 * Holds the journal's key in this page or worker, or lets go of it. Whoever opens the database waits for this before. The
 * cipher comes with the first key: its tables take five milliseconds and a megabyte, and most journals have no lock. Once
 * it is there, a key is held at once, so that no row is read between one and the next.
 */
export async function holdKey(key: JournalKey | null): Promise<void> {
  if (key === null) {
    parted += 1
    hold(null)
    return
  }
  const [own, before] = [Uint8Array.from(key), parted]
  cipher ??= (await import('@noble/ciphers/aes.js')).gcm
  if (before === parted) hold(own)
}

function hold(key: JournalKey | null): void {
  held?.fill(0)
  held = key
}

/** The key that is held, for a worker of this page; null where there is no lock, or it is shut. */
export const heldKey = (): JournalKey | null => (held === null ? null : Uint8Array.from(held))

/** What the body of a row begins with that could not be opened, with its bytes; no schema takes it, so it reads as damaged. */
const unopened = 'unopened:'

/** What the body of a row begins with that lies in clear where nothing should: someone has put it there. */
const unclosed = 'unclosed:'

/** What of a row lies in clear: its header, and of its keys those that an index needs. */
function headerOf({
  id,
  kind,
  schema,
  revision,
  createdAt,
  changedAt,
  device,
  keys,
}: Row): Omit<Row, 'body'> {
  const header = { id, kind, schema, revision, createdAt, changedAt, device }
  return {
    ...header,
    keys: Object.fromEntries(Object.entries(keys ?? {}).filter(([name]) => rowKeys.has(name))),
  }
}

/** A header as one text in one order: bound to the body, so that neither can be changed alone. */
function boundOf({
  id,
  kind,
  schema,
  revision,
  createdAt,
  changedAt,
  device,
  keys,
}: Omit<Row, 'body'>): string {
  const sorted = Object.entries(keys ?? {})
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([id, kind, schema, revision, createdAt, changedAt, device, sorted])
}

/**
 * A row as it is stored. With a key its body becomes 12 random bytes and the JSON of the row, enciphered, with its tag:
 * the whole row, because one that is damaged or newer may have more than it should. A body that could not be opened goes
 * back as it came. This answers at once, because a transaction that waits ends.
 */
export function closeRow(row: Row): Row {
  if (held === null || cipher === null) return row
  const header = headerOf(row)
  if (typeof row.body === 'string' && row.body.startsWith(unopened)) {
    const bytes = fromBase64(row.body.slice(unopened.length))
    if (bytes !== null) return { ...header, body: bytes }
  }
  const iv = randomBytes(ivLength)
  const sealed = cipher(held, iv, bytesOf(boundOf(header))).encrypt(bytesOf(JSON.stringify(row)))
  const body = new Uint8Array(iv.length + sealed.length)
  body.set(iv)
  body.set(sealed, iv.length)
  return { ...header, body }
}

/** A row as it was given. One that does not open, or was never closed, keeps what it has in a body that nothing can read. */
export function openRow(stored: Row): Row {
  const { body } = stored
  if (!(body instanceof Uint8Array)) {
    return held === null ? stored : { ...stored, body: `${unclosed}${JSON.stringify(body)}` }
  }
  const text = textIn(Uint8Array.from(body), stored)
  return text === null ? { ...stored, body: `${unopened}${toBase64(body)}` } : JSON.parse(text)
}

/** True for a row out of the database that was enciphered and did not open. */
export const isUnopened = ({ body }: Row): boolean => typeof body === 'string' && body.startsWith(unopened)

/** Tries once more to open a row that did not open when it was read; any other as it is. */
export function triedAgain(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  // Only its body is looked at, which may be anything.
  const given = row as Row
  if (!isUnopened(given)) return row
  const bytes = fromBase64(String(given.body).slice(unopened.length))
  return bytes === null ? row : openRow({ ...given, body: bytes })
}

function textIn(body: Uint8Array, row: Row): string | null {
  if (held === null || cipher === null) return null
  try {
    const opened = cipher(held, body.subarray(0, ivLength), bytesOf(boundOf(row)))
    const plain = opened.decrypt(body.subarray(ivLength))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    return null
  }
}

/** What was read at a place of a table; undefined where there is nothing. */
// Every table of a journal holds rows.
const opened = (stored: unknown): unknown => (stored === undefined ? undefined : openRow(stored as Row))

/** A cursor whose values are opened. */
function openedCursor(cursor: DBCoreCursor): DBCoreCursor {
  // It keeps its own ways of moving, which hold on to the cursor below; what it stands at is asked of that one, for a
  // browser's cursor answers for itself alone.
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => opened(cursor.value) },
  }) as DBCoreCursor
}

function closedTable(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      request.type === 'add' || request.type === 'put'
        ? table.mutate({ ...request, values: request.values.map((row: Row) => closeRow(row)) })
        : table.mutate(request),
    get: (request) => table.get(request).then(opened),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(opened)),
    query: (request) =>
      table
        .query(request)
        .then((found) => (request.values === true ? { ...found, result: found.result.map(opened) } : found)),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor === null || request.values !== true ? cursor : openedCursor(cursor))),
  }
}

/** Dexie's core with every table behind the cipher. It lies below all else, so that live queries see rows as they are given. */
export const closedCore = (core: DBCore): DBCore => ({
  ...core,
  table: (name) => closedTable(core.table(name)),
})
