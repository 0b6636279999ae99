/** Finds the tables of a journal file among its bytes, so that their digest needs nothing to be written anew. */

import { digestOf } from './journal.ts'

/** What stands before the tables in every file the app writes, and what after them. */
const before = ',"tables":'
const after = '}'.codePointAt(0)

/** The head before the tables is far shorter than this. */
const longestHead = 65_536

const isSpace = (byte: number | undefined): boolean => byte === 10 || byte === 13 || byte === 32 || byte === 9

/** The bytes of the tables where a file is as the app writes it; null where they are not found. */
export function writtenTables(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  // One letter for each byte, whatever it stands for.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, longestHead))
  const at = head.indexOf(before)
  let end = bytes.length - 1
  while (isSpace(bytes[end])) end -= 1
  return at === -1 || bytes[end] !== after ? null : bytes.subarray(at + before.length, end)
}

/**
 * The digest of a file's tables by their own letters; null where they are not found. It says that nothing of them was changed
 * since they were written; a file that was written otherwise has another, and is for `previewJournal` to judge.
 */
export function digestWritten(bytes: Uint8Array<ArrayBuffer>): Promise<string> | null {
  const tables = writtenTables(bytes)
  return tables === null ? null : digestOf(tables)
}
