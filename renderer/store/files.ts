/** Asks the worker for journal files: what one says of itself, or all of it. */

import { type TableName, tableNames } from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
import type { JournalKey } from './envelope.ts'
import type { FileReading, FileSummary, LockedFile, Printed, Troubled } from './file-reading.ts'
import type { FileAnswer, FileAsked, FileSource } from './file-worker.ts'
import workerUrl from './file-worker.ts?worker&url'
import type { Laying } from './laying.ts'
import { trusted } from './trusted.ts'
import { withKey } from './worker-asked.ts'

/** What a file says of itself, or what is wrong with it. */
export type Summarised =
  | ({ readonly kind: 'summary'; readonly summary: FileSummary } & Printed)
  | LockedFile
  | Troubled

/** A file that was too much for the worker's memory. */
const tooMuch: Troubled = { kind: 'trouble', trouble: 'large', reason: '' }

type Hear = (answer: FileAnswer | (Troubled & { readonly number: number })) => void

/** Reads one file after another, in a worker that lasts until `end`. */
export class Files {
  #worker: Worker | null = null
  #number = 0
  readonly #hearing = new Map<number, Hear>()

  /** Has the worker at hand, because a file will be asked for soon. */
  ready(): void {
    this.#worker ??= this.#start()
  }

  /** What the file at an address says of itself. */
  summary(address: string): Promise<Summarised> {
    return new Promise((resolve) => {
      this.#ask({ source: address, wants: 'summary', laidAt: null }, (answer) => {
        if (answer.kind !== 'rows' && answer.kind !== 'head') resolve(answer)
      })
    })
  }

  /**
   * All of a file, opened with this key where it is locked, or with the one that is held. `laying` is given its rows as
   * they come, all of them checked as a whole before.
   */
  file(
    source: FileSource,
    key: JournalKey | null = null,
    laying: Pick<Laying, 'at' | 'add'> | null = null,
  ): Promise<FileReading> {
    const rows = new Map<TableName, Row[]>(tableNames.map((name) => [name, []]))
    return new Promise((resolve) => {
      this.#ask(
        { source, wants: 'file', laidAt: laying?.at ?? null },
        (answer) => {
          if (answer.kind === 'rows') {
            rows.get(answer.table)?.push(...answer.rows)
            laying?.add(answer.table, answer.rows, answer.fittings)
          }
          if (answer.kind === 'trouble' || answer.kind === 'locked') resolve(answer)
          if (answer.kind !== 'head') return
          // One entry was made for every name.
          const tables = Object.fromEntries(rows) as Record<TableName, Row[]>
          resolve({ kind: 'read', file: { ...answer.head, tables }, print: answer.print })
        },
        key,
      )
    })
  }

  /** Ends the worker; what was asked and not answered never is. */
  end(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#hearing.clear()
  }

  #ask(question: Omit<FileAsked, 'number'>, hear: Hear, key: JournalKey | null = null): void {
    this.#number += 1
    const number = this.#number
    this.#hearing.set(number, (answer) => {
      if (answer.kind !== 'rows') this.#hearing.delete(number)
      hear(answer)
    })
    this.#worker ??= this.#start()
    const asked: FileAsked = { number, ...question }
    this.#worker.postMessage(key === null ? withKey(asked) : { ...asked, key })
  }

  #start(): Worker {
    const worker = new Worker(trusted(workerUrl), { type: 'module', name: 'files' })
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => this.#hearing.get(data.number)?.(data)
    worker.onerror = () => {
      const waiting = [...this.#hearing]
      this.#worker?.terminate()
      this.#worker = null
      for (const [number, hear] of waiting) hear({ number, ...tooMuch })
    }
    return worker
  }
}

/** All of one file, read by a worker of its own; see `Files.file`. */
export async function readWholeFile(source: FileSource, key: JournalKey | null = null): Promise<FileReading> {
  const files = new Files()
  try {
    return await files.file(source, key)
  } finally {
    files.end()
  }
}
