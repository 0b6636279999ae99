/** The worker that reads journal files at the addresses the shell offers, so that no size of theirs holds up the window. */

import { fileTroubleOf } from '../core/file-trouble.ts'
import { boundsAt, type Fitting, fitting } from '../core/fitting.ts'
import { type JournalFile, type TableName, tableNames } from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
import {
  type FileReading,
  type FileSummary,
  type LockedFile,
  readStream,
  summaryOf,
  type Troubled,
} from './file-reading.ts'
import { hear } from './worker-asked.ts'
import { reasonOf } from './writes.ts'

/** Where a file's text is: at an address the shell offers, or here, where the page has it already. */
export type FileSource = string | { readonly text: string }

/** What the page asks of a file: only what it says of itself, or all of it. */
export interface FileAsked {
  readonly number: number
  readonly source: FileSource
  readonly wants: 'summary' | 'file'
  /** The UTC instant at which its rows are to be looked at whether they fit; null where that is not asked. */
  readonly laidAt: string | null
}

/** What is answered; all of a file comes as its rows, some at a time, and then its head. */
export type FileAnswer = { readonly number: number } & (
  | { readonly kind: 'summary'; readonly summary: FileSummary; readonly print: string }
  | {
      readonly kind: 'rows'
      readonly table: TableName
      readonly rows: readonly Row[]
      /** What was found of each, where it was looked at. */
      readonly fittings: readonly Fitting[]
    }
  | { readonly kind: 'head'; readonly head: Omit<JournalFile, 'tables'>; readonly print: string }
  | LockedFile
  | Troubled
)

/** So many rows are handed over at once: a few milliseconds of the window. */
const atOnce = 200

/** Reads a file from where it is. */
async function readFrom(source: FileSource): Promise<FileReading> {
  if (typeof source !== 'string') return readStream(new Blob([source.text]).stream())
  const response = await fetch(source, { cache: 'no-store' })
  const { body, headers } = response
  const unread = headers.get('two-sheets-unread')
  if (response.ok && unread === null && body !== null) return readStream(body)
  const reason = unread === null ? `${response.status}` : decodeURIComponent(unread)
  return { kind: 'trouble', trouble: fileTroubleOf(reason), reason }
}

function answer({ number, wants, laidAt }: FileAsked, reading: FileReading): void {
  const say = (given: FileAnswer) => self.postMessage(given)
  if (reading.kind !== 'read') return say({ number, ...reading })
  const { print } = reading
  if (wants === 'summary') return say({ number, kind: 'summary', summary: summaryOf(reading.file), print })
  const { tables, ...head } = reading.file
  const bounds = laidAt === null ? null : boundsAt(laidAt)
  for (const table of tableNames)
    for (let from = 0; from < tables[table].length; from += atOnce) {
      const rows = tables[table].slice(from, from + atOnce)
      // The page looks at every other portion itself while the next is looked at here: neither waits for the other.
      const isOurs = bounds !== null && (from / atOnce) % 2 === 0
      const fittings = isOurs ? rows.map((row) => fitting(table, row, bounds)) : []
      say({ number, kind: 'rows', table, rows, fittings })
    }
  say({ number, kind: 'head', head, print })
}

hear(async (data: FileAsked) => {
  const reading = await readFrom(data.source).catch(
    (error: unknown): Troubled => ({ kind: 'trouble', trouble: 'other', reason: reasonOf(error) }),
  )
  answer(data, reading)
})
