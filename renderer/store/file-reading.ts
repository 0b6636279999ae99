/** Reads a journal file as its bytes come: what it holds, checked against its digest, or what is wrong with it. */

import { type FileTrouble, isBlank, isCut } from '../core/file-trouble.ts'
import { type JournalFile, journalFormat } from '../core/journal-file.ts'
import type { Envelope } from '../core/lock.ts'
import { countRows, doubledIn, mostRows } from '../core/sifting.ts'
import { arrivedFrom } from './arriving.ts'
import { previewJournal } from './journal.ts'
import { digestWritten } from './written-tables.ts'

/** What is wrong with a file; `reason` is the system's or the check's own word for it. */
export interface Troubled {
  readonly kind: 'trouble'
  readonly trouble: FileTrouble
  readonly reason: string
}

/** A copy of a locked journal that the key which is held does not open; it is as it was written. */
export interface LockedFile extends Printed {
  readonly kind: 'locked'
  readonly envelope: Envelope
}

/** What a file holds, told from what all others hold, also where it was enciphered anew. */
export interface Printed {
  /** When it was made, with the digest that it carries; of what can't be opened the check. */
  readonly print: string
}

/** What came of reading a file's bytes. */
export type FileReading =
  | ({ readonly kind: 'read'; readonly file: JournalFile } & Printed)
  | LockedFile
  | Troubled

/** What a file says of itself, all of it checked. */
export interface FileSummary {
  /** UTC instant. */
  readonly madeAt: string
  readonly entries: number
  readonly drafts: number
  readonly people: number
}

const troubled = (trouble: FileTrouble, reason = ''): Troubled => ({ kind: 'trouble', trouble, reason })

/** What is wrong with bytes that are no text: damaged where they were a journal's. */
function notText(bytes: Uint8Array<ArrayBuffer>): Troubled {
  const head = new TextDecoder().decode(bytes.subarray(0, 200))
  return troubled(head.includes(journalFormat) ? 'damaged' : 'foreign', 'not text')
}

/** Reads and checks all of a file, whose bytes come from a stream; fails as that does. Writes nothing. */
export async function readStream(stream: ReadableStream<Uint8Array>): Promise<FileReading> {
  const { bytes, text } = await arrivedFrom(stream)
  if (text === null) return notText(bytes)
  if (isBlank(text)) return troubled('empty')
  // It is made by another thread while this one takes the text apart.
  const preview = await previewJournal(text, digestWritten(bytes))
  if (preview.kind === 'locked') {
    const { envelope, madeAt, check } = preview.copy
    return { kind: 'locked', envelope, print: `${madeAt} ${check}` }
  }
  if (preview.kind === 'newer' || preview.kind === 'foreign') return troubled(preview.kind)
  if (preview.kind === 'damaged') return troubled(isCut(text) ? 'cut' : 'damaged', preview.reason)
  const { tables, madeAt, digest } = preview.file
  if (countRows(tables) > mostRows) return troubled('many')
  const doubled = doubledIn(tables)
  return doubled === null ? { ...preview, print: `${madeAt} ${digest}` } : troubled('doubled', doubled)
}

/** What is to be said of a whole file before it is opened. */
export function summaryOf({ madeAt, tables }: JournalFile): FileSummary {
  const { reflections, drafts, people } = tables
  return {
    madeAt,
    entries: reflections.length,
    drafts: drafts.filter(({ kind }) => kind === 'draft').length,
    people: people.length,
  }
}
